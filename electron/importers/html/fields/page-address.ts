import { webAddress } from '../hrefs.ts';
import { walk, type HtmlNode } from '../tree.ts';
import type { Meta } from './meta.ts';
import { readUrl } from '../../read-url.ts';

/** Left by browsers and their extensions in pages that they save. */
const SAVED = /(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?:\/\/\S+)/i;

export interface PageAddress {
  /** Where the page says it is from. */
  readonly url: string | null;
  /** What its links are relative to. */
  readonly base: string | null;
}

/** `known` is where the file says that the page was saved from, apart from the page. */
export function pageAddress(page: HtmlNode, meta: Meta, known: string | null): PageAddress {
  const saved = savedFrom(page) ?? webAddress(known);
  const own = webAddress(meta.one('og:url')) ?? saved;
  const canonical = meta.link('canonical');
  const url = webAddress(canonical) ?? webAddress(resolved(canonical, own)) ?? own;
  const from = saved ?? url;
  return { url, base: webAddress(meta.base) ?? webAddress(resolved(meta.base, from)) ?? from };
}

function resolved(address: string | null, against: string | null): string | null {
  return address === null || against === null ? null : (readUrl(address, against)?.href ?? null);
}

function savedFrom(page: HtmlNode): string | null {
  let found: string | null = null;
  walk(page, {
    enter(node) {
      if (found !== null) return false;
      if ('data' in node) found = webAddress(SAVED.exec(node.data.slice(0, 4096))?.[1] ?? null);
    },
  });
  return found;
}

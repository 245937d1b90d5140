import type { PrintedMarker } from '../read-blocks.ts';
import type { Claims } from '../claims.ts';
import { HEADINGS } from '../elements.ts';
import {
  closest,
  collapse,
  elementsIn,
  isText,
  lineOf,
  textsIn,
  type HtmlElement,
  type HtmlNode,
  type HtmlText,
} from '../tree.ts';

const SUFFIX = /\s+(?:[|–—·•»«:-]|::)\s+/u;

export interface PageTitle {
  readonly title: string | null;
  /** Headings that print it and nothing else. */
  readonly printed: readonly HtmlElement[];
  /** What the page's own title adds, which is mostly the site's name. */
  readonly site: string | null;
}

/**
 * The title as the page prints it, else as it names it for others. `named` are such names, best first;
 * `whole` is the text of the `title` element, with or without the name of the site.
 */
export function findTitle(
  page: HtmlNode,
  claims: Claims,
  markers: ReadonlyMap<HtmlText, PrintedMarker | null>,
  named: readonly string[],
  whole: string | null,
): PageTitle {
  const headings = elementsIn(page, (node) => claims.has(node)).filter(({ tagName }) =>
    HEADINGS.has(tagName),
  );
  const words = new Map(headings.map((heading) => [heading, wordsOf(heading, claims, markers)]));
  const names = [...named, ...(whole === null ? [] : [whole, ...partsOf(whole)])].map(keyOf);
  const matching = headings.find((heading) => names.includes(keyOf(words.get(heading) ?? '')));
  const main = headings.filter((heading) => heading.tagName === 'h1' && words.get(heading) !== '');
  const inArticle = main.filter((heading) =>
    closest(heading, ({ tagName }) => tagName === 'article' || tagName === 'main'),
  );
  const chosen = matching ?? inArticle[0] ?? (main.length === 1 ? main[0] : undefined);
  const title =
    (chosen && words.get(chosen)) || named[0] || (whole === null ? null : (partsOf(whole)[0] ?? whole));
  const key = keyOf(title ?? '');
  const same = headings.filter((heading) => keyOf(words.get(heading) ?? '') === key);
  return {
    title,
    printed: same.filter((heading) => !textsIn(heading).some((text) => markers.has(text))),
    site: whole === null ? null : siteIn(whole, key),
  };
}

function wordsOf(heading: HtmlElement, claims: Claims, markers: ReadonlyMap<HtmlText, unknown>): string {
  return lineOf(heading, (node) => claims.has(node) || (isText(node) && markers.has(node)));
}

/** `Title – Site` without its last part, then the first part alone; nothing where there is one part. */
function partsOf(whole: string): readonly string[] {
  const parts = [...whole.matchAll(new RegExp(SUFFIX, 'gu'))];
  const cuts = [parts.at(-1), parts[0]].flatMap((match) => (match ? [whole.slice(0, match.index)] : []));
  return cuts.map(collapse).filter((part) => part !== '');
}

function siteIn(whole: string, title: string): string | null {
  const [first, ...rest] = whole.split(SUFFIX);
  const site = rest.at(-1)?.trim();
  if (first === undefined || !site || site.length > 60) return null;
  const before = whole.slice(0, whole.lastIndexOf(site)).replace(/\s*(?:[|–—·•»«:-]|::)\s*$/u, '');
  return keyOf(before) === title ? site : null;
}

function keyOf(title: string): string {
  return collapse(title)
    .toLowerCase()
    .replaceAll(/[‘’']/gu, "'")
    .replaceAll(/[“”"«»]/gu, '"')
    .replaceAll(/[–—-]/gu, '-');
}

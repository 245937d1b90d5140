import type { CharacterAccount, DroppedText } from '#shared/model/report.ts';
import { childrenOf, collapse, isText, walk, type HtmlNode } from './tree.ts';

/** What a part of the page is, when it is not body. */
export type Claim =
  | { readonly kind: 'dropped'; readonly reason: string }
  | { readonly kind: 'metadata' }
  | { readonly kind: 'footnotes' };

/**
 * Who has what of the page. A node belongs to the nearest claim on itself or above it, and to the body where
 * there is none: so every text node is in exactly one place.
 */
export type Claims = Map<HtmlNode, Claim>;

export function drop(claims: Claims, node: HtmlNode, reason: string): void {
  if (!claims.has(node)) claims.set(node, { kind: 'dropped', reason });
}

/** UTF-16 code units of the page's text nodes, by the claims. */
export function accountFor(page: HtmlNode, claims: Claims): CharacterAccount {
  const counts = { body: 0, footnotes: 0, metadata: 0, dropped: 0, total: 0 };
  const open: (keyof typeof counts)[] = ['body'];
  walk(page, {
    enter(node) {
      const here = claims.get(node)?.kind ?? open.at(-1) ?? 'body';
      if (isText(node)) {
        counts[here] += node.value.length;
        counts.total += node.value.length;
      }
      open.push(here);
    },
    leave() {
      open.pop();
    },
  });
  return counts;
}

/** Code for the browser is no text that anyone read: its beginning tells enough, the file itself is kept. */
const CODE_REASONS = new Set(['script', 'style sheet']);
const CODE_SHOWN = 200;

/** `places` tells before which block of the body claimed parts stand; empty where nobody knows. */
export function listDropped(
  page: HtmlNode,
  claims: Claims,
  places: ReadonlyMap<HtmlNode, number>,
): readonly DroppedText[] {
  const found: DroppedText[] = [];
  // What lies within a claimed part stands where that stands.
  let before: number | undefined;
  walk(page, {
    enter(node) {
      const claim = claims.get(node);
      before = places.get(node) ?? before;
      if (claim?.kind !== 'dropped') return;
      const text = droppedText(node, claims);
      if (!text) return;
      const { reason } = claim;
      found.push({ ...shortened(text, reason), ...(before === undefined ? {} : { before }) });
    },
  });
  return found;
}

function droppedText(root: HtmlNode, claims: Claims): string {
  const parts: string[] = [];
  walk(root, {
    enter(node) {
      if (node !== root && claims.has(node)) return false;
      if (isText(node)) parts.push(node.value);
      else if (childrenOf(node).length > 0) parts.push(' ');
    },
  });
  return collapse(parts.join(''));
}

function shortened(text: string, reason: string): DroppedText {
  return CODE_REASONS.has(reason) && text.length > CODE_SHOWN
    ? { text: `${text.slice(0, CODE_SHOWN)}…`, reason, cut: true }
    : { text, reason };
}

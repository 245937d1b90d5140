import { drop, type Claims } from '../claims.ts';
import { attribute, isElement, walk, type HtmlElement, type HtmlNode } from '../tree.ts';

export const HIDDEN = 'hidden on the page';

/** Takes out what nobody sees, of a page that holds nothing but its text. */
export function dropHidden(page: HtmlNode, claims: Claims): void {
  walk(page, {
    enter(node) {
      if (claims.has(node)) return false;
      if (!isElement(node) || !isHidden(node)) return;
      drop(claims, node, HIDDEN);
      return false;
    },
  });
}

/** Only what the element says itself: style sheets are not read. */
export function isHidden(element: HtmlElement): boolean {
  const style = attribute(element, 'style') ?? '';
  return (
    attribute(element, 'hidden') !== null ||
    /(?:^|;)\s*(?:display:\s*none|visibility:\s*hidden)\b/i.test(style)
  );
}

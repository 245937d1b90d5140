import { drop, type Claims } from '../claims.ts';
import { INERT_ELEMENTS } from '../elements.ts';
import { isElement, walk, type HtmlNode } from '../tree.ts';

/** Takes out what is no text to read, before anybody looks for notes in it. */
export function dropInert(page: HtmlNode, claims: Claims): void {
  walk(page, {
    enter(node) {
      const reason = isElement(node) ? INERT_ELEMENTS.get(node.tagName) : undefined;
      if (reason === undefined) return;
      drop(claims, node, reason);
      return false;
    },
  });
}

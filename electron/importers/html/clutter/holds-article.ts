import type { Claims } from '../claims.ts';
import { HEADINGS } from '../elements.ts';
import { elementsIn, lineOf, type HtmlElement } from '../tree.ts';

const PARAGRAPH = 120;

/** A frame with paragraphs or the page's title in it is more than a frame. */
export function holdsArticle(element: HtmlElement, claims: Claims): boolean {
  return elementsIn(element).some((inside) => {
    if (HEADINGS.has(inside.tagName) && claims.get(inside)?.kind === 'metadata') return true;
    if (/^(?:article|main)$/.test(inside.tagName)) return true;
    return inside.tagName === 'p' && !claims.has(inside) && lineOf(inside).length > PARAGRAPH;
  });
}

import type { Claims } from '../claims.ts';
import { BLOCK_ELEMENTS, TEXT_BLOCKS } from '../elements.ts';
import { closest, lineOf, type HtmlElement } from '../tree.ts';

const LONGEST = 160;

/**
 * Whether an element that is marked as a field is one, rather than words of a sentence: a paragraph must be the
 * field and nothing else, while around other frames there may be more such fields.
 */
export function standsApart(element: HtmlElement, claims: Claims): boolean {
  const block = closest(element, ({ tagName }) => BLOCK_ELEMENTS.has(tagName));
  if (!block || block === element) return true;
  const line = lineOf(block, (node) => claims.has(node));
  if (TEXT_BLOCKS.has(block.tagName)) return line === lineOf(element, (node) => claims.has(node));
  return line.length <= LONGEST && !/[.!?؟…]$/u.test(line);
}

import type { Block } from '#shared/model/text.ts';
import { rectOfRange } from '../reveal.ts';
import type { TextRange } from '../text-range.ts';

/** Whether the whole range is on the screen. */
export function isInView(
  root: HTMLElement,
  scroller: HTMLElement,
  blocks: readonly Block[],
  range: TextRange,
): boolean {
  const rect = rectOfRange(root, blocks, range);
  const view = scroller.getBoundingClientRect();
  return rect !== null && rect.top >= view.top && rect.bottom <= view.bottom;
}

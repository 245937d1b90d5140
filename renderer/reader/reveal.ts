import type { Block } from '#shared/model/text.ts';
import { partsOf } from './canonical-text.ts';
import { pointInBlock, type TextRange } from './text-range.ts';

/** Frames in which rows that come near the screen are laid out and may still move what we scroll to. */
const SETTLING_FRAMES = 6;
const CLOSE_ENOUGH_PX = 2;

/** Pixels from the top of the view at which a thing is to stand, given the heights of the view and the thing. */
export type Stand = (viewHeight: number, height: number) => number;

export const atCentre: Stand = (viewHeight, height) => Math.max((viewHeight - height) / 2, viewHeight * 0.1);

/** Of what is read on from. */
export const atTop: Stand = (viewHeight) => Math.min(32, viewHeight * 0.1);

/**
 * Scrolls until what `rect` measures stands where it should. Rows off the screen have guessed heights, so the
 * first jump lands only near; the frames after it bring it home.
 */
export function settle(scroller: Element, rect: () => DOMRect | null, stand: Stand): void {
  let frames = 0;
  const step = () => {
    const found = rect();
    if (!found || !scroller.isConnected) return;
    const view = scroller.getBoundingClientRect();
    const away = found.top - view.top - stand(view.height, found.height);
    if (Math.abs(away) > CLOSE_ENOUGH_PX) scroller.scrollTop += away;
    frames += 1;
    if (frames < SETTLING_FRAMES) requestAnimationFrame(step);
  };
  step();
}

/** Where the range stands on the screen now; null when its block is not drawn. */
export function rectOfRange(root: Element, blocks: readonly Block[], range: TextRange): DOMRect | null {
  const parts = partsOf(blocks, range);
  const [first] = parts;
  const element = first && root.querySelector(`[data-start="${first.block.start}"]`);
  if (!element) return null;
  const from = pointInBlock(element, first.start, 'start');
  const to = pointInBlock(element, first.end, 'end');
  const dom = root.ownerDocument.createRange();
  dom.setStart(from.node, from.offset);
  dom.setEnd(to.node, to.offset);
  return dom.getBoundingClientRect();
}

/** The first row that reaches below the top of the view; null when there are no rows. */
export function topRow(scroller: Element): HTMLElement | null {
  const rows = [...scroller.querySelectorAll<HTMLElement>('[data-row]')];
  return rows[topIndex(scroller, rows)] ?? null;
}

/** The rows on the screen. */
export function rowsInView(scroller: Element): readonly HTMLElement[] {
  const rows = [...scroller.querySelectorAll<HTMLElement>('[data-row]')];
  const { bottom } = scroller.getBoundingClientRect();
  const first = topIndex(scroller, rows);
  let end = first;
  while (end < rows.length && (rows[end]?.getBoundingClientRect().top ?? Infinity) < bottom) end += 1;
  return rows.slice(first, end);
}

function topIndex(scroller: Element, rows: readonly HTMLElement[]): number {
  const { top } = scroller.getBoundingClientRect();
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((rows[middle]?.getBoundingClientRect().bottom ?? 0) > top + 1) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function rowOf(scroller: Element, ordinal: number): HTMLElement | null {
  return scroller.querySelector<HTMLElement>(`[data-row="${ordinal}"]`);
}

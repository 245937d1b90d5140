import type { Block } from '#shared/model/text.ts';
import { partsOf } from './canonical-text.ts';
import { blockAt, draw, isUndrawn } from './drawn/draw.ts';
import { pointInBlock, type TextRange } from './text-range.ts';

/** Rows that come near the screen are drawn and laid out, and move what we scroll to: so many frames it has to stay. */
const STILL_FRAMES = 8;
/** At the most: a text that never comes to rest is left where it is. */
const MOST_FRAMES = 120;
const CLOSE_ENOUGH_PX = 2;

/** Pixels from the top of the view at which a thing is to stand, given the heights of the view and the thing. */
export type Stand = (viewHeight: number, height: number) => number;

export const atCentre: Stand = (viewHeight, height) => Math.max((viewHeight - height) / 2, viewHeight * 0.1);

/** Of what is read on from. */
export const atTop: Stand = (viewHeight) => Math.min(32, viewHeight * 0.1);

/** Ends what was scrolled to before, for each view. */
const settling = new WeakMap<Element, AbortController>();

/**
 * Scrolls until what `rect` measures stands where it should, and stays there. Rows off the screen have guessed heights,
 * so the first jump lands only near; the frames after it bring it home. Whoever scrolls meanwhile is left alone.
 */
export function settle(scroller: Element, rect: () => DOMRect | null, stand: Stand): void {
  settling.get(scroller)?.abort();
  const taken = new AbortController();
  settling.set(scroller, taken);
  for (const name of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    scroller.addEventListener(name, () => taken.abort(), { signal: taken.signal, passive: true });
  let frames = 0;
  let still = 0;
  const step = () => {
    if (!scroller.isConnected || taken.signal.aborted) return;
    const found = rect();
    const view = scroller.getBoundingClientRect();
    const away = found ? found.top - view.top - stand(view.height, found.height) : 0;
    const before = scroller.scrollTop;
    if (Math.abs(away) > CLOSE_ENOUGH_PX) scroller.scrollTop += away;
    frames += 1;
    // At the ends of the text it may never stand where it should.
    still = found && scroller.scrollTop === before ? still + 1 : 0;
    if (still < STILL_FRAMES && frames < MOST_FRAMES) requestAnimationFrame(step);
    else taken.abort();
  };
  step();
}

/** Where the range stands on the screen now; its first block is drawn for it. Null where the text has no such block. */
export function rectOfRange(root: Element, blocks: readonly Block[], range: TextRange): DOMRect | null {
  const parts = partsOf(blocks, range);
  const [first] = parts;
  const element = first && blockAt(root, first.block.start);
  if (!element) return null;
  const from = pointInBlock(element, first.start, 'start');
  const to = pointInBlock(element, first.end, 'end');
  const dom = root.ownerDocument.createRange();
  dom.setStart(from.node, from.offset);
  dom.setEnd(to.node, to.offset);
  return dom.getBoundingClientRect();
}

/** The first row that reaches below the top of the view, drawn if it was not; null when there are no rows. */
export function topRow(scroller: Element): HTMLElement | null {
  const rows = rowsOf(scroller);
  const row = rows[topIndex(scroller, rows)];
  if (!row || !isUndrawn(row)) return row ?? null;
  draw(row);
  return isUndrawn(row) ? null : topRow(scroller);
}

/** The rows on the screen; those that are not drawn are left out. */
export function rowsInView(scroller: Element): readonly HTMLElement[] {
  const rows = rowsOf(scroller);
  const { bottom } = scroller.getBoundingClientRect();
  const first = topIndex(scroller, rows);
  let end = first;
  while (end < rows.length && (rows[end]?.getBoundingClientRect().top ?? Infinity) < bottom) end += 1;
  return rows.slice(first, end).filter((row) => !isUndrawn(row));
}

/** The rows that are drawn, and the leaves that are not, from top to bottom. */
function rowsOf(scroller: Element): readonly HTMLElement[] {
  return [...scroller.querySelectorAll<HTMLElement>('[data-row], [data-undrawn]')];
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

/** The row of a block, drawn if it was not; null where none begins with it. */
export function rowOf(scroller: Element, ordinal: number): HTMLElement | null {
  const row = () => scroller.querySelector<HTMLElement>(`[data-row="${ordinal}"]`);
  const found = row();
  if (found) return found;
  const leaf = [...scroller.querySelectorAll<HTMLElement>('[data-undrawn]')].find(
    ({ dataset }) => Number(dataset['firstRow']) <= ordinal && ordinal <= Number(dataset['lastRow']),
  );
  if (leaf) draw(leaf);
  return leaf ? row() : null;
}

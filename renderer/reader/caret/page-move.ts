import { caretLineOf } from '../caret-rect.ts';
import { blockOf, type CaretPlace } from './selection-focus.ts';

/** How much of the view a page is, so that some lines are seen twice. */
const PAGE = 0.85;
/** Pixels above and below, where the point aimed at lies between two paragraphs. */
const NEARBY = [0, 10, -10, 20, -20, 35, -35, 60, -60];

/** Scrolls by a page, and answers the place of the text that is now where the caret was; null when there is none. */
export function pageFrom(
  root: HTMLElement,
  scroller: HTMLElement,
  from: CaretPlace,
  step: 1 | -1,
): CaretPlace | null {
  const line = caretLineOf(from.node, from.offset, 'start');
  if (!line) return null;
  const by = scroller.clientHeight * PAGE * step;
  const before = scroller.scrollTop;
  scroller.scrollTop += by;
  const left = by - (scroller.scrollTop - before);
  const view = scroller.getBoundingClientRect();
  const y = Math.min(Math.max(line.top + line.height / 2 + left, view.top + 4), view.bottom - 4);
  for (const away of NEARBY) {
    const found = document.caretPositionFromPoint(line.x, y + away);
    if (found && blockOf(root, found.offsetNode)) return { node: found.offsetNode, offset: found.offset };
  }
  return null;
}

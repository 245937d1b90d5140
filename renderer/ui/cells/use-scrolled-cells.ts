import { type RefObject, useCallback } from 'react';
import { useScrolledView } from '../use-scrolled-view.ts';
import { visibleRows } from '../visible-rows.ts';

/** Both ways they add up, and a cell is larger than a step of the wheel is long. */
const SPARE = 3;

/** In pixels. */
export interface CellSizes {
  readonly row: number;
  readonly column: number;
  /** Of what stays in view above the rows, beside them and below them. */
  readonly head: number;
  readonly line: number;
  readonly foot: number;
}

/** Which cells of a table that scrolls both ways to draw, and a way to bring one into view. */
export function useScrolledCells(
  box: RefObject<HTMLElement | null>,
  { row: rowHeight, column: columnWidth, head, line, foot }: CellSizes,
  rows: number,
  columns: number,
) {
  const view = useScrolledView(box, rowHeight, columnWidth);
  const reveal = useCallback(
    (row: number, column: number) => {
      const element = box.current;
      if (!element) return;
      const { scrollTop, scrollLeft, clientHeight, clientWidth } = element;
      element.scrollTo({
        top: within(scrollTop, row * rowHeight, rowHeight, clientHeight - head - foot),
        left:
          column < 0 ? scrollLeft : within(scrollLeft, column * columnWidth, columnWidth, clientWidth - line),
      });
    },
    [box, rowHeight, columnWidth, head, line, foot],
  );

  return {
    rows: visibleRows(view.top, view.height, rowHeight, rows, SPARE),
    columns: visibleRows(view.left, view.width, columnWidth, columns, SPARE),
    page: Math.max(1, Math.floor((view.height - head) / rowHeight) - 2),
    reveal,
  };
}

/** Where to scroll to so that a thing is wholly in view; unchanged where it is. */
function within(scrolled: number, start: number, size: number, view: number): number {
  if (start < scrolled) return start;
  return start + size > scrolled + view ? start + size - view : scrolled;
}

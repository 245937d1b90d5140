import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { visibleRows } from '../../ui/visible-rows.ts';

/** In pixels; `list-table.css` draws cells of exactly these sizes. */
export const ROW_HEIGHT = 30;
export const COLUMN_WIDTH = 104;
export const HEAD_HEIGHT = 44;
export const LINE_WIDTH = 200;

/** Which cells of a table that scrolls both ways to draw, and a way to bring one into view. */
export function useScrolledCells(box: RefObject<HTMLElement | null>, rows: number, columns: number) {
  const [view, setView] = useState({ top: 0, left: 0, height: 600, width: 900 });

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const look = () =>
      setView((former) => {
        // Rounded to cells, so that the table is drawn again only when other ones come into view.
        const top = Math.floor(element.scrollTop / ROW_HEIGHT) * ROW_HEIGHT;
        const left = Math.floor(element.scrollLeft / COLUMN_WIDTH) * COLUMN_WIDTH;
        const { clientHeight: height, clientWidth: width } = element;
        const isSame =
          former.top === top && former.left === left && former.height === height && former.width === width;
        return isSame ? former : { top, left, height, width };
      });
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [box]);

  const reveal = useCallback(
    (row: number, column: number) => {
      const element = box.current;
      if (!element) return;
      const { scrollTop, scrollLeft, clientHeight, clientWidth } = element;
      element.scrollTo({
        top: within(scrollTop, row * ROW_HEIGHT, ROW_HEIGHT, clientHeight - HEAD_HEIGHT - ROW_HEIGHT),
        left:
          column < 0
            ? scrollLeft
            : within(scrollLeft, column * COLUMN_WIDTH, COLUMN_WIDTH, clientWidth - LINE_WIDTH),
      });
    },
    [box],
  );

  return {
    rows: visibleRows(view.top, view.height, ROW_HEIGHT, rows),
    columns: visibleRows(view.left, view.width, COLUMN_WIDTH, columns),
    page: Math.max(1, Math.floor((view.height - HEAD_HEIGHT) / ROW_HEIGHT) - 2),
    reveal,
  };
}

/** Where to scroll to so that a thing is wholly in view; unchanged where it is. */
function within(scrolled: number, start: number, size: number, view: number): number {
  if (start < scrolled) return start;
  return start + size > scrolled + view ? start + size - view : scrolled;
}

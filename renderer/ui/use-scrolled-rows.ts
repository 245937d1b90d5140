import { type RefObject, useCallback } from 'react';
import { useScrolledView } from './use-scrolled-view.ts';
import { visibleRows } from './visible-rows.ts';

/** Which rows of a scrolling box to draw, and a way to bring one into view. */
export function useScrolledRows(box: RefObject<HTMLElement | null>, rowHeight: number, count: number) {
  const view = useScrolledView(box, rowHeight);
  const reveal = useCallback(
    (index: number) => {
      const element = box.current;
      if (!element) return;
      const top = index * rowHeight;
      if (top < element.scrollTop) element.scrollTo(0, top);
      else if (top + rowHeight > element.scrollTop + element.clientHeight) {
        element.scrollTo(0, top + rowHeight - element.clientHeight);
      }
    },
    [box, rowHeight],
  );

  const { first, end } = visibleRows(view.top, view.height + rowHeight, rowHeight, count);
  return { first, end, reveal, page: Math.max(1, Math.floor(view.height / rowHeight) - 1) };
}

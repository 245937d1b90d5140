import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { visibleRows } from './visible-rows.ts';

/** Which rows of a scrolling box to draw, and a way to bring one into view. */
export function useScrolledRows(box: RefObject<HTMLElement | null>, rowHeight: number, count: number) {
  const [view, setView] = useState({ top: 0, height: 800 });

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const look = () =>
      setView((former) => {
        // Rounded to rows, so that a list is drawn again only when other rows come into view.
        const top = Math.floor(element.scrollTop / rowHeight) * rowHeight;
        const height = element.clientHeight;
        return former.top === top && former.height === height ? former : { top, height };
      });
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [box, rowHeight]);

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

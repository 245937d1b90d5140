import { type RefObject, useLayoutEffect, useState } from 'react';

/** What of a scrolling box is in view, in pixels. */
export interface ScrolledView {
  readonly top: number;
  readonly height: number;
  readonly left: number;
  readonly width: number;
}

/** Until the box has been measured. */
const GUESS: ScrolledView = { top: 0, height: 800, left: 0, width: 900 };

/**
 * Where a box with rows of one height is scrolled to, rounded to rows, so that it is drawn again only when other ones
 * come into view; sideways alike, to columns, where it has them.
 */
export function useScrolledView(
  box: RefObject<HTMLElement | null>,
  rowHeight: number,
  columnWidth: number | null = null,
): ScrolledView {
  const [view, setView] = useState(GUESS);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const look = () =>
      setView((former) => {
        const top = Math.floor(element.scrollTop / rowHeight) * rowHeight;
        const left = columnWidth === null ? 0 : Math.floor(element.scrollLeft / columnWidth) * columnWidth;
        const height = element.clientHeight;
        const width = columnWidth === null ? GUESS.width : element.clientWidth;
        const isSame =
          former.top === top && former.left === left && former.height === height && former.width === width;
        return isSame ? former : { top, height, left, width };
      });
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [box, rowHeight, columnWidth]);
  return view;
}

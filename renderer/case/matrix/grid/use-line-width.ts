import { type RefObject, useLayoutEffect, useState } from 'react';
import { lineWidth } from './cell-grid.ts';

/** How wide the heads of rows are, in pixels. */
export function useLineWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(() => lineWidth(800));
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const look = () => setWidth(lineWidth(element.clientWidth));
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [box]);
  return width;
}

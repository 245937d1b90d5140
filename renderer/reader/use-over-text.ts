import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import type { CaretLine } from './caret-rect.ts';

/** Where something that lies over the text is drawn, in pixels from the corner of what is scrolled. */
export interface OverText {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/**
 * Follows a place of the text with what is drawn over it, also when the text is laid out anew. `measure` is asked again
 * whenever it is another function; null where there is nothing to be drawn.
 */
export function useOverText(
  root: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  measure: (() => CaretLine | null) | null,
): OverText | null {
  const [place, setPlace] = useState<OverText | null>(null);
  const look = useCallback(() => {
    const line = measure?.() ?? null;
    const view = scroller.current;
    const next = line && view && overText(line, view);
    setPlace((former) => (isSame(former, next) ? former : next));
  }, [measure, scroller]);

  useLayoutEffect(() => {
    if (!root.current || measure === null) return undefined;
    // It looks at once, too.
    const observer = new ResizeObserver(look);
    observer.observe(root.current);
    return () => observer.disconnect();
  }, [look, measure, root]);
  return measure === null ? null : place;
}

function overText({ x, top, height }: CaretLine, view: HTMLElement): OverText {
  const corner = view.getBoundingClientRect();
  return { left: x - corner.left + view.scrollLeft, top: top - corner.top + view.scrollTop, height };
}

function isSame(one: OverText | null, other: OverText | null): boolean {
  return one?.left === other?.left && one?.top === other?.top && one?.height === other?.height;
}

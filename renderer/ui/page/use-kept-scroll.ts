import { type RefObject, useEffect } from 'react';

/** How far down each page was read since the window opened. */
const keptTops = new Map<string, number>();

/** Who comes back to a page finds it where it was left, as soon as it is long enough again. */
export function useKeptScroll(scroller: RefObject<HTMLElement | null>, id: string): void {
  useEffect(() => {
    const page = scroller.current;
    if (!page) return undefined;
    let wanted = keptTops.get(id) ?? 0;
    const go = () => {
      if (wanted === 0) return;
      page.scrollTo({ top: wanted });
      if (page.scrollTop >= wanted - 1) wanted = 0;
    };
    // Its parts arrive one after the other.
    const grows = new ResizeObserver(go);
    if (page.firstElementChild) grows.observe(page.firstElementChild);
    const giveUp = () => {
      wanted = 0;
    };
    const keep = () => {
      if (wanted === 0) keptTops.set(id, page.scrollTop);
    };
    page.addEventListener('scroll', keep, { passive: true });
    page.addEventListener('wheel', giveUp, { passive: true });
    page.addEventListener('keydown', giveUp);
    go();
    return () => {
      grows.disconnect();
      page.removeEventListener('scroll', keep);
      page.removeEventListener('wheel', giveUp);
      page.removeEventListener('keydown', giveUp);
    };
  }, [scroller, id]);
}

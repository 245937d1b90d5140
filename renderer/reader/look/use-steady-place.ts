import { type RefObject, useEffect } from 'react';
import { settle, topRow } from '../reveal.ts';

/** The attributes of the page that the look of the text hangs on; the size is a property of its style. */
const LOOK = ['style', 'data-measure', 'data-spacing', 'data-typeface'];
const SCROLLED_MS = 100;

/** Keeps the row at the top of the view there while the look of the text changes, which changes the height of all rows. */
export function useSteadyPlace(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const view = scroller.current;
    if (!view) return undefined;
    let timer = 0;
    let top: { readonly row: HTMLElement; readonly shift: number } | null = null;
    const remember = () => {
      const row = topRow(view);
      top = row && { row, shift: row.getBoundingClientRect().top - view.getBoundingClientRect().top };
    };
    const scrolled = () => {
      clearTimeout(timer);
      timer = window.setTimeout(remember, SCROLLED_MS);
    };
    const changed = new MutationObserver(() => {
      if (!top || view.scrollTop === 0) return;
      const { row, shift } = top;
      settle(
        view,
        () => row.getBoundingClientRect(),
        () => shift,
      );
    });
    scrolled();
    view.addEventListener('scroll', scrolled, { passive: true });
    changed.observe(document.documentElement, { attributeFilter: LOOK });
    return () => {
      clearTimeout(timer);
      view.removeEventListener('scroll', scrolled);
      changed.disconnect();
    };
  }, [scroller]);
}

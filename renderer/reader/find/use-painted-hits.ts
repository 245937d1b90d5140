import { type RefObject, useEffect } from 'react';
import { paintRanges, rangeInBlock } from '../paint.ts';
import { rowsInView } from '../reveal.ts';
import { DRAWN, startOf } from '../drawn/draw.ts';
import type { TextRange } from '../text-range.ts';
import { type Found, hitFrom } from '../../ui/find/finder.ts';

/**
 * Marks what was found, and apart from it the hit one stands at. A common word may stand in a text a hundred thousand
 * times, so only what is on the screen is marked, and again whenever that changes.
 */
export function usePaintedHits(
  scroller: RefObject<HTMLElement | null>,
  found: Found,
  here: TextRange | null,
): void {
  useEffect(() => {
    const view = scroller.current;
    if (!view || found.count === 0) return undefined;
    let frame = 0;
    const draw = () => {
      frame = 0;
      const hits: StaticRange[] = [];
      const current: StaticRange[] = [];
      for (const row of rowsInView(view)) {
        for (const block of row.querySelectorAll('[data-start]')) {
          const start = startOf(block);
          const end = start + (block.textContent?.length ?? 0);
          for (let at = hitFrom(found, start); at < found.count; at += 1) {
            const hit = found.hits[at];
            if (!hit || hit.end > end) break;
            const painted = rangeInBlock(block, hit.start - start, hit.end - start);
            (hit.start === here?.start ? current : hits).push(painted);
          }
        }
      }
      paintRanges(view, 'ibid-found', hits);
      paintRanges(view, 'ibid-found-here', current);
    };
    const drawSoon = () => {
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    draw();
    view.addEventListener('scroll', drawSoon, { passive: true });
    view.addEventListener(DRAWN, drawSoon, { capture: true });
    const resized = new ResizeObserver(drawSoon);
    resized.observe(view);
    // The text moves under the view when its look changes, and as its rows are laid out.
    if (view.firstElementChild) resized.observe(view.firstElementChild);
    return () => {
      cancelAnimationFrame(frame);
      view.removeEventListener('scroll', drawSoon);
      view.removeEventListener(DRAWN, drawSoon, { capture: true });
      resized.disconnect();
      paintRanges(view, 'ibid-found', []);
      paintRanges(view, 'ibid-found-here', []);
    };
  }, [scroller, found, here]);
}

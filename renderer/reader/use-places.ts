import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import type { Block } from '#shared/model/text.ts';
import { blockAt } from './drawn/draw.ts';
import { useElementIds } from './element-ids.ts';
import { paint } from './paint.ts';
import { useReadingView } from './reading-view.ts';
import { atCentre, atTop, rectOfRange, settle } from './reveal.ts';
import type { TextRange } from './text-range.ts';
import { useStanding } from './use-standing.ts';

const FLASH_MS = 3000;

/** Moving about in one document. All but `show` remember the place that is left. */
export interface Places {
  /** Scrolls the range to the centre of the view and flashes it. */
  readonly show: (range: TextRange) => void;
  readonly reveal: (range: TextRange) => void;
  readonly toNote: (ordinal: number) => void;
  /** To the footnote marker at a canonical offset. */
  readonly toMarker: (start: number) => void;
  readonly toElement: (element: HTMLElement) => void;
  /** Leads to where something begins: the range to the top of the view, the focus to its block. */
  readonly toStart: (range: TextRange) => void;
  /** Remembers where the person is, who is about to be led elsewhere. */
  readonly leave: () => void;
}

export function usePlaces(
  root: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
): Places {
  const { leave: remember } = useReadingView();
  const ids = useElementIds();
  const flash = useFlash(root, blocks);

  const standing = useStanding(root, scroller, blocks);

  return useMemo(() => {
    const leave = () => {
      const place = standing();
      if (place) remember(place);
    };
    const toElement = (element: HTMLElement) => {
      if (!scroller.current) return;
      leave();
      element.focus({ preventScroll: true });
      settle(scroller.current, () => element.getBoundingClientRect(), atCentre);
    };
    const show = (range: TextRange) => {
      const text = root.current;
      if (!text || !scroller.current) return;
      settle(scroller.current, () => rectOfRange(text, blocks, range), atCentre);
      flash(range);
    };
    return {
      show,
      leave,
      toElement,
      reveal: (range) => {
        leave();
        show(range);
      },
      toStart: (range) => {
        const text = root.current;
        if (!text || !scroller.current) return;
        leave();
        focusOn(text, range);
        settle(scroller.current, () => rectOfRange(text, blocks, range), atTop);
        flash(range);
      },
      toNote: (ordinal) => {
        const own = blocks.filter((block) => block.footnote === ordinal);
        const [first] = own;
        const last = own.at(-1);
        if (root.current && first) blockAt(root.current, first.start);
        const note = document.getElementById(ids.note(ordinal));
        if (!note) return;
        toElement(note);
        if (first && last) flash({ start: first.start, end: last.start + last.text.length });
      },
      toMarker: (start) => {
        if (root.current) blockAt(root.current, start);
        const marker = document.getElementById(ids.marker(start));
        if (!marker) return;
        toElement(marker);
        flash({ start, end: start + (marker.textContent?.length ?? 0) });
      },
    } satisfies Places;
  }, [root, scroller, blocks, ids, standing, remember, flash]);
}

/** Marks a range for a moment, so that the eye finds it. */
function useFlash(root: RefObject<HTMLElement | null>, blocks: readonly Block[]) {
  const end = useRef<(() => void) | null>(null);
  useEffect(() => () => end.current?.(), []);
  return useCallback(
    (range: TextRange) => {
      const text = root.current;
      if (!text) return;
      end.current?.();
      paint(text, blocks, 'ibid-target', [range]);
      const timer = window.setTimeout(() => end.current?.(), FLASH_MS);
      end.current = () => {
        clearTimeout(timer);
        end.current = null;
        paint(text, blocks, 'ibid-target', []);
      };
    },
    [root, blocks],
  );
}

/** Gives the focus to the block where the range begins, without scrolling. */
export function focusOn(root: HTMLElement, range: TextRange): void {
  blockAt(root, range.start)?.focus({ preventScroll: true });
}

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Block } from '#shared/model/text.ts';
import { blockIndexAt } from './block-groups.ts';
import { markerElementId, noteElementId } from './element-ids.ts';
import { paint } from './paint.ts';
import {
  leavePlace,
  NO_PLACES,
  type PlaceHistory,
  type ReadingPlace,
  returnToPlace,
} from './place-history.ts';
import { atCentre, atTop, rectOfRange, rowOf, settle, topRow } from './reveal.ts';
import type { TextRange } from './text-range.ts';

const FLASH_MS = 3000;

/** Moving about in one document, and back and forward through the places left. */
export interface Places {
  /** Scrolls the range to the centre of the view and flashes it. */
  readonly reveal: (range: TextRange) => void;
  readonly toNote: (ordinal: number) => void;
  /** To the footnote marker at a canonical offset. */
  readonly toMarker: (start: number) => void;
  readonly toElement: (element: HTMLElement) => void;
  /** Leads to where something begins: the range to the top of the view, the focus to its block. */
  readonly toStart: (range: TextRange) => void;
  /** Remembers where the person is, who is about to be led elsewhere. */
  readonly leave: () => void;
  /** Null while nothing was left. */
  readonly back: (() => void) | null;
  readonly forward: (() => void) | null;
}

export function usePlaces(
  root: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
): Places {
  const [history, setHistory] = useState<PlaceHistory>(NO_PLACES);
  const flashing = useRef(0);
  useEffect(() => () => clearTimeout(flashing.current), []);

  const flash = useCallback(
    (range: TextRange) => {
      if (!root.current) return;
      clearTimeout(flashing.current);
      paint(root.current, blocks, 'ibid-target', [range]);
      flashing.current = window.setTimeout(() => {
        if (root.current) paint(root.current, blocks, 'ibid-target', []);
      }, FLASH_MS);
    },
    [root, blocks],
  );

  const leave = useCallback(() => {
    const place = scroller.current && root.current && placeNow(root.current, scroller.current);
    if (place) setHistory((former) => leavePlace(former, place));
  }, [root, scroller]);

  const toElement = useCallback(
    (element: HTMLElement) => {
      if (!scroller.current) return;
      leave();
      element.focus({ preventScroll: true });
      settle(scroller.current, () => element.getBoundingClientRect(), atCentre);
    },
    [scroller, leave],
  );

  const reveal = useCallback(
    (range: TextRange) => {
      const text = root.current;
      if (!text || !scroller.current) return;
      leave();
      settle(scroller.current, () => rectOfRange(text, blocks, range), atCentre);
      flash(range);
    },
    [root, scroller, blocks, leave, flash],
  );

  const toStart = useCallback(
    (range: TextRange) => {
      const text = root.current;
      if (!text || !scroller.current) return;
      leave();
      focusOn(text, blocks, range);
      settle(scroller.current, () => rectOfRange(text, blocks, range), atTop);
      flash(range);
    },
    [root, scroller, blocks, leave, flash],
  );

  const toNote = useCallback(
    (ordinal: number) => {
      const note = document.getElementById(noteElementId(ordinal));
      if (!note) return;
      toElement(note);
      const own = blocks.filter((block) => block.footnote === ordinal);
      const [first] = own;
      const last = own.at(-1);
      if (first && last) flash({ start: first.start, end: last.start + last.text.length });
    },
    [blocks, toElement, flash],
  );

  const toMarker = useCallback(
    (start: number) => {
      const marker = document.getElementById(markerElementId(start));
      if (!marker) return;
      toElement(marker);
      flash({ start, end: start + (marker.textContent?.length ?? 0) });
    },
    [toElement, flash],
  );

  const go = (way: 'back' | 'forward') => () => {
    const here = scroller.current && root.current && placeNow(root.current, scroller.current);
    const found = here && returnToPlace(history, way, here);
    if (!found || !scroller.current) return;
    setHistory(found.history);
    returnTo(scroller.current, found.place);
  };

  return {
    reveal,
    toNote,
    toMarker,
    toElement,
    toStart,
    leave,
    back: history.behind.length > 0 ? go('back') : null,
    forward: history.ahead.length > 0 ? go('forward') : null,
  };
}

/** Gives the focus to the block where the range begins, without scrolling. */
export function focusOn(root: HTMLElement, blocks: readonly Block[], range: TextRange): void {
  const block = blocks[blockIndexAt(blocks, range.start)];
  root.querySelector<HTMLElement>(`[data-start="${block?.start}"]`)?.focus({ preventScroll: true });
}

function placeNow(root: HTMLElement, scroller: HTMLElement): ReadingPlace | null {
  const row = topRow(scroller);
  if (!row) return null;
  const { activeElement } = document;
  const focused = activeElement && root.contains(activeElement) ? activeElement.id : '';
  return {
    row: Number(row.dataset['row']),
    shift: Math.round(row.getBoundingClientRect().top - scroller.getBoundingClientRect().top),
    focusId: focused === '' ? null : focused,
  };
}

function returnTo(scroller: HTMLElement, place: ReadingPlace): void {
  settle(
    scroller,
    () => rowOf(scroller, place.row)?.getBoundingClientRect() ?? null,
    () => place.shift,
  );
  const element = place.focusId === null ? null : document.getElementById(place.focusId);
  (element ?? scroller).focus({ preventScroll: true });
}

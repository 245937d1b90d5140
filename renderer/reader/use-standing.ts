import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { Block } from '#shared/model/text.ts';
import type { KeptPlace } from '../bridge/targets.ts';
import { counterpartOf } from './counterpart.ts';
import { startOfMarker } from './element-ids.ts';
import { placeOfView } from './mending/kept-place.ts';
import { useReadingView } from './reading-view.ts';
import { rowOf } from './reveal.ts';
import { startOf } from './drawn/draw.ts';

/** Tells the view where the text stands, and lets it stand where another revision of the text does. */
export function useStanding(
  root: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
): () => KeptPlace | undefined {
  const { attend } = useReadingView();
  /** By how many blocks this text was ahead of the one that it last stood beside. */
  const ahead = useRef(0);

  const standing = useCallback(
    () => placeOfView(scroller.current, blocks, root.current && startOfFocused(root.current)),
    [scroller, root, blocks],
  );
  const standBeside = useCallback(
    (place: KeptPlace) => {
      const view = scroller.current;
      if (!view) return;
      const ordinal = counterpartOf(blocks, place, ahead.current);
      ahead.current = ordinal - place.ordinal;
      const row = rowOf(view, ordinal);
      const away = (row?.getBoundingClientRect().top ?? 0) - view.getBoundingClientRect().top - place.shift;
      if (row) view.scrollBy(0, away);
    },
    [scroller, blocks],
  );
  useLayoutEffect(() => attend({ standing, standBeside }), [attend, standing, standBeside]);
  return standing;
}

/** Canonical offset of the marker, the block or the note that has the focus; null when none has. */
function startOfFocused(root: HTMLElement): number | null {
  const { activeElement } = document;
  if (!activeElement || activeElement === root || !root.contains(activeElement)) return null;
  const marker = startOfMarker(activeElement.id);
  if (marker !== null) return marker;
  const block = activeElement.closest('[data-start]') ?? activeElement.querySelector('[data-start]');
  return block ? startOf(block) : null;
}

import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';
import type { KeptPlace } from '../../bridge/targets.ts';
import type { Block } from '#shared/model/text.ts';
import { useElementIds } from '../element-ids.ts';
import { returnToView } from './kept-place.ts';

/** Sets the view to the place, when the text opens and whenever it is asked to stand at another one. */
export function useKeptPlace(
  root: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
  place: KeptPlace | undefined,
): void {
  const ids = useElementIds();
  const restore = useEffectEvent((kept: KeptPlace) => {
    if (!root.current || !scroller.current) return;
    const markerAt = (start: number) => document.getElementById(ids.marker(start));
    returnToView({ root: root.current, scroller: scroller.current, blocks, markerAt }, kept);
  });
  useLayoutEffect(() => {
    if (place) restore(place);
  }, [place]);
}

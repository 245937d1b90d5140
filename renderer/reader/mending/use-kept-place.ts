import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';
import type { KeptPlace } from '../../bridge/targets.ts';
import type { Block } from '#shared/model/text.ts';
import { returnToView } from './kept-place.ts';

/** Opens a mended text where the view stood in the text before. */
export function useKeptPlace(
  root: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
  place: KeptPlace | undefined,
): void {
  const restore = useEffectEvent(() => {
    if (place && root.current && scroller.current)
      returnToView(root.current, scroller.current, blocks, place);
  });
  useLayoutEffect(() => restore(), []);
}

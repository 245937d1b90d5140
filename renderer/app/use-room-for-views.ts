import { useEffect, useRef } from 'react';
import { isNarrow } from './narrow-window.ts';
import type { Folding } from './use-folding.ts';

/** A view that is added to others needs room: a note pane without a note gives its own, in a narrow window every one. */
export function useRoomForViews(count: number, isWriting: boolean, fold: Folding['fold']): void {
  const former = useRef(count);
  useEffect(() => {
    const isAdded = count > former.current;
    former.current = count;
    if (isAdded && (!isWriting || isNarrow())) fold('note');
  }, [count, isWriting, fold]);
}

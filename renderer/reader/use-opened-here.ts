import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { RevisionId } from '#shared/model/ids.ts';
import type { ReaderTarget } from '../bridge/targets.ts';

export interface OpenedHere {
  readonly open: (target: ReaderTarget) => void;
  /** Answers, once, whether the text was opened from within the one before it. */
  readonly takesFocus: (id: RevisionId) => boolean;
}

/** Opens another text from within the open one: what was pressed for it goes, and the focus has to go somewhere. */
export function useOpenedHere(
  target: ReaderTarget | null,
  onOpen: (target: ReaderTarget) => void,
): OpenedHere {
  const wanted = useRef<RevisionId | null>(null);
  const openId = target?.revisionId;
  const open = useCallback(
    (next: ReaderTarget) => {
      if (next.revisionId !== openId) wanted.current = next.revisionId;
      onOpen(next);
    },
    [openId, onOpen],
  );
  const takesFocus = useCallback((id: RevisionId) => {
    if (wanted.current !== id) return false;
    wanted.current = null;
    return true;
  }, []);
  return { open, takesFocus };
}

export function useTakenFocus(
  scroller: RefObject<HTMLElement | null>,
  revisionId: RevisionId,
  takesFocus: OpenedHere['takesFocus'],
): void {
  useEffect(() => {
    if (takesFocus(revisionId)) scroller.current?.focus({ preventScroll: true });
  }, [scroller, revisionId, takesFocus]);
}

import { type RefObject, useEffect, useRef } from 'react';
import type { RevisionId } from '#shared/model/ids.ts';
import type { ReaderTarget } from '../bridge/targets.ts';
import { useInUse } from '../bridge/commands.tsx';
import type { TakesFocus } from '../ui/page/Page.tsx';

export function useTakenFocus(
  scroller: RefObject<HTMLElement | null>,
  target: ReaderTarget,
  revisionId: RevisionId,
  takesFocus: TakesFocus,
): void {
  const inUse = useInUse();
  const isNew = useRef(true);
  useEffect(() => {
    const isDrawn = target.revisionId === revisionId;
    const text = { id: revisionId, inUse, isNew: isNew.current };
    isNew.current = false;
    if (isDrawn && takesFocus(text)) scroller.current?.focus({ preventScroll: true });
  }, [scroller, target, revisionId, inUse, takesFocus]);
}

import { type RefObject, useEffect, useRef } from 'react';
import type { RevisionId } from '#shared/model/ids.ts';
import type { ReaderTarget } from '../bridge/targets.ts';
import { useInUse } from '../bridge/commands.tsx';

/** What asks for the focus: a text, when it is drawn first and when its view comes into use. */
export interface AskingText {
  readonly revisionId: RevisionId;
  readonly inUse: boolean;
  readonly isNew: boolean;
}

export type TakesFocus = (text: AskingText) => boolean;

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
    const text = { revisionId, inUse, isNew: isNew.current };
    isNew.current = false;
    if (isDrawn && takesFocus(text)) scroller.current?.focus({ preventScroll: true });
  }, [scroller, target, revisionId, inUse, takesFocus]);
}

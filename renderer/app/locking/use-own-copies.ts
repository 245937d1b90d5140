import { useCallback, useEffect, useEffectEvent, useMemo } from 'react';
import { onCopied } from '../../bridge/clipboard.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { wallClock } from '../../notes/clock.ts';
import { useRemembered } from '../../ui/remembered.ts';
import { useToast } from '../../ui/Toast.tsx';
import { createOwnCopies } from './own-copies.ts';
import { systemClipboard } from './system-clipboard.ts';

/** In seconds; null for never. */
export const CLEAR_AFTER = [null, 30, 60, 300] as const;
export type ClearAfter = (typeof CLEAR_AFTER)[number];

/** Clears what was copied here after the time that the person chose, and when the window goes. */
export function useOwnCopies(): {
  readonly clearAfter: ClearAfter;
  readonly chooseClearAfter: (chosen: ClearAfter) => void;
  readonly clear: () => Promise<void>;
} {
  const { call } = useLibrary();
  const toast = useToast();
  const [clearAfter, chooseClearAfter] = useRemembered('clear-clipboard', readClearAfter);
  const copies = useMemo(
    () =>
      createOwnCopies({
        clock: wallClock,
        clipboard: systemClipboard,
        clearByHost: (sha256) => call('clipboard.clear', sha256),
        onCleared: () => toast({ message: 'What was copied here is off the clipboard again.' }),
      }),
    [call, toast],
  );
  useEffect(() => copies.clearAfter(clearAfter), [copies, clearAfter]);

  const leave = useEffectEvent(() => {
    if (clearAfter !== null) void copies.clear();
  });
  useEffect(() => {
    const goAway = () => leave();
    const inFront = () => copies.inFront();
    const stop = onCopied(() => void copies.copied());
    window.addEventListener('beforeunload', goAway);
    window.addEventListener('focus', inFront);
    return () => {
      stop();
      window.removeEventListener('beforeunload', goAway);
      window.removeEventListener('focus', inFront);
    };
  }, [copies]);
  return { clearAfter, chooseClearAfter, clear: useCallback(() => copies.clear(), [copies]) };
}

function readClearAfter(kept: unknown): ClearAfter {
  return CLEAR_AFTER.find((seconds) => seconds === kept) ?? null;
}

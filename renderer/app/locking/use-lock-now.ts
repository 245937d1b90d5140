import { useCallback, useRef, useState } from 'react';
import { useLibrary } from '../../bridge/library-context.tsx';
import { saveEverything } from '../../bridge/unsaved.ts';
import { cover, uncover } from './cover.ts';

export type Locking =
  | { readonly state: 'saving' }
  /** Somebody has to say what is to become of what could not be saved. */
  | { readonly state: 'unsaved' }
  | { readonly state: 'failed'; readonly error: unknown };

/** However slow the clipboard of a system is, nobody waits for it. */
const CLIPBOARD_MS = 1000;

export interface LockNow {
  /** Null while nobody has asked. */
  readonly locking: Locking | null;
  /** Blanks the screen at once, saves what is typed, and locks. */
  readonly lock: () => void;
  readonly lockUnsaved: () => void;
  readonly goBack: () => void;
}

export function useLockNow(clearCopies: () => Promise<void>): LockNow {
  const { call } = useLibrary();
  const [locking, setLocking] = useState<Locking | null>(null);
  const usedBefore = useRef<Element | null>(null);

  const begin = useCallback(
    (save: () => Promise<boolean>) => {
      usedBefore.current ??= document.activeElement;
      cover();
      setLocking({ state: 'saving' });
      const lockSaved = async () => {
        const [isSaved] = await Promise.all([save(), noLongerThan(CLIPBOARD_MS, clearCopies())]);
        if (isSaved) await call('lock.lock');
        else setLocking({ state: 'unsaved' });
      };
      lockSaved().catch((error: unknown) => setLocking({ state: 'failed', error }));
    },
    [call, clearCopies],
  );

  return {
    locking,
    lock: useCallback(() => begin(saveEverything), [begin]),
    lockUnsaved: useCallback(() => begin(async () => true), [begin]),
    goBack: useCallback(() => {
      setLocking(null);
      uncover();
      if (usedBefore.current instanceof HTMLElement) usedBefore.current.focus();
      usedBefore.current = null;
    }, []),
  };
}

function noLongerThan(ms: number, act: Promise<void>): Promise<void> {
  return Promise.race([act, new Promise<void>((resolve) => setTimeout(resolve, ms))]);
}

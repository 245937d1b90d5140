import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';
import type { LockState } from '#shared/model/lock.ts';
import { Failed } from '#shared/ipc/result.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { useEvent } from '../../bridge/use-event.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { cover } from './cover.ts';
import { LockScreen } from './LockScreen.tsx';

const OpenLockContext = createContext<LockState | null>(null);

/** Draws the window while the library is open, and asks for the passphrase while it is locked. */
export function LockGate({ children }: { children: ReactNode }) {
  const { state, value, error, refresh } = useAnswer('lock.state', []);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (value) wasOpen.current = !value.isLocked;
  }, [value]);

  useEvent('lock.changed', ({ isLocked }) => {
    if (!isLocked || !wasOpen.current) refresh();
    else leave();
  });

  if (state === 'loading') return null;
  if (state === 'failed') {
    return (
      <main className="fault">
        <ErrorNote onRetry={refresh} {...(error instanceof Failed ? { code: error.code } : {})}>
          {sentenceFor(error)}
        </ErrorNote>
      </main>
    );
  }
  if (value.isLocked) return <LockScreen lock={value} />;
  return <OpenLockContext value={value}>{children}</OpenLockContext>;
}

/** Nothing that was read stays: neither on screen, nor in what the page keeps of it. */
function leave(): void {
  cover();
  window.location.reload();
}

/** How the open library is locked. */
export function useLock(): LockState {
  const lock = useContext(OpenLockContext);
  if (!lock) throw new Error('useLock needs an open LockGate above it');
  return lock;
}

import { useState } from 'react';
import { useCommand } from '../../bridge/commands.tsx';
import { ChangePassphrase } from './ChangePassphrase.tsx';
import { DeskDialog } from './DeskDialog.tsx';
import { LockCover } from './LockCover.tsx';
import { useLock } from './LockGate.tsx';
import { NothingToLock } from './NothingToLock.tsx';
import { RemovePassphrase } from './RemovePassphrase.tsx';
import { SetPassphrase } from './SetPassphrase.tsx';
import { useAutoLock } from './use-auto-lock.ts';
import { useLockKeys } from './use-lock-keys.ts';
import { useLockNow } from './use-lock-now.ts';
import { useOwnCopies } from './use-own-copies.ts';

/** How the library is locked, by whom and when, and what is left on the clipboard. */
export function Locking() {
  const lock = useLock();
  const copies = useOwnCopies();
  const lockNow = useLockNow(copies.clear);
  const [shown, setShown] = useState<'nothing' | 'set' | 'change' | 'remove' | 'desk' | null>(null);
  const close = () => setShown(null);
  const { isEncrypted } = lock;
  useCommand('lock-now', isEncrypted ? lockNow.lock : () => setShown('nothing'));
  useCommand('set-passphrase', isEncrypted ? null : () => setShown('set'));
  useCommand('change-passphrase', isEncrypted ? () => setShown('change') : null);
  useCommand('remove-passphrase', isEncrypted ? () => setShown('remove') : null);
  useCommand('desk', () => setShown('desk'));
  useLockKeys();
  useAutoLock(lock.autoLockMinutes, lockNow.lock);
  return (
    <>
      {lockNow.locking && <LockCover locking={lockNow.locking} lockNow={lockNow} />}
      {shown === 'nothing' && <NothingToLock onSet={() => setShown('set')} onClose={close} />}
      {shown === 'set' && <SetPassphrase onClose={close} />}
      {shown === 'change' && <ChangePassphrase onClose={close} />}
      {shown === 'remove' && <RemovePassphrase onClose={close} />}
      {shown === 'desk' && <DeskDialog copies={copies} onSet={() => setShown('set')} onClose={close} />}
    </>
  );
}

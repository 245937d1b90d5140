import { useState } from 'react';
import type { LockProgress } from '#shared/model/lock.ts';
import { hasCode } from '../../bridge/client.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { saveEverything } from '../../bridge/unsaved.ts';
import { useEvent } from '../../bridge/use-event.ts';
import { useToast } from '../../ui/Toast.tsx';

export type Converting =
  | { readonly state: 'asking'; readonly error: unknown }
  /** Null before the first page of the file. */
  | { readonly state: 'working'; readonly progress: LockProgress | null };

/** Makes another file of the library, and tells how far it is. `done` is said when it is over. */
export function useConverting(done: string, onClose: () => void) {
  const { call } = useLibrary();
  const toast = useToast();
  const [converting, setConverting] = useState<Converting>({ state: 'asking', error: null });
  useEvent('lock.progress', (progress) =>
    setConverting((now) => (now.state === 'working' ? { ...now, progress } : now)),
  );
  return {
    converting,
    begin: (act: () => Promise<void>) => {
      setConverting({ state: 'working', progress: null });
      saveEverything()
        .then(act)
        .then(
          () => {
            toast({ kind: 'success', message: done });
            onClose();
          },
          (error: unknown) =>
            setConverting({ state: 'asking', error: hasCode(error, 'cancelled') ? null : error }),
        );
    },
    cancel: () => {
      // There is nothing to be told of what is over by now.
      call('lock.cancel').catch(() => undefined);
    },
  };
}

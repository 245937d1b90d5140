import { useState } from 'react';
import type { Compacted, LockProgress } from '#shared/model/lock.ts';
import { hasCode } from '../../bridge/client.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { saveEverything } from '../../bridge/unsaved.ts';
import { useEvent } from '../../bridge/use-event.ts';

export type Compacting =
  | { readonly state: 'asking' }
  /** Null before the first page of the file. */
  | { readonly state: 'working'; readonly progress: LockProgress | null }
  | { readonly state: 'done'; readonly compacted: Compacted }
  | { readonly state: 'failed'; readonly error: unknown };

/** Writes the file of the library anew, and tells how far it is. */
export function useCompacting(): {
  readonly compacting: Compacting;
  readonly begin: () => void;
  readonly cancel: () => void;
} {
  const { call } = useLibrary();
  const [compacting, setCompacting] = useState<Compacting>({ state: 'asking' });
  useEvent('lock.progress', (progress) =>
    setCompacting((now) => (now.state === 'working' ? { ...now, progress } : now)),
  );
  return {
    compacting,
    begin: () => {
      setCompacting({ state: 'working', progress: null });
      const done = saveEverything().then(() => call('lock.compact'));
      done.then(
        (compacted) => setCompacting({ state: 'done', compacted }),
        (error: unknown) =>
          setCompacting(hasCode(error, 'cancelled') ? { state: 'asking' } : { state: 'failed', error }),
      );
    },
    cancel: () => {
      // There is nothing to be told of what is over by now.
      call('lock.cancel').catch(() => undefined);
    },
  };
}

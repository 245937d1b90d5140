import { useCallback, useState } from 'react';
import type { RestoredArchive, WrittenArchive } from '#shared/model/archive.ts';
import { hasCode } from '../bridge/client.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import { useEvent } from '../bridge/use-event.ts';

export type Archiving =
  | {
      readonly state: 'working';
      readonly what: 'archive' | 'restore';
      /** Null while a folder is being chosen, and before the first file. */
      readonly progress: { readonly done: number; readonly of: number } | null;
    }
  | { readonly state: 'written'; readonly archive: WrittenArchive }
  | { readonly state: 'restored'; readonly archive: RestoredArchive }
  | { readonly state: 'failed'; readonly what: 'archive' | 'restore'; readonly error: unknown };

/** Writes an archive or restores one, and tells how far it is; null while nobody has asked. */
export function useArchiving(): {
  readonly archiving: Archiving | null;
  readonly begin: (what: 'archive' | 'restore') => void;
  readonly cancel: () => void;
  readonly close: () => void;
} {
  const { call } = useLibrary();
  const [archiving, setArchiving] = useState<Archiving | null>(null);
  useEvent('archive.progress', (progress) =>
    setArchiving((now) => (now?.state === 'working' ? { ...now, progress } : now)),
  );
  const close = useCallback(() => setArchiving(null), []);

  const begin = useCallback(
    (what: 'archive' | 'restore') => {
      setArchiving({ state: 'working', what, progress: null });
      const done: Promise<Archiving | null> =
        what === 'archive'
          ? call('library.archive').then((archive) => archive && { state: 'written', archive })
          : call('library.restoreArchive').then((archive) => archive && { state: 'restored', archive });
      done.then(setArchiving, (error: unknown) =>
        setArchiving(hasCode(error, 'cancelled') ? null : { state: 'failed', what, error }),
      );
    },
    [call],
  );
  const cancel = useCallback(() => {
    // There is nothing to be told of what is over by now.
    call('library.cancelArchive').catch(() => undefined);
  }, [call]);
  return { archiving, begin, cancel, close };
}

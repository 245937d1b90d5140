import { useCallback, useState } from 'react';
import type { BackupState } from '#shared/model/backup.ts';
import { useAttempt } from '../../bridge/use-attempt.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { useEvent } from '../../bridge/use-event.ts';
import { useLibrary } from '../../bridge/library-context.tsx';

/** The backups of the library, how far the one is that is being made, and what can be done. */
export function useBackups() {
  const { call } = useLibrary();
  const attempt = useAttempt();
  const answer = useAnswer('backups.list', []);
  const { refresh } = answer;
  const [state, setState] = useState<BackupState | null>(null);
  useEvent('backups.changed', (changed) => {
    setState(changed);
    if (changed.progress === null) refresh();
  });
  return {
    answer,
    progress: (state ?? answer.value)?.progress ?? null,
    failure: (state ?? answer.value)?.failure ?? null,
    make: useCallback(
      () => attempt(call('backups.make'), 'Backed up, and compared with the library.'),
      [attempt, call],
    ),
    cancel: useCallback(() => attempt(call('backups.cancel')), [attempt, call]),
    chooseFolder: useCallback(() => attempt(call('backups.chooseFolder')), [attempt, call]),
    useOwnFolder: useCallback(() => attempt(call('backups.useOwnFolder')), [attempt, call]),
    restore: useCallback(
      async (name: string, tell: (file: string) => void) => {
        const restored = call('backups.restore', name).then((file) => file !== null && tell(file));
        attempt(restored);
      },
      [attempt, call],
    ),
  };
}

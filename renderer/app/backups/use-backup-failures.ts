import { useRef } from 'react';
import { useEvent } from '../../bridge/use-event.ts';
import { useToast } from '../../ui/Toast.tsx';

/** Says why a backup could not be made, once for each reason until one can: nobody may be looking at the dialog. */
export function useBackupFailures(): void {
  const toast = useToast();
  const told = useRef<string | null>(null);
  useEvent('backups.changed', ({ progress, failure }) => {
    if (progress !== null) return;
    if (failure && failure.message !== told.current) {
      toast({ kind: 'failure', message: failure.message, code: failure.code });
    }
    told.current = failure?.message ?? null;
  });
}

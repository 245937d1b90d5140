import { useCallback } from 'react';
import { useToast } from '../ui/Toast.tsx';
import { sentenceFor } from './client.ts';

/** Says what went wrong with an act, and what was done where that is not seen. */
export type Attempt = (act: Promise<unknown>, done?: string) => void;

export function useAttempt(): Attempt {
  const toast = useToast();
  return useCallback<Attempt>(
    (act, done) => {
      act.then(
        () => done !== undefined && toast({ message: done }),
        (error: unknown) => toast({ kind: 'failure', message: sentenceFor(error) }),
      );
    },
    [toast],
  );
}

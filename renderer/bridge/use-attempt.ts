import { useCallback } from 'react';
import { useTellFailure } from './use-tell-failure.ts';
import { useToast } from '../ui/Toast.tsx';

/** Says what went wrong with an act, and what was done where that is not seen. */
export type Attempt = (act: Promise<unknown>, done?: string) => void;

export function useAttempt(): Attempt {
  const toast = useToast();
  const tellFailure = useTellFailure();
  return useCallback<Attempt>(
    (act, done) => {
      act.then(() => done !== undefined && toast({ message: done }), tellFailure);
    },
    [toast, tellFailure],
  );
}

import { useCallback } from 'react';
import { useToast } from '../ui/Toast.tsx';
import { sentenceFor } from './client.ts';

/** Says at the foot of the window, in a sentence, what went wrong; it stays there until it is dismissed. */
export type TellFailure = (error: unknown) => void;

export function useTellFailure(): TellFailure {
  const toast = useToast();
  return useCallback<TellFailure>(
    (error) => toast({ kind: 'failure', message: sentenceFor(error) }),
    [toast],
  );
}

import { useCallback } from 'react';
import { type Toast, useToast } from '../ui/Toast.tsx';
import { useLibrary } from './library-context.tsx';

/**
 * Says that the last act was done, and offers to take it back. The words go when Undo has taken it back, for then there
 * is nothing left to offer.
 */
export type TellAct = (said: Pick<Toast, 'message' | 'kind'>, takeBack: () => void) => Promise<void>;

export function useTellAct(): TellAct {
  const { call, listen } = useLibrary();
  const toast = useToast();
  return useCallback<TellAct>(
    async (said, takeBack) => {
      const { undo: told } = await call('acts.state');
      toast({
        ...said,
        action: { label: 'Undo', onAct: takeBack },
        until: (over) =>
          listen('acts.changed', ({ redo }) => {
            if (told !== null && redo?.id === told.id) over();
          }),
      });
    },
    [call, listen, toast],
  );
}

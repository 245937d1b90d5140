import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallName, EventName } from '#shared/ipc/contract.ts';
import { hasCode, sentenceFor } from './client.ts';
import { useLibrary } from './library-context.tsx';
import { useEvent } from './use-event.ts';

/** The calls that end a look, and the events that tell how far it has got. */
export interface LookNames {
  readonly cancel: Extract<CallName, 'case.cancelFindings' | 'names.cancelLooking'>;
  readonly progress: Extract<EventName, 'case.progress' | 'names.progress'>;
}

export interface Look {
  readonly state: 'looking' | 'done' | 'cancelled';
  /** A sentence, where looking failed. */
  readonly problem: string | null;
  /** Documents looked through; null before the first. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly cancel: () => void;
  readonly again: () => void;
}

/** The look that is under way, for what does it. */
export interface LookUnderWay {
  /** False once it was begun anew or given up: what it finds is wanted no more. */
  isWanted(): boolean;
  /** The library is gone through from its beginning once more. */
  restart(): void;
}

/** Looks through the library from when it is mounted, and gives up when it is taken away. `work` must not change. */
export function useLook(work: (look: LookUnderWay) => Promise<void>, names: LookNames): Look {
  const { call } = useLibrary();
  const [state, setState] = useState<Look['state']>('looking');
  const [problem, setProblem] = useState<string | null>(null);
  const [progress, setProgress] = useState<Look['progress']>(null);
  const turn = useRef(0);
  useEvent(names.progress, setProgress);

  const cancelling = names.cancel;
  const cancel = useCallback(() => {
    // There is nothing to be told of a look that is over by now.
    call(cancelling).catch(() => undefined);
  }, [call, cancelling]);
  const look = useCallback(() => {
    const mine = ++turn.current;
    const isWanted = () => turn.current === mine;
    work({ isWanted, restart: () => setProgress(null) }).then(
      () => isWanted() && setState('done'),
      (error: unknown) => {
        if (!isWanted()) return;
        setState('cancelled');
        setProblem(hasCode(error, 'cancelled') ? null : sentenceFor(error));
      },
    );
  }, [work]);
  const again = () => {
    setState('looking');
    setProblem(null);
    setProgress(null);
    look();
  };

  useEffect(() => {
    look();
    return () => {
      turn.current += 1;
      cancel();
    };
  }, [look, cancel]);
  return { state, problem, progress, cancel, again };
}

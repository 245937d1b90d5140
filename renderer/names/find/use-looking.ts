import { useCallback, useEffect, useRef, useState } from 'react';
import type { AliasOffer, ProposedName } from '#shared/model/name.ts';
import { hasCode, sentenceFor } from '../../bridge/client.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { useEvent } from '../../bridge/use-event.ts';

export interface Looking {
  readonly state: 'looking' | 'done' | 'cancelled';
  /** What is being looked for: the library is gone through once for each. */
  readonly sought: 'short forms' | 'names';
  /** A sentence, where looking failed. */
  readonly problem: string | null;
  /** Documents looked through; null before the first. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly proposals: readonly ProposedName[];
  readonly offers: readonly AliasOffer[];
  readonly cancel: () => void;
  readonly again: () => void;
}

/** Looks through the library for names from when it is mounted, and gives up when it is taken away. */
export function useLooking(): Looking {
  const { call } = useLibrary();
  const [state, setState] = useState<Looking['state']>('looking');
  const [sought, setSought] = useState<Looking['sought']>('short forms');
  const [problem, setProblem] = useState<string | null>(null);
  const [progress, setProgress] = useState<Looking['progress']>(null);
  const [proposals, setProposals] = useState<readonly ProposedName[]>([]);
  const [offers, setOffers] = useState<readonly AliasOffer[]>([]);
  const turn = useRef(0);
  useEvent('names.progress', setProgress);

  const cancel = useCallback(() => {
    // There is nothing to be told of a look that is over by now.
    call('names.cancelLooking').catch(() => undefined);
  }, [call]);
  const look = useCallback(() => {
    const mine = ++turn.current;
    const isMine = () => turn.current === mine;
    const run = async () => {
      const explained = await call('names.offers');
      if (!isMine()) return;
      setOffers(explained);
      setProgress(null);
      setSought('names');
      const found = await call('names.propose');
      if (!isMine()) return;
      setProposals(found);
      setState('done');
    };
    run().catch((error: unknown) => {
      if (!isMine()) return;
      setState('cancelled');
      setProblem(hasCode(error, 'cancelled') ? null : sentenceFor(error));
    });
  }, [call]);
  const again = () => {
    setState('looking');
    setSought('short forms');
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
  return { state, sought, problem, progress, proposals, offers, cancel, again };
}

import { useCallback, useEffect, useRef, useState } from 'react';
import type { CaseFindings } from '#shared/model/case-findings.ts';
import { hasCode, sentenceFor } from '../../bridge/client.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { useAfter } from '../../bridge/use-after.ts';
import { useEvent } from '../../bridge/use-event.ts';

export interface Looking {
  readonly state: 'looking' | 'done' | 'cancelled';
  /** A sentence, where looking failed. */
  readonly problem: string | null;
  /** Documents looked through; null before the first. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** What the last look that came to its end found; null before the first. */
  readonly found: CaseFindings | null;
  readonly cancel: () => void;
  readonly again: () => void;
}

/** An import changes documents one after the other. */
const PAUSE_MS = 600;

/** Looks for findings from when it is mounted, again when the case changes, and gives up when it is taken away. */
export function useFindings(): Looking {
  const { call } = useLibrary();
  const [state, setState] = useState<Looking['state']>('looking');
  const [problem, setProblem] = useState<string | null>(null);
  const [progress, setProgress] = useState<Looking['progress']>(null);
  const [found, setFound] = useState<CaseFindings | null>(null);
  const turn = useRef(0);
  useEvent('case.progress', setProgress);

  const cancel = useCallback(() => {
    // There is nothing to be told of a look that is over by now.
    call('case.cancelFindings').catch(() => undefined);
  }, [call]);
  const look = useCallback(() => {
    const mine = ++turn.current;
    call('case.findings').then(
      (findings) => {
        if (turn.current !== mine) return;
        setFound(findings);
        setState('done');
      },
      (error: unknown) => {
        if (turn.current !== mine) return;
        setState('cancelled');
        setProblem(hasCode(error, 'cancelled') ? null : sentenceFor(error));
      },
    );
  }, [call]);
  const again = () => {
    setState('looking');
    setProblem(null);
    setProgress(null);
    look();
  };
  // A person who cancelled does not want the next change to begin it anew.
  useAfter(
    ['case.changed', 'links.changed', 'documents.changed'],
    PAUSE_MS,
    () => state !== 'cancelled' && again(),
  );

  useEffect(() => {
    look();
    return () => {
      turn.current += 1;
      cancel();
    };
  }, [look, cancel]);
  return { state, problem, progress, found, cancel, again };
}

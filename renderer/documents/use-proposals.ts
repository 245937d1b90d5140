import { useEffect, useMemo, useState } from 'react';
import type { DocumentId } from '#shared/model/ids.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import { useTellFailure } from '../bridge/use-tell-failure.ts';
import { gatherIds } from './changed-ids.ts';
import { type AllProposals, keepProposals } from './keep-proposals.ts';
import type { HeldOutcome } from './proposals.ts';

const RENEW_DELAY_MS = 100;
const NONE: AllProposals = new Map();

export interface Proposals {
  readonly all: AllProposals;
  /** While something is being done. */
  readonly busy: boolean;
  readonly acts: ReturnType<typeof keepProposals>;
  /** Does it, and says so where it fails. */
  readonly attempt: (act: () => Promise<unknown>) => void;
}

/** What the documents of an import resemble, kept in step with the library. */
export function useProposals(held: readonly HeldOutcome[]): Proposals {
  const { call, listen } = useLibrary();
  const tellFailure = useTellFailure();
  const [all, setAll] = useState(NONE);
  const [running, setRunning] = useState(0);
  const acts = useMemo(() => keepProposals(call, setAll), [call]);

  useEffect(() => acts.show(held), [acts, held]);
  useEffect(() => {
    const changed = gatherIds<DocumentId>((ids) => acts.renewTouched(ids).catch(tellFailure), RENEW_DELAY_MS);
    const stop = listen('documents.changed', ({ ids }) => changed.add(ids));
    return () => {
      stop();
      changed.stop();
    };
  }, [acts, listen, tellFailure]);

  const attempt = (act: () => Promise<unknown>) => {
    setRunning((count) => count + 1);
    act()
      .catch(tellFailure)
      .finally(() => setRunning((count) => count - 1));
  };
  return { all, busy: running > 0, acts, attempt };
}

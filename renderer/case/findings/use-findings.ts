import { useCallback, useState } from 'react';
import type { CaseFindings } from '#shared/model/case-findings.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { useAfter } from '../../bridge/use-after.ts';
import { type Look, type LookUnderWay, useLook } from '../../bridge/use-look.ts';

export interface Looking extends Look {
  /** What the last look that came to its end found; null before the first. */
  readonly found: CaseFindings | null;
}

/** An import changes documents one after the other. */
const PAUSE_MS = 600;

/** Looks for findings from when it is mounted, again when the case changes, and gives up when it is taken away. */
export function useFindings(): Looking {
  const { call } = useLibrary();
  const [found, setFound] = useState<CaseFindings | null>(null);
  const work = useCallback(
    async ({ isWanted }: LookUnderWay) => {
      const findings = await call('case.findings');
      if (isWanted()) setFound(findings);
    },
    [call],
  );
  const look = useLook(work, { cancel: 'case.cancelFindings', progress: 'case.progress' });
  // A person who cancelled does not want the next change to begin it anew.
  useAfter(
    ['case.changed', 'links.changed', 'documents.changed'],
    PAUSE_MS,
    () => look.state !== 'cancelled' && look.again(),
  );
  return { ...look, found };
}

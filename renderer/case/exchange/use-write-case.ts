import { useCallback } from 'react';
import type { CaseExport } from '#shared/model/case-shown.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { useTellFailure } from '../../bridge/use-tell-failure.ts';
import { useToast } from '../../ui/Toast.tsx';
import { WRITTEN_WORDS } from './exchange-words.ts';

/** Writes something of the case where a person says; of a report these claims, or all. */
export function useWriteCase(): (what: CaseExport, claims: readonly string[] | null) => void {
  const { call } = useLibrary();
  const toast = useToast();
  const tellFailure = useTellFailure();
  return useCallback(
    (what, claims) => {
      call('case.export', what, claims).then(
        (written) => written && toast({ kind: 'success', message: WRITTEN_WORDS[what] }),
        tellFailure,
      );
    },
    [call, toast, tellFailure],
  );
}

import { useMemo } from 'react';
import type { AnchorFate } from '#shared/model/anchor.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import { useTellFailure } from '../bridge/use-tell-failure.ts';

export interface AnchorDecisions {
  readonly decide: (anchor: AnchorFate, accept: boolean) => void;
}

/** Writes down what a person decides about passages of earlier revisions. */
export function useAnchorDecisions(): AnchorDecisions {
  const { call } = useLibrary();
  const tellFailure = useTellFailure();
  return useMemo(
    () => ({
      decide: ({ passageId, revisionId }, accept) => {
        call('passages.decide', passageId, revisionId, accept).catch(tellFailure);
      },
    }),
    [call, tellFailure],
  );
}

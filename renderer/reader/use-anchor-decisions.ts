import { useMemo } from 'react';
import type { AnchorFate } from '#shared/model/anchor.ts';
import { sentenceFor } from '../bridge/client.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import { useToast } from '../ui/Toast.tsx';

export interface AnchorDecisions {
  readonly decide: (anchor: AnchorFate, accept: boolean) => void;
}

/** Writes down what a person decides about passages of earlier revisions. */
export function useAnchorDecisions(): AnchorDecisions {
  const { call } = useLibrary();
  const toast = useToast();
  return useMemo(
    () => ({
      decide: ({ passageId, revisionId }, accept) => {
        call('passages.decide', passageId, revisionId, accept).catch((error: unknown) =>
          toast({ kind: 'failure', message: sentenceFor(error) }),
        );
      },
    }),
    [call, toast],
  );
}

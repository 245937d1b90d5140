import { useCallback } from 'react';
import { useLibrary } from '../bridge/library-context.tsx';
import { sentenceFor } from '../bridge/client.ts';
import type { PassageId, RevisionId } from '#shared/model/ids.ts';
import { useToast } from '../ui/Toast.tsx';
import { copyText } from './clipboard.ts';
import type { TextRange } from './text-range.ts';

export type PassageActs = ReturnType<typeof usePassageActs>;

/** What a person does with words of a revision. Each says what became of it. */
export function usePassageActs(
  revisionId: RevisionId,
  onQuote: (id: PassageId) => void,
  announce: (words: string) => void,
) {
  const { call } = useLibrary();
  const toast = useToast();

  const attempt = useCallback(
    (act: () => Promise<void>) => {
      act().catch((error: unknown) => toast({ kind: 'failure', message: sentenceFor(error) }));
    },
    [toast],
  );

  const highlight = useCallback(
    (range: TextRange) =>
      attempt(async () => {
        const passage = await call('passages.create', { revisionId, ...range });
        await call('passages.highlight', passage.id, true);
        announce('Highlighted.');
      }),
    [attempt, call, revisionId, announce],
  );
  const removeHighlight = useCallback(
    (id: PassageId) =>
      attempt(async () => {
        await call('passages.highlight', id, false);
        announce('Highlight removed.');
      }),
    [attempt, call, announce],
  );
  const quote = useCallback(
    (range: TextRange) =>
      attempt(async () => onQuote((await call('passages.create', { revisionId, ...range })).id)),
    [attempt, call, revisionId, onQuote],
  );
  const copy = useCallback(
    (range: TextRange) =>
      attempt(async () => {
        await copyText(await call('passages.reference', { revisionId, ...range }));
        toast({ kind: 'success', message: 'Copied with its reference.' });
      }),
    [attempt, call, revisionId, toast],
  );
  const copyAddress = useCallback(
    (address: string) =>
      attempt(async () => {
        await copyText(address);
        toast({ kind: 'success', message: 'Address copied. Ibid itself opens nothing on the web.' });
      }),
    [attempt, toast],
  );
  return { highlight, removeHighlight, quote, copy, copyAddress };
}

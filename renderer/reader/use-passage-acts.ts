import { useCallback, useRef } from 'react';
import { type StatedAs, useCasing } from '../bridge/casing.tsx';
import { asMarkdown, copyWords } from '../bridge/clipboard.ts';
import { useHighlightColours } from '../bridge/highlight-colours.tsx';
import { useLibrary } from '../bridge/library-context.tsx';
import { useLinking } from '../bridge/linking.tsx';
import { useNaming } from '../bridge/naming.tsx';
import type { HighlightColour } from '#shared/model/colour.ts';
import type { PassageId, RevisionId } from '#shared/model/ids.ts';
import type { PassageUse } from '#shared/model/passage.ts';
import { wordsAlone } from '#shared/text/picture-sign.ts';
import { holdKeys } from '../ui/hold-keys.ts';
import { useToast } from '../ui/Toast.tsx';
import type { PutInNote } from '../bridge/targets.ts';
import { useTellFailure } from '../bridge/use-tell-failure.ts';
import type { TextRange } from './text-range.ts';

export type PassageActs = ReturnType<typeof usePassageActs>;

/** What a person does with words of a revision. Each says what became of it. */
export function usePassageActs(
  revisionId: RevisionId,
  onQuote: PutInNote,
  announce: (words: string) => void,
) {
  const { call } = useLibrary();
  const toast = useToast();
  const tellFailure = useTellFailure();
  const linking = useLinking();
  const naming = useNaming();
  const casing = useCasing();
  const { nameOf, remember } = useHighlightColours();

  // One after the other: keys may come faster than answers, and an act builds on what the one before it has made.
  const queue = useRef(Promise.resolve());
  const attempt = useCallback(
    (act: () => Promise<void>) => {
      queue.current = queue.current.then(act).catch(tellFailure);
    },
    [tellFailure],
  );

  const highlight = useCallback(
    (range: TextRange, colour: HighlightColour) =>
      attempt(async () => {
        const { id } = await call('passages.create', { revisionId, ...range });
        await call('passages.highlight', id, colour);
        remember(colour);
        announce(`Highlighted: ${nameOf(colour)}.`);
      }),
    [attempt, call, revisionId, announce, nameOf, remember],
  );
  /**
   * Hands on the passage of the range, which is highlighted if it was not yet, so that it can be seen. What is typed before
   * `act` has made a field for it does not go to the text.
   */
  const withPassage = useCallback(
    (range: TextRange, colour: HighlightColour, act: (id: PassageId) => void) => {
      const release = holdKeys();
      attempt(async () => {
        try {
          const { id, highlighted } = await call('passages.create', { revisionId, ...range });
          if (!highlighted) await call('passages.highlight', id, colour);
          act(id);
        } catch (error) {
          release();
          throw error;
        }
      });
    },
    [attempt, call, revisionId],
  );
  const recolour = useCallback(
    (id: PassageId, colour: HighlightColour) =>
      attempt(async () => {
        await call('passages.highlight', id, colour);
        remember(colour);
        announce(`Highlighted: ${nameOf(colour)}.`);
      }),
    [attempt, call, announce, nameOf, remember],
  );
  const removeHighlight = useCallback(
    (id: PassageId) =>
      attempt(async () => {
        await call('passages.highlight', id, null);
        announce('Highlight removed.');
      }),
    [attempt, call, announce],
  );
  const comment = useCallback(
    (id: PassageId, words: string) =>
      attempt(async () => {
        await call('passages.comment', id, words);
        announce(words.trim() === '' ? 'Comment removed.' : 'Comment kept.');
      }),
    [attempt, call, announce],
  );
  const changeRange = useCallback(
    ({ id, notes }: Pick<PassageUse, 'id' | 'notes'>, range: TextRange) =>
      attempt(async () => {
        const { quote } = await call('passages.changeRange', id, { revisionId, ...range });
        announce(`Range changed: ${quote.exact}`);
        if (notes.length === 0) return;
        const who = notes.length === 1 ? 'One note goes' : `${notes.length} notes go`;
        toast({ kind: 'info', message: `Range changed. ${who} on quoting the former words.` });
      }),
    [attempt, call, revisionId, announce, toast],
  );
  const quote = useCallback(
    (range: TextRange) =>
      attempt(async () => onQuote((await call('passages.create', { revisionId, ...range })).id)),
    [attempt, call, revisionId, onQuote],
  );
  const refer = useCallback(
    (range: TextRange) =>
      attempt(async () => onQuote((await call('passages.create', { revisionId, ...range })).id, 'reference')),
    [attempt, call, revisionId, onQuote],
  );
  const copy = useCallback(
    (range: TextRange) =>
      attempt(async () => {
        const place = { revisionId, ...range };
        await copyWords(await call('passages.reference', place), place);
        toast({ kind: 'success', message: 'Copied with its reference.' });
      }),
    [attempt, call, revisionId, toast],
  );
  const copyMarkdown = useCallback(
    (range: TextRange) =>
      attempt(async () => {
        await copyWords(asMarkdown(await call('passages.reference', { revisionId, ...range })));
        toast({ kind: 'success', message: 'Copied as Markdown, with its reference.' });
      }),
    [attempt, call, revisionId, toast],
  );
  const { take, held } = linking;
  const link = useCallback(
    (range: TextRange) => take({ kind: 'words', revisionId, ...range }),
    [take, revisionId],
  );
  const { add } = naming;
  const name = useCallback(
    (range: TextRange, words: string) => add(wordsAlone(words), { revisionId, ...range }),
    [add, revisionId],
  );
  const { state: ask } = casing;
  const state = useCallback(
    (range: TextRange, words: string, as: StatedAs) => ask(wordsAlone(words), { revisionId, ...range }, as),
    [ask, revisionId],
  );
  const linkPassage = useCallback((id: PassageId) => take({ kind: 'passage', id }), [take]);
  const copyAddress = useCallback(
    (address: string) =>
      attempt(async () => {
        await copyWords({ plain: address });
        toast({ kind: 'success', message: 'Address copied. Ibid itself opens nothing on the web.' });
      }),
    [attempt, toast],
  );
  return {
    attempt,
    highlight,
    withPassage,
    recolour,
    removeHighlight,
    comment,
    changeRange,
    quote,
    refer,
    quotePassage: onQuote,
    copy,
    copyMarkdown,
    link,
    linkPassage,
    name,
    /** Asks who says the words, and what they mean for a claim. */
    state,
    /** An end waits for another one. */
    isLinking: held !== null,
    chooseLinked: linking.choose,
    copyAddress,
  };
}

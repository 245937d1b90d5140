import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { RevisionId } from '#shared/model/ids.ts';
import type { CitationMatch, CitedSource } from '#shared/model/cited.ts';
import type { EventName } from '#shared/ipc/contract.ts';
import { CITES, confirmSource, refuseSource } from '../../bridge/decide-source.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { type Linkable, useLinking } from '../../bridge/linking.tsx';
import { useAfter } from '../../bridge/use-after.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { useTellAct } from '../../bridge/use-tell-act.ts';
import { useTellFailure } from '../../bridge/use-tell-failure.ts';
import type { Where } from '../../bridge/where-to-open.ts';
import { useToast } from '../../ui/Toast.tsx';

/** What the library has of the works that the notes of a text name, and what a person does about it. */
export interface CitedSources {
  readonly matches: readonly CitationMatch[];
  /** Null for a citation that names no work. */
  readonly matchOf: (footnote: number, citation: number) => CitationMatch | null;
  readonly open: (source: CitedSource, where: Where) => void;
  readonly confirm: (match: CitationMatch, source: CitedSource) => void;
  readonly refuse: (match: CitationMatch, source: CitedSource) => void;
  /** Lets the very words be chosen that the citation means. */
  readonly choosePassage: (match: CitationMatch, source: CitedSource) => void;
  /** Lets a source be chosen in the library that Ibid does not see. */
  readonly chooseSource: (match: CitationMatch) => void;
  /** The note whose sources are shown beside its text, and the button they belong to. */
  readonly shown: { readonly footnote: number; readonly button: HTMLElement } | null;
  readonly show: (shown: CitedSources['shown']) => void;
}

/** An import says so of each of thousands of documents, and all of them are looked at to find those cited. */
const EVENTS: readonly EventName[] = ['documents.changed', 'passages.changed'];
const PAUSE_MS = 500;
const NO_MATCHES: readonly CitationMatch[] = [];
const nothing = () => undefined;
const CitedSourcesContext = createContext<CitedSources>({
  matches: NO_MATCHES,
  matchOf: () => null,
  open: nothing,
  confirm: nothing,
  refuse: nothing,
  choosePassage: nothing,
  chooseSource: nothing,
  shown: null,
  show: nothing,
});

export function CitedSourcesProvider({
  revisionId,
  children,
}: {
  revisionId: RevisionId;
  children: ReactNode;
}) {
  const { call } = useLibrary();
  const linking = useLinking();
  const toast = useToast();
  const tellFailure = useTellFailure();
  const tellAct = useTellAct();
  const { value: found, refresh } = useAnswer('citations.matches', [revisionId], ['links.changed']);
  const matches = found ?? NO_MATCHES;
  useAfter(EVENTS, PAUSE_MS, refresh);
  const [shown, show] = useState<CitedSources['shown']>(null);

  const value = useMemo<CitedSources>(() => {
    const byPlace = new Map(matches.map((match) => [`${match.footnote} ${match.citation}`, match]));
    const attempt = (act: () => Promise<unknown>) => {
      act().catch(tellFailure);
    };
    const rangeOf = ({ start, end }: CitationMatch) => ({ revisionId, start, end });
    const wordsOf = (match: CitationMatch): Linkable => ({ kind: 'words', ...rangeOf(match) });
    return {
      matches,
      matchOf: (footnote, citation) => byPlace.get(`${footnote} ${citation}`) ?? null,
      open: ({ end }, where) => linking.open(end, where),
      confirm: (match, { end }) =>
        attempt(async () => {
          await confirmSource(call, rangeOf(match), documentOf(end));
          toast({ kind: 'success', message: 'The source is confirmed.' });
        }),
      refuse: (match, { end }) =>
        attempt(async () => {
          const takeBack = await refuseSource(call, rangeOf(match), documentOf(end));
          await tellAct({ message: 'It is not suggested here any more.' }, () => attempt(takeBack));
        }),
      choosePassage: (match, { end }) => {
        linking.hold(wordsOf(match), CITES);
        linking.open(end, 'side');
      },
      chooseSource: (match) => linking.choose(wordsOf(match), CITES),
      shown,
      show,
    };
  }, [matches, revisionId, call, linking, toast, tellFailure, tellAct, shown]);
  return <CitedSourcesContext value={value}>{children}</CitedSourcesContext>;
}

export function useCitedSources(): CitedSources {
  return useContext(CitedSourcesContext);
}

function documentOf(end: CitedSource['end']) {
  return end.kind === 'document' ? end.id : end.documentId;
}

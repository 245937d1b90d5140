import { useEffect, useMemo, useState } from 'react';
import type { SearchAsk } from '#shared/model/search.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import { useEvent } from '../bridge/use-event.ts';
import { createSearcher, type SearchState } from './searcher.ts';

const PAUSE_MS = 120;

export interface RunningSearch {
  readonly state: SearchState;
  readonly again: () => void;
}

/** Searches the library as the words are typed. */
export function useSearch(ask: SearchAsk): RunningSearch {
  const { call } = useLibrary();
  const [state, setState] = useState<SearchState>({ state: 'idle' });
  const searcher = useMemo(
    () => createSearcher((wanted) => call('search.find', wanted), setState, PAUSE_MS),
    [call],
  );
  useEffect(() => () => searcher.stop(), [searcher]);
  useEffect(() => searcher.look(ask), [searcher, ask]);
  useEvent('documents.changed', () => searcher.again());
  useEvent('notes.changed', () => searcher.again());
  useEvent('passages.changed', () => searcher.again());
  // Once the index has everything more may be found.
  useEvent('index.progress', (progress) => progress === null && searcher.again());
  return { state, again: searcher.again };
}

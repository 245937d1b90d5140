import { useEffect, useMemo, useState } from 'react';
import { useLibrary } from '../bridge/library-context.tsx';
import { useEvent } from '../bridge/use-event.ts';
import { createSearcher, type SearchState } from './searcher.ts';

const PAUSE_MS = 120;

/** Searches the library as the words are typed. */
export function useSearch(query: string): SearchState {
  const { call } = useLibrary();
  const [state, setState] = useState<SearchState>({ state: 'idle' });
  const searcher = useMemo(
    () => createSearcher((words) => call('search.find', words), setState, PAUSE_MS),
    [call],
  );
  useEffect(() => () => searcher.stop(), [searcher]);
  useEffect(() => searcher.type(query), [searcher, query]);
  useEvent('documents.changed', () => searcher.again());
  useEvent('notes.changed', () => searcher.again());
  return state;
}

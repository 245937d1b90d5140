import { useState } from 'react';
import { Failed } from '#shared/ipc/result.ts';
import { sentenceFor } from '../bridge/client.ts';
import { useCommand } from '../bridge/commands.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { HitList } from './HitList.tsx';
import { NarrowChips } from './NarrowChips.tsx';
import { isNarrowed, NOT_NARROWED } from './search-ask.ts';
import { SearchHead } from './SearchHead.tsx';
import { SearchNotices } from './SearchNotices.tsx';
import type { LibrarySearch } from './use-library-search.ts';
import { useFacets } from './use-facets.ts';
import './search-results.css';

interface Props {
  readonly search: LibrarySearch;
  /** What is searched, in words, for the case that nothing was found. */
  readonly searched: string;
  readonly onSave: () => void;
  readonly onSearchList: () => void;
}

/** What was found, how it is put in order and narrowed down, and what was not understood. */
export function SearchResults({ search, searched, onSave, onSearchList }: Props) {
  const { ask, state, results, change } = search;
  const [narrowing, setNarrowing] = useState(false);
  const isReady = state.state === 'ready';
  const counted = useFacets(ask, isReady && (narrowing || isNarrowed(ask)) ? state.results : null);
  useCommand('filter', () => setNarrowing(true));

  if (state.state === 'failed') {
    const { error } = state;
    return (
      <div className="search-results search-results--message">
        <ErrorNote onRetry={search.again} {...(error instanceof Failed ? { code: error.code } : {})}>
          {sentenceFor(error)}
        </ErrorNote>
      </div>
    );
  }
  if (!results) {
    return (
      <div className="search-results search-results--message">
        <Spinner label="Searching" />
      </div>
    );
  }
  const isFound = results.documents.length + results.notes.length > 0;
  return (
    <section className="search-results" aria-label="What was found" aria-busy={state.state === 'searching'}>
      <SearchHead
        ask={ask}
        found={results.problem === null && isFound ? results.found : null}
        saved={search.saved}
        counted={counted}
        narrowing={narrowing}
        onNarrowing={setNarrowing}
        onChange={change}
        onSave={onSave}
        onSearchList={onSearchList}
      />
      <NarrowChips ask={ask} facets={counted.facets} onChange={change} />
      <SearchNotices results={results} onQuery={search.type} />
      {isFound && <HitList search={search} />}
      {!isFound && results.problem === null && (
        <EmptyState
          title="Nothing found"
          actions={
            isNarrowed(ask) && (
              <Button size="s" onClick={() => change(NOT_NARROWED)}>
                Search everything
              </Button>
            )
          }
        >
          <p>
            No match for <q dir="auto">{results.query}</q> in {searched}.
            {!isNarrowed(ask) && ' Fewer or shorter words find more.'}
          </p>
        </EmptyState>
      )}
    </section>
  );
}

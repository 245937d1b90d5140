import { useEffect, useId, useMemo, useState } from 'react';
import type { NoteId } from '#shared/model/ids.ts';
import type { DocumentHits, SearchResults } from '#shared/model/search.ts';
import type { OpenTarget } from '../bridge/targets.ts';
import type { Where } from '../bridge/where-to-open.ts';
import { groupHits, type Hit, type HitGroup } from './hits.ts';
import type { SearchState } from './searcher.ts';
import { useSearch } from './use-search.ts';

interface Openers {
  readonly onOpenWork: (document: DocumentHits['document'], where: Where) => void;
  readonly onOpenPassage: OpenTarget;
  readonly onOpenNote: (id: NoteId) => void;
}

export interface LibrarySearch {
  readonly query: string;
  readonly state: SearchState;
  /** What is on screen: while a search runs, the results before it. */
  readonly results: SearchResults | null;
  readonly groups: readonly HitGroup[];
  /** Index among all hits; -1 for none. */
  readonly active: number;
  readonly listId: string;
  readonly type: (query: string) => void;
  readonly idOf: (index: number) => string;
  readonly activate: (index: number) => void;
  /** Answers whether the key moves through the hits. */
  readonly move: (key: string) => boolean;
  readonly open: (hit: Hit, where: Where) => void;
  readonly openActive: (where: Where) => void;
}

/** The words that are searched for, what was found, and which hit the arrows are on. */
export function useLibrarySearch({ onOpenWork, onOpenPassage, onOpenNote }: Openers): LibrarySearch {
  const [query, setQuery] = useState('');
  const [active, activate] = useState(-1);
  const listId = useId();
  const state = useSearch(query);
  const results = resultsOf(state);
  const groups = useMemo(() => (results ? groupHits(results) : []), [results]);
  const hits = useMemo(() => groups.flatMap((group) => group.hits), [groups]);
  const idOf = (index: number) => `${listId}-${index}`;

  useEffect(() => {
    document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [listId, active]);

  const open = (hit: Hit, where: Where) => {
    if (hit.kind === 'work') onOpenWork(hit.group.document, where);
    else if (hit.kind === 'note') onOpenNote(hit.hit.note.id);
    else {
      const { documentId, revisionId, start, end } = hit.hit;
      onOpenPassage({ documentId, revisionId, range: { start, end } }, where);
    }
  };

  return {
    query,
    state,
    results,
    groups,
    active: Math.min(active, hits.length - 1),
    listId,
    idOf,
    activate,
    open,
    type: (words) => {
      setQuery(words);
      activate(-1);
    },
    move: (key) => {
      if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
      const step = key === 'ArrowDown' ? 1 : -1;
      activate(Math.min(Math.max(active + step, 0), hits.length - 1));
      return true;
    },
    openActive: (where) => {
      const hit = hits[active];
      if (hit) open(hit, where);
    },
  };
}

function resultsOf(state: SearchState): SearchResults | null {
  if (state.state === 'ready') return state.results;
  return state.state === 'searching' ? state.former : null;
}

import { useEffect, useId, useMemo, useState } from 'react';
import type { NoteId } from '#shared/model/ids.ts';
import type { KeptAsk, SavedSearch } from '#shared/model/saved-search.ts';
import type { DocumentHit, DocumentHits, SearchAsk, SearchResults } from '#shared/model/search.ts';
import { useSearchTrails } from '../bridge/search-trails.tsx';
import type { OpenTarget } from '../bridge/targets.ts';
import type { Where } from '../bridge/where-to-open.ts';
import { groupHits, type Hit, type HitGroup, stopsIn } from './hits.ts';
import { DOCUMENTS_MORE, NOTHING_SOUGHT } from './search-ask.ts';
import type { SearchState } from './searcher.ts';
import { useLookedAt } from './use-looked-at.ts';
import { useSearch } from './use-search.ts';

interface Openers {
  readonly onOpenWork: (document: DocumentHits['document'], where: Where) => void;
  readonly onOpenPassage: OpenTarget;
  readonly onOpenNote: (id: NoteId) => void;
}

export interface LibrarySearch {
  readonly ask: SearchAsk;
  readonly state: SearchState;
  /** What is on screen: while a search runs, the results before it. */
  readonly results: SearchResults | null;
  readonly groups: readonly HitGroup[];
  /** Index among all hits; -1 for none. */
  readonly active: number;
  readonly listId: string;
  readonly type: (query: string) => void;
  /** Asks once more, after a failure. */
  readonly again: () => void;
  readonly change: (change: Partial<KeptAsk>) => void;
  /** The saved search that this is; null for none. */
  readonly saved: SavedSearch | null;
  readonly idOf: (index: number) => string;
  readonly activate: (index: number) => void;
  /** Answers whether the key moves through the hits. */
  readonly move: (key: string) => boolean;
  readonly open: (hit: Hit, where: Where) => void;
  readonly openActive: (where: Where) => void;
}

/** What is searched for, what was found, and which hit the arrows are on. */
export function useLibrarySearch({ onOpenWork, onOpenPassage, onOpenNote }: Openers): LibrarySearch {
  const [ask, setAsk] = useState(NOTHING_SOUGHT);
  const [active, activate] = useState(-1);
  const { follow } = useSearchTrails();
  const listId = useId();
  const { state, again } = useSearch(ask);
  const results = resultsOf(state);
  const groups = useMemo(() => (results ? groupHits(results) : []), [results]);
  const hits = useMemo(() => groups.flatMap((group) => group.hits), [groups]);
  const idOf = (index: number) => `${listId}-${index}`;
  const saved = useLookedAt(ask, state);

  useEffect(() => {
    document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [listId, active]);

  const mark = ({ revisionId }: DocumentHit) => {
    if (!results) return;
    const sought = { ...ask, query: results.query };
    follow(revisionId, { ask: sought, stops: stopsIn(results), from: null });
  };
  const openWork = (group: DocumentHits, where: Where) => {
    const hit = group.hits.find(({ comment }) => comment === null);
    if (!hit) return onOpenWork(group.document, where);
    mark(hit);
    return onOpenPassage({ documentId: hit.documentId, revisionId: hit.revisionId }, where);
  };
  const openPassage = (hit: DocumentHit, where: Where) => {
    const { documentId, revisionId, start, end, comment } = hit;
    if (comment === null) mark(hit);
    const card = comment === null ? {} : { passage: comment };
    onOpenPassage({ documentId, revisionId, range: { start, end }, ...card }, where);
  };
  const open = (hit: Hit, where: Where) => {
    switch (hit.kind) {
      case 'work':
        return openWork(hit.group, where);
      case 'note':
        return onOpenNote(hit.hit.note.id);
      case 'passage':
        return openPassage(hit.hit, where);
      case 'more':
        return setAsk((now) => ({ ...now, documents: now.documents + DOCUMENTS_MORE }));
    }
  };

  return {
    ask,
    saved,
    state,
    results,
    groups,
    active: Math.min(active, hits.length - 1),
    listId,
    again,
    idOf,
    activate,
    open,
    type: (query) => {
      // With the words goes what they were narrowed to.
      setAsk(({ order, ...now }) =>
        query.trim() === ''
          ? { ...NOTHING_SOUGHT, query, order }
          : { ...now, order, query, documents: NOTHING_SOUGHT.documents },
      );
      activate(-1);
    },
    change: (change) => {
      setAsk((now) => ({ ...now, ...change, documents: NOTHING_SOUGHT.documents }));
      activate(-1);
    },
    move: (key) => {
      const step = STEPS[key];
      if (step === undefined) return false;
      activate(Math.min(Math.max(active + step, 0), hits.length - 1));
      return true;
    },
    openActive: (where) => {
      const hit = hits[active];
      if (hit) open(hit, where);
    },
  };
}

/** How many hits further a key leads. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

function resultsOf(state: SearchState): SearchResults | null {
  if (state.state === 'ready') return state.results;
  return state.state === 'searching' ? state.former : null;
}

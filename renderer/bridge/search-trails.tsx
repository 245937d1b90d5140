import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { DocumentId, RevisionId } from '#shared/model/ids.ts';
import type { SearchAsk } from '#shared/model/search.ts';

/** A document among those that a search found. */
export interface TrailStop {
  readonly documentId: DocumentId;
  readonly revisionId: RevisionId;
  readonly title: string;
}

/** A search that is followed from hit to hit, and from text to text. */
export interface SearchTrail {
  readonly ask: SearchAsk;
  /** The texts with hits, in the order of the results. */
  readonly stops: readonly TrailStop[];
  /** At which of its hits a text opens that was come to from the one after it or before it; null where a hit was chosen. */
  readonly from: 'first' | 'last' | null;
}

interface SearchTrails {
  /** Null for a text whose hits are not shown. */
  readonly trailIn: (revision: RevisionId) => SearchTrail | null;
  readonly follow: (revision: RevisionId, trail: SearchTrail) => void;
  readonly end: (revision: RevisionId) => void;
}

const TrailContext = createContext<SearchTrails>({
  trailIn: () => null,
  follow: () => {},
  end: () => {},
});

/** Which open texts show the hits of which search, for the list of hits and the reader. */
export function SearchTrailsProvider({ children }: { children: ReactNode }) {
  const [trails, setTrails] = useState<ReadonlyMap<RevisionId, SearchTrail>>(new Map());
  const follow = useCallback(
    (revision: RevisionId, trail: SearchTrail) => setTrails((now) => new Map([...now, [revision, trail]])),
    [],
  );
  const end = useCallback(
    (revision: RevisionId) =>
      setTrails((now) => (now.has(revision) ? new Map([...now].filter(([id]) => id !== revision)) : now)),
    [],
  );
  const value = useMemo(
    () => ({ trailIn: (revision: RevisionId) => trails.get(revision) ?? null, follow, end }),
    [trails, follow, end],
  );
  return <TrailContext value={value}>{children}</TrailContext>;
}

export function useSearchTrails(): SearchTrails {
  return useContext(TrailContext);
}

import { useEffect, useState } from 'react';
import type { Facet, SearchAsk, SearchResults } from '#shared/model/search.ts';
import { hasCode } from '../bridge/client.ts';
import { useLibrary } from '../bridge/library-context.tsx';

export interface Facets {
  /** Of the search before while the next are counted. */
  readonly facets: readonly Facet[];
  readonly error: unknown;
}

const NONE: Facets = { facets: [], error: null };

/** What can be narrowed by, counted again with every answer; null for `results` asks nothing. */
export function useFacets(ask: SearchAsk, results: SearchResults | null): Facets {
  const { call } = useLibrary();
  const [counted, setCounted] = useState(NONE);
  useEffect(() => {
    if (!results) return undefined;
    let isLate = false;
    call('search.facets', ask).then(
      (facets) => !isLate && setCounted({ facets, error: null }),
      (error: unknown) => {
        // Given up for the next search, whose answer asks again.
        if (!isLate && !hasCode(error, 'cancelled')) setCounted({ facets: [], error });
      },
    );
    return () => {
      isLate = true;
    };
  }, [call, ask, results]);
  return counted;
}

import type { Facet, SearchAsk, SearchResults } from '#shared/model/search.ts';
import type { Reader } from '../storage/database.ts';
import { findFacets } from '../storage/search/find-facets.ts';
import { type Planned, planSearch } from '../storage/search/plan-search.ts';
import { search } from '../storage/search/search.ts';
import { spellingsOf } from './name-spellings.ts';

/** With names searched for by everything that they go by. */
export function searchLibrary(db: Reader, ask: SearchAsk): Promise<SearchResults> {
  return search(db, ask, spellingsOf);
}

export function planInLibrary(db: Reader, ask: SearchAsk): Promise<Planned> {
  return planSearch(db, ask, spellingsOf);
}

export function facetsInLibrary(db: Reader, ask: SearchAsk): Promise<readonly Facet[]> {
  return findFacets(db, ask, spellingsOf);
}

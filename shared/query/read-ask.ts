import { type ChosenFacets, FACETS, SEARCH_ORDERS } from '../model/search.ts';
import type { KeptAsk } from '../model/saved-search.ts';

/** Reads an ask that was stored, also by another version of Ibid: what is not known is left out. */
export function readAsk(stored: unknown): KeptAsk {
  const given: object = typeof stored === 'object' && stored !== null ? stored : {};
  const field = (name: keyof KeptAsk): unknown => Reflect.get(given, name);
  const query = field('query');
  return {
    query: typeof query === 'string' && query.isWellFormed() ? query : '',
    order: SEARCH_ORDERS.find((order) => order === field('order')) ?? 'relevance',
    facets: readFacets(field('facets')),
    stems: field('stems') === true,
    typos: field('typos') === true,
  };
}

function readFacets(stored: unknown): ChosenFacets {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    FACETS.flatMap((name) => {
      const values: unknown = Reflect.get(stored, name);
      const known = Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
      return known.length === 0 ? [] : [[name, [...new Set(known)]]];
    }),
  );
}

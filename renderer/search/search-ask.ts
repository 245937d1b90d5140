import type { ChosenFacets, FacetName, SearchAsk } from '#shared/model/search.ts';
import { FACETS, plainAsk } from '#shared/model/search.ts';
import type { KeptAsk } from '#shared/model/saved-search.ts';

export const NOTHING_SOUGHT: SearchAsk = plainAsk('');
export const NOT_NARROWED = { facets: {}, stems: false, typos: false } as const satisfies Partial<KeptAsk>;
/** How many more documents come with each asking for more. */
export const DOCUMENTS_MORE = 20;

/** The same with the value of a facet chosen, or no longer. */
export function withValue(facets: ChosenFacets, name: FacetName, value: string): ChosenFacets {
  const chosen = facets[name] ?? [];
  const values = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  const others = Object.entries(facets).filter(([other]) => other !== name);
  return Object.fromEntries(values.length === 0 ? others : [...others, [name, values]]);
}

export interface ChosenValue {
  readonly name: FacetName;
  readonly value: string;
}

export function chosenValues(facets: ChosenFacets): readonly ChosenValue[] {
  return FACETS.flatMap((name) => (facets[name] ?? []).map((value) => ({ name, value })));
}

/** Whether it finds something else than its words alone would. */
export function isNarrowed({ facets, stems, typos }: KeptAsk): boolean {
  return chosenValues(facets).length > 0 || stems || typos;
}

export function keptOf({ query, order, facets, stems, typos }: SearchAsk): KeptAsk {
  return { query, order, facets, stems, typos };
}

/** Whether both find the same in the same order. */
export function isSameAsk(one: KeptAsk, other: KeptAsk): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf({ query, order, facets, stems, typos }: KeptAsk): string {
  const values = chosenValues(facets).map(({ name, value }) => `${name} ${value}`);
  return JSON.stringify([query, order, stems, typos, values.toSorted()]);
}

/** The query with one of its words in another spelling. */
export function corrected(
  query: string,
  { start, end }: { start: number; end: number },
  word: string,
): string {
  return query.slice(0, start) + word + query.slice(end);
}

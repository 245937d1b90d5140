import type { CollectionId } from '#shared/model/ids.ts';
import { toCollectionId } from '#shared/model/ids.ts';
import {
  type ChosenFacets,
  type Facet,
  type FacetName,
  FACETS,
  type FacetValue,
  type SearchAsk,
} from '#shared/model/search.ts';
import { pathTo } from '#shared/organisation/collection-tree.ts';
import { NOTE_TYPE } from '#shared/query/read-field.ts';
import type { Reader } from '../database.ts';
import { inList } from './lists.ts';
import { decadeOf, FACET_VALUES, type FacetRow } from './facet-values.ts';
import type { SpellingsOf } from './find-facts.ts';
import { listPlaces } from './look-up.ts';
import { findMatching, type Matching } from './matching.ts';
import { planSearch } from './plan-search.ts';

const MOST_VALUES = 20;

/**
 * What the results of a search can be narrowed by. Each facet is counted over what matches all the others, so that a
 * second value of it can be chosen beside the first.
 */
export async function findFacets(
  db: Reader,
  ask: SearchAsk,
  spellingsOf: SpellingsOf,
): Promise<readonly Facet[]> {
  const facets: Facet[] = [];
  let all: Matching | null = null;
  for (const name of FACETS) {
    const chosen = ask.facets[name] ?? [];
    const matching: Matching | null =
      chosen.length === 0 && all ? all : await matchingWithout(db, ask, name, spellingsOf);
    if (!matching) return [];
    if (chosen.length === 0) all = matching;
    facets.push(await facetOf(db, name, matching, chosen));
  }
  return facets;
}

async function matchingWithout(
  db: Reader,
  ask: SearchAsk,
  name: FacetName,
  spellingsOf: SpellingsOf,
): Promise<Matching | null> {
  const facets: ChosenFacets = { ...ask.facets, [name]: [] };
  const { plan } = await planSearch(db, { ...ask, facets }, spellingsOf);
  return plan && findMatching(db, plan);
}

async function facetOf(
  db: Reader,
  name: FacetName,
  matching: Matching,
  chosen: readonly string[],
): Promise<Facet> {
  if (name === 'collection') return { name, values: await collectionValues(db, matching, chosen) };
  const listed = inList('number', matching.documents);
  const rows = await db.all<FacetRow>({
    text: `SELECT format, language, publisher, url, published FROM documents WHERE ${listed.text}`,
    values: listed.values,
  });
  const notes = name === 'type' ? matching.notes.map(() => NOTE_TYPE) : [];
  const values = [...rows.map(FACET_VALUES[name]), ...notes].filter(
    (value) => value !== '' || name === 'language',
  );
  return { name, values: counted(name === 'date' ? inDecades(values) : values, chosen) };
}

/** Years as long as they are few. */
function inDecades(years: readonly string[]): readonly string[] {
  return new Set(years).size > MOST_VALUES ? years.map(decadeOf) : years;
}

function counted(
  values: readonly string[],
  chosen: readonly string[],
  words: (value: string) => string = (value) => value,
): readonly FacetValue[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const missing = chosen.filter((value) => !counts.has(value)).map((value) => [value, 0] as const);
  return [...counts, ...missing]
    .map(([value, count]) => ({ value, words: words(value), count }))
    .toSorted((a, b) => b.count - a.count || a.words.localeCompare(b.words, 'en'))
    .filter(({ value }, index) => index < MOST_VALUES || chosen.includes(value));
}

/** What lies in a collection lies in those around it, too. */
async function collectionValues(
  db: Reader,
  matching: Matching,
  chosen: readonly string[],
): Promise<readonly FacetValue[]> {
  const places = await listPlaces(db);
  const members = [
    ...(await membersOf(db, 'documents', 'document_id', 'collection_documents', matching.documents)),
    ...(await membersOf(db, 'notes', 'note_id', 'collection_notes', matching.notes)),
  ];
  const around = (id: string): readonly CollectionId[] =>
    pathTo(places, toCollectionId(id)).map((place) => place.id);
  const pairs = new Set(
    members.flatMap(({ member, collection }) => around(collection).map((id) => `${id} ${member}`)),
  );
  const values = Array.from(pairs, (pair) => pair.split(' ')[0] ?? '');
  return counted(values, chosen, (value) => places.find(({ id }) => id === value)?.name ?? value);
}

function membersOf(
  db: Reader,
  things: 'documents' | 'notes',
  member: 'document_id' | 'note_id',
  table: 'collection_documents' | 'collection_notes',
  numbers: readonly number[],
): Promise<readonly { readonly member: string; readonly collection: string }[]> {
  const listed = inList('t.number', numbers);
  return db.all({
    text: `SELECT m.${member} AS member, m.collection_id AS collection FROM ${table} m
      JOIN ${things} t ON t.id = m.${member} WHERE ${listed.text}`,
    values: listed.values,
  });
}

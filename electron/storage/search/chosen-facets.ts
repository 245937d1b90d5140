import { toCollectionId } from '#shared/model/ids.ts';
import type { ChosenFacets } from '#shared/model/search.ts';
import { withNested } from '#shared/organisation/collection-tree.ts';
import { NOTE_TYPE } from '#shared/query/read-field.ts';
import type { Reader } from '../database.ts';
import { sql } from '../sql.ts';
import { both, type Condition, ofDocuments, ofRows } from './condition.ts';
import { decadeOf, FACET_VALUES, type FacetRow } from './facet-values.ts';
import { inList } from './lists.ts';
import { listPlaces } from './look-up.ts';
import type { Target } from './targets.ts';

/** What rows of each sort have to meet for the facets that were chosen. */
export async function facetConditions(
  db: Reader,
  chosen: ChosenFacets,
): Promise<(target: Target) => Condition> {
  const { type = [], collection = [] } = chosen;
  const places = collection.length > 0 ? await listPlaces(db) : [];
  const within = collection.flatMap((id) => [...withNested(places, toCollectionId(id))]);
  const known = await documentsWith(db, chosen);
  return (target) => {
    const isNote = target.name === 'notes';
    const conditions: Condition[] = [];
    if (known !== null) conditions.push(isNote ? 'none' : ofDocuments(inList('d.number', known)));
    if (type.length > 0 && isNote) conditions.push(type.includes(NOTE_TYPE) ? 'all' : 'none');
    else if (type.length > 0) conditions.push(ofDocuments(inList('d.format', type)));
    if (collection.length > 0)
      conditions.push((isNote ? ofRows : ofDocuments)(inCollections(isNote, within)));
    return both(conditions);
  };
}

function inCollections(isNote: boolean, collections: readonly string[]) {
  const listed = inList('collection_id', collections);
  return {
    text: isNote
      ? `n.id IN (SELECT note_id FROM collection_notes WHERE ${listed.text})`
      : `d.id IN (SELECT document_id FROM collection_documents WHERE ${listed.text})`,
    values: listed.values,
  };
}

/** Numbers of the documents that have what is chosen of language, source and date; null where nothing is. */
async function documentsWith(
  db: Reader,
  { language = [], source = [], date = [] }: ChosenFacets,
): Promise<readonly number[] | null> {
  if (language.length + source.length + date.length === 0) return null;
  const rows = await db.all<FacetRow & { readonly number: number }>(
    sql`SELECT number, format, language, publisher, url, published FROM documents`,
  );
  const isChosen = (values: readonly string[], value: string): boolean =>
    values.length === 0 || values.includes(value);
  const isDated = (year: string): boolean => isChosen(date, year) || date.includes(decadeOf(year));
  return rows
    .filter(
      (row) =>
        isChosen(language, FACET_VALUES.language(row)) &&
        isChosen(source, FACET_VALUES.source(row)) &&
        isDated(FACET_VALUES.date(row)),
    )
    .map(({ number }) => number);
}

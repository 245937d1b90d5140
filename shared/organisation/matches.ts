import { fold } from '../fold/fold.ts';
import type { Collection } from '../model/collection.ts';
import type { DocumentSummary } from '../model/document.ts';
import type { AddedWithin, Filter } from '../model/filter.ts';
import type { NoteSummary } from '../model/note.ts';
import { withNested } from './collection-tree.ts';

/** What a row of a list is held against a filter by. */
export interface FilterRow {
  readonly id: string;
  /** Whatever a person would look for by its words. */
  readonly words: readonly string[];
  readonly tags: readonly string[];
  /** Null for a note. */
  readonly document: Pick<DocumentSummary, 'format' | 'language'> | null;
  readonly pinned: boolean;
  readonly addedAt: string;
}

export function documentRow(document: DocumentSummary): FilterRow {
  const { id, title, authors, publisher, tags, pinnedAt, importedAt } = document;
  return {
    id,
    words: [title, ...authors, publisher ?? ''],
    tags,
    document,
    pinned: pinnedAt !== null,
    addedAt: importedAt,
  };
}

export function noteRow({ id, title, opening, tags, pinnedAt, createdAt }: NoteSummary): FilterRow {
  return { id, words: [title, opening], tags, document: null, pinned: pinnedAt !== null, addedAt: createdAt };
}

const HOUR_MS = 3_600_000;
const WITHIN_MS: Readonly<Record<AddedWithin, number>> = {
  day: 24 * HOUR_MS,
  week: 7 * 24 * HOUR_MS,
  month: 30 * 24 * HOUR_MS,
  year: 365 * 24 * HOUR_MS,
};

/** Answers a function that says whether a row meets every part of the filter. */
export function matcherOf(
  filter: Filter,
  collections: readonly Collection[],
  now: Date,
): (row: FilterRow) => boolean {
  const { tags, everyTag, formats, languages, pinned, untagged, added } = filter;
  const parts: ((row: FilterRow) => boolean)[] = [];
  const wanted = fold(filter.words).text.split(' ').filter(Boolean);
  if (pinned) parts.push((row) => row.pinned);
  if (untagged) parts.push((row) => row.tags.length === 0);
  if (tags.length > 0) {
    const has = (row: FilterRow) => (tag: string) => row.tags.includes(tag);
    parts.push(everyTag ? (row) => tags.every(has(row)) : (row) => tags.some(has(row)));
  }
  if (filter.collection !== null) parts.push(membership(filter.collection, collections));
  if (formats.length > 0) parts.push(({ document }) => !document || formats.includes(document.format));
  if (languages.length > 0) {
    parts.push(({ document }) => !document || languages.includes(languagePart(document.language)));
  }
  if (added !== null) {
    const since = new Date(now.getTime() - WITHIN_MS[added]).toISOString();
    parts.push(({ addedAt }) => addedAt >= since);
  }
  if (wanted.length > 0) {
    parts.push((row) => {
      const words = foldedWords(row);
      return wanted.every((word) => words.includes(word));
    });
  }
  return (row) => parts.every((meets) => meets(row));
}

/** Of thousands of rows, at every key that a person presses. */
const folded = new WeakMap<FilterRow, string>();

function foldedWords(row: FilterRow): string {
  const known = folded.get(row) ?? fold(row.words.join('\n')).text;
  folded.set(row, known);
  return known;
}

/** The language itself, without script, region and variants. */
export function languagePart(tag: string | null): string {
  return tag?.split('-')[0]?.toLowerCase() ?? '';
}

function membership(
  wanted: NonNullable<Filter['collection']>,
  collections: readonly Collection[],
): (row: FilterRow) => boolean {
  const within = wanted === 'none' ? null : withNested(collections, wanted);
  const chosen = collections.filter(({ id }) => within === null || within.has(id));
  const members = new Set<string>(chosen.flatMap(({ documents, notes }) => [...documents, ...notes]));
  return ({ id }) => members.has(id) === (within !== null);
}

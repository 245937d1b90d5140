import type { DocumentSummary } from '#shared/model/document.ts';
import type { NoteSummary } from '#shared/model/note.ts';

export const DOCUMENT_ORDERS = ['title', 'author', 'added', 'published'] as const;
export type DocumentOrder = (typeof DOCUMENT_ORDERS)[number];
export const NOTE_ORDERS = ['changed', 'title', 'created'] as const;
export type NoteOrder = (typeof NOTE_ORDERS)[number];

export interface Sorting<Order extends string> {
  readonly order: Order;
  /** Z to A, oldest first: against the direction one expects of the order. */
  readonly reversed: boolean;
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Ascending for words, newest first for dates. What lacks the field comes last, reversed or not; the pinned come first. */
function sorted<T extends { readonly pinnedAt: string | null }>(
  rows: readonly T[],
  keyOf: (row: T) => string | null,
  compare: (a: string, b: string) => number,
  tieBreak: (row: T) => string,
  reversed: boolean,
): readonly T[] {
  const sign = reversed ? -1 : 1;
  return rows
    .map((row) => ({ row, key: keyOf(row), tie: tieBreak(row), isPinned: row.pinnedAt !== null }))
    .toSorted((a, b) => {
      if (a.isPinned !== b.isPinned) return a.isPinned ? -1 : 1;
      if (a.key === null || b.key === null) {
        if (a.key !== b.key) return a.key === null ? 1 : -1;
      } else {
        const order = compare(a.key, b.key);
        if (order !== 0) return sign * order;
      }
      return collator.compare(a.tie, b.tie);
    })
    .map(({ row }) => row);
}

const byWords = (a: string, b: string) => collator.compare(a, b);
const byTitle = (document: DocumentSummary) => document.title;
const newestFirst = (a: string, b: string) => (a === b ? 0 : a < b ? 1 : -1);

export function sortDocuments(
  documents: readonly DocumentSummary[],
  { order, reversed }: Sorting<DocumentOrder>,
): readonly DocumentSummary[] {
  const keys: Readonly<Record<DocumentOrder, (document: DocumentSummary) => string | null>> = {
    title: byTitle,
    author: ({ authors }) => authors[0] ?? null,
    added: ({ importedAt }) => importedAt,
    // EDTF sorts as text, by the first end that is known: a year alone stands before the months of that year.
    published: ({ published }) => published && published.replace(/^(?:\.\.)?\//, ''),
  };
  const compare = order === 'added' || order === 'published' ? newestFirst : byWords;
  return sorted(documents, keys[order], compare, byTitle, reversed);
}

export function sortNotes(
  notes: readonly NoteSummary[],
  { order, reversed }: Sorting<NoteOrder>,
): readonly NoteSummary[] {
  const keys: Readonly<Record<NoteOrder, (note: NoteSummary) => string | null>> = {
    title: ({ title }) => (title.trim() === '' ? null : title),
    changed: ({ updatedAt }) => updatedAt,
    created: ({ createdAt }) => createdAt,
  };
  return sorted(notes, keys[order], order === 'title' ? byWords : newestFirst, ({ id }) => id, reversed);
}

/** Reads what was remembered, or starts with the first order. */
export function readSorting<Order extends string>(
  orders: readonly Order[],
  first: Order,
): (kept: unknown) => Sorting<Order> {
  return (kept) => {
    const order =
      typeof kept === 'object' && kept !== null
        ? orders.find((known) => known === Reflect.get(kept, 'order'))
        : undefined;
    if (order === undefined) return { order: first, reversed: false };
    return { order, reversed: Reflect.get(Object(kept), 'reversed') === true };
  };
}

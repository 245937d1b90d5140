import type { DocumentId } from '#shared/model/ids.ts';
import type { BatchResults, BatchRow } from '#shared/model/search.ts';

/** A column: of how many hits, documents and notes a line has, and of each document that has any line. */
export type Column =
  | { readonly kind: 'total'; readonly of: 'hits' | 'documents' | 'notes'; readonly title: string }
  | { readonly kind: 'document'; readonly id: DocumentId; readonly title: string };

const TOTALS = [
  { kind: 'total', of: 'hits', title: 'Hits' },
  { kind: 'total', of: 'documents', title: 'Documents' },
  { kind: 'total', of: 'notes', title: 'Notes' },
] as const satisfies readonly Column[];

export function columnsOf({ documents }: BatchResults): readonly Column[] {
  return [...TOTALS, ...documents.map(({ id, title }) => ({ kind: 'document', id, title }) as const)];
}

export function rowsShown({ rows }: BatchResults, foundAlone: boolean): readonly BatchRow[] {
  return foundAlone ? rows.filter((row) => row.documents.length + row.notes > 0) : rows;
}

/** What stands in a cell; nothing where a document has no hit. */
export function cellOf(row: BatchRow, column: Column): number | null {
  if (row.problem) return null;
  if (column.kind === 'document') return row.documents.find(({ id }) => id === column.id)?.hits ?? null;
  return column.of === 'documents' ? row.documents.length : row[column.of];
}

/** What all lines have together: how many hits and notes, and how many documents any of them has. */
export function totalsOf(results: BatchResults): readonly number[] {
  const { rows, documents } = results;
  const hits = new Map<DocumentId, number>();
  for (const row of rows) {
    for (const { id, hits: count } of row.documents) hits.set(id, (hits.get(id) ?? 0) + count);
  }
  const sum = (of: 'hits' | 'notes') => rows.reduce((total, row) => total + row[of], 0);
  return columnsOf(results).map((column) => {
    if (column.kind === 'document') return hits.get(column.id) ?? 0;
    return column.of === 'documents' ? documents.length : sum(column.of);
  });
}

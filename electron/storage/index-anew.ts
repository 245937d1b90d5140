import type { RowChange } from './act-recorder.ts';
import type { Writer } from './database.ts';
import { indexRow } from './indexes.ts';
import { signAnew } from './signatures.ts';

/** Gives the indexes the words of the changed rows, as they are now. */
export async function indexAnew(db: Writer, changes: readonly RowChange[]): Promise<void> {
  for (const number of numbersIn(changes, 'documents')) await indexRow(db, 'documents', number);
  // The words of a note that is there before and after are not changed by an act, and may be more than its own.
  const notes = changes.filter(({ was, now }) => was === null || now === null);
  for (const number of numbersIn(notes, 'notes')) await indexRow(db, 'notes', number);
  for (const number of numbersIn(changes, 'passages')) await indexRow(db, 'comments', number);
  for (const number of numbersIn(changes, 'blocks', 'id')) await indexRow(db, 'blocks', number);
  const first = changes.filter(({ was, now }) => (was ?? now)?.['ordinal'] === 0);
  for (const number of numbersIn(first, 'blocks', 'id')) await signAnew(db, number);
}

function numbersIn(changes: readonly RowChange[], table: string, column = 'number'): ReadonlySet<number> {
  const rows = changes.filter((change) => change.table === table).flatMap(({ was, now }) => [was, now]);
  return new Set(rows.flatMap((row) => (row === null ? [] : Number(row[column]))));
}

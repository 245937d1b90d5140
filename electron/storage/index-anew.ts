import type { RowChange } from './act-recorder.ts';
import type { Writer } from './database.ts';
import { indexDocument } from './documents.ts';
import { type SqlValue, sql } from './sql.ts';
import { indexed } from './words.ts';

/** Gives the index the words of the changed rows, as they are now. */
export async function indexAnew(db: Writer, changes: readonly RowChange[]): Promise<void> {
  for (const number of valuesIn(changes, 'documents', 'number')) await indexDocument(db, Number(number));
  // The words of a note that is there before and after are not changed by an act, and may be more than its own.
  const notes = changes.filter(({ was, now }) => was === null || now === null);
  for (const number of valuesIn(notes, 'notes', 'number')) await indexNote(db, number);
  for (const id of valuesIn(changes, 'blocks', 'id')) await indexBlock(db, id);
}

function valuesIn(changes: readonly RowChange[], table: string, column: string): ReadonlySet<SqlValue> {
  const rows = changes.filter((change) => change.table === table).flatMap(({ was, now }) => [was, now]);
  return new Set(rows.flatMap((row) => row?.[column] ?? []));
}

async function indexNote(db: Writer, number: SqlValue): Promise<void> {
  await db.run(sql`DELETE FROM notes_fts WHERE rowid = ${number}`);
  const row = await db.get<{ title: string; text: string }>(sql`
    SELECT v.title, v.text FROM notes n JOIN note_versions v ON v.note_id = n.id AND v.version = n.version
    WHERE n.number = ${number}`);
  if (!row) return;
  await db.run(
    sql`INSERT INTO notes_fts (rowid, title, text) VALUES (${number}, ${indexed(row.title)}, ${indexed(row.text)})`,
  );
}

async function indexBlock(db: Writer, id: SqlValue): Promise<void> {
  await db.run(sql`DELETE FROM blocks_fts WHERE rowid = ${id}`);
  const row = await db.get<{ text: string }>(sql`SELECT text FROM blocks WHERE id = ${id}`);
  if (!row) return;
  await db.run(sql`INSERT INTO blocks_fts (rowid, text) VALUES (${id}, ${indexed(row.text)})`);
}

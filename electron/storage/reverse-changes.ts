import { Failed } from '#shared/ipc/result.ts';
import { type NoteId, toDocumentId, toNoteId } from '#shared/model/ids.ts';
import { idsIn, type Places, type Row, type RowChange } from './act-recorder.ts';
import { removeStrayAnchors } from './anchors.ts';
import type { Writer } from './database.ts';
import { indexAnew } from './index-anew.ts';
import { listNotesHolding, renewPoints } from './renew-points.ts';
import { isSoundAfter } from './sound-after.ts';
import type { Sql, SqlValue } from './sql.ts';

/**
 * Takes the changes back, the last one first, and lets the notes be on record with what their texts point to then. Fails
 * with `conflict`, and the transaction with it, where a row is no longer what they made of it, where something else
 * depends on it since, or where the library would not be sound.
 */
export async function reverseChanges(db: Writer, changes: readonly RowChange[]): Promise<void> {
  try {
    for (const change of changes.toReversed()) {
      const statement = reversed(change);
      if (!statement) continue;
      const done = await db.run(statement);
      if (done.changes !== 1 && !isDerived(change)) throw changedSince();
    }
    await renewPoints(db, await notesConcerned(db, changes));
    // Passages may have been carried since from one text into another that is no longer of the same document.
    for (const id of idsIn(changes, [['revisions', 'document_id']])) {
      await removeStrayAnchors(db, toDocumentId(id));
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT')
      throw changedSince(error);
    throw error;
  }
  if (!(await isSoundAfter(db, changes))) throw changedSince();
  await indexAnew(db, changes);
}

/** Follows from the texts of notes, which are saved at any time and are no part of an act. */
function isDerived({ table, was, now }: RowChange): boolean {
  if (table === 'note_tags') return (was ?? now)?.['origin'] === 'written';
  return ['note_citations', 'note_mentions', 'note_note_links'].includes(table);
}

/** What texts of notes name by an id, and what that may have become. */
const NAMED: Places = [
  ['documents', 'id'],
  ['merged_documents', 'id'],
  ['tags', 'id'],
  ['merged_tags', 'id'],
  ['names', 'id'],
];

async function notesConcerned(db: Writer, changes: readonly RowChange[]): Promise<readonly NoteId[]> {
  const ids = idsIn(
    changes.filter(({ was, now }) => was === null || now === null),
    NAMED,
  );
  const derived = changes
    .filter(isDerived)
    .map(({ was, now }) => toNoteId(String((was ?? now)?.['note_id'])));
  return [...new Set([...(await listNotesHolding(db, ids)), ...derived])];
}

function changedSince(cause?: Error): Failed {
  return new Failed(
    'conflict',
    'What this changed has been changed or used again since, so it stays as it is now.',
    {
      cause,
    },
  );
}

/** Null where nothing changed. Names of tables and columns come from the schema of the library. */
function reversed({ table, key, was, now }: RowChange): Sql | null {
  if (was === null && now !== null) return remove(table, now);
  if (was !== null && now === null) return insert(table, was, isDerived({ table, key, was, now }));
  if (was === null || now === null) return null;
  const changed = Object.keys(was).filter((column) => !isSame(was[column], now[column]));
  if (changed.length === 0) return null;
  // What else became of the row meanwhile stays: compared is only what is taken back, and what the row is known by.
  const known = Object.keys(now).filter((column) => changed.includes(column) || key.includes(column));
  return {
    text: `UPDATE "${table}" SET ${changed.map((column) => `"${column}" = ?`).join(', ')} WHERE ${sameIn(known)}`,
    values: [...valuesOf(was, changed), ...valuesOf(now, known)],
  };
}

function remove(table: string, row: Row): Sql {
  const columns = Object.keys(row);
  return { text: `DELETE FROM "${table}" WHERE ${sameIn(columns)}`, values: valuesOf(row, columns) };
}

function insert(table: string, row: Row, isThereMaybe: boolean): Sql {
  const columns = Object.keys(row);
  return {
    text: `INSERT ${isThereMaybe ? 'OR IGNORE ' : ''}INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')})
      VALUES (${columns.map(() => '?').join(', ')})`,
    values: valuesOf(row, columns),
  };
}

function sameIn(columns: readonly string[]): string {
  return columns.map((column) => `"${column}" IS ?`).join(' AND ');
}

function valuesOf(row: Row, columns: readonly string[]): readonly SqlValue[] {
  return columns.map((column) => row[column] ?? null);
}

function isSame(one: SqlValue | undefined, other: SqlValue | undefined): boolean {
  return one instanceof Uint8Array && other instanceof Uint8Array
    ? Buffer.compare(one, other) === 0
    : one === other;
}

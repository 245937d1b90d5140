import { type NoteId, toNoteId } from '#shared/model/ids.ts';
import { deriveNote } from '#shared/note-state/derive.ts';
import type { Reader, Writer } from './database.ts';
import { writePoints } from './note-points.ts';
import { findNote } from './notes.ts';
import { sql } from './sql.ts';

/** Writes down anew what the notes point to, where documents, tags or names have become others, have come or gone. */
export async function renewPoints(tx: Writer, ids: readonly NoteId[]): Promise<void> {
  for (const id of ids) {
    const note = await findNote(tx, id);
    if (note) await writePoints(tx, id, deriveNote(note.state).pointsTo);
  }
}

/** The notes in whose newest version one of the ids stands, on record or not. */
export async function listNotesHolding(db: Reader, ids: readonly string[]): Promise<readonly NoteId[]> {
  if (ids.length === 0) return [];
  const rows = await db.all<{ id: string }>(sql`
    SELECT n.id FROM notes n JOIN note_versions v ON v.note_id = n.id AND v.version = n.version
    WHERE EXISTS (SELECT 1 FROM json_each(${JSON.stringify(ids)}) WHERE instr(v.state, value) > 0) ORDER BY n.number`);
  return rows.map((row) => toNoteId(row.id));
}

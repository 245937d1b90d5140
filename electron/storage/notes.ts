import { Failed } from '#shared/ipc/result.ts';
import { type NoteId, type PassageId, toNoteId, toPassageId } from '#shared/model/ids.ts';
import type { Note, NoteSummary, NoteVersion } from '#shared/model/note.ts';
import type { Reader, Writer } from './database.ts';
import { insertRows, sql } from './sql.ts';
import { indexed } from './words.ts';

const OPENING_LENGTH = 160;

interface NoteRow {
  id: string;
  title: string;
  state: string;
  text: string;
  version: number;
  created_at: string;
  saved_at: string;
}

/** Newest change first, those in the trash included. */
export async function listNotes(db: Reader): Promise<readonly NoteSummary[]> {
  const rows = await db.all<{
    id: string;
    title: string;
    opening: string;
    quotations: number;
    created_at: string;
    saved_at: string;
    trashed_at: string | null;
  }>(sql`
    SELECT n.id, v.title, substr(v.text, 1, ${OPENING_LENGTH}) AS opening, n.created_at, v.saved_at, n.trashed_at,
      (SELECT count(*) FROM note_passages np WHERE np.note_id = n.id) AS quotations
    FROM notes n JOIN note_versions v ON v.note_id = n.id AND v.version = n.version
    ORDER BY v.saved_at DESC, n.number DESC`);
  return rows.map((row) => ({
    id: toNoteId(row.id),
    title: row.title,
    opening: row.opening,
    quotations: row.quotations,
    createdAt: row.created_at,
    updatedAt: row.saved_at,
    trashedAt: row.trashed_at,
  }));
}

/** The current version. */
export async function findNote(db: Reader, id: NoteId): Promise<Note | null> {
  const row = await db.get<NoteRow>(sql`
    SELECT n.id, v.title, v.state, v.text, v.version, n.created_at, v.saved_at
    FROM notes n JOIN note_versions v ON v.note_id = n.id AND v.version = n.version WHERE n.id = ${id}`);
  if (!row) return null;
  const passages = await db.all<{ passage_id: string }>(sql`
    SELECT passage_id FROM note_passages WHERE note_id = ${id} ORDER BY position`);
  return noteFromRow(
    row,
    passages.map((passage) => toPassageId(passage.passage_id)),
  );
}

function noteFromRow(row: NoteRow, passages: readonly PassageId[]): Note {
  return {
    id: toNoteId(row.id),
    title: row.title,
    state: row.state,
    text: row.text,
    passages,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.saved_at,
  };
}

export interface NoteContent {
  readonly id: NoteId;
  readonly title: string;
  readonly state: string;
  /** Derived from `state`. */
  readonly text: string;
  /** Derived from `state`, in order. Each must exist. */
  readonly passages: readonly PassageId[];
  readonly savedAt: string;
}

/** Makes the note with its first version. */
export async function insertNote(db: Writer, content: NoteContent): Promise<void> {
  await db.run(
    sql`INSERT INTO notes (id, version, created_at) VALUES (${content.id}, 1, ${content.savedAt})`,
  );
  await writeVersion(db, content, 1);
}

/**
 * Adds a version. Fails with `conflict` when the current one is not `basedOn`, with `not-found` when there is no
 * such note. Answers the number of the new version.
 */
export async function saveNoteVersion(
  db: Writer,
  content: NoteContent & { readonly basedOn: number },
): Promise<number> {
  const row = await db.get<{ version: number }>(sql`SELECT version FROM notes WHERE id = ${content.id}`);
  if (!row) throw new Failed('not-found', 'This note is no longer in the library.');
  if (row.version !== content.basedOn) {
    throw new Failed('conflict', 'This note was changed elsewhere since you opened it.');
  }
  const version = row.version + 1;
  await writeVersion(db, content, version);
  return version;
}

async function writeVersion(db: Writer, content: NoteContent, version: number): Promise<void> {
  const { id } = content;
  await db.run(sql`
    INSERT INTO note_versions (note_id, version, title, state, text, saved_at)
    VALUES (${id}, ${version}, ${content.title}, ${content.state}, ${content.text}, ${content.savedAt})`);
  await db.run(sql`UPDATE notes SET version = ${version} WHERE id = ${id}`);
  await db.run(sql`DELETE FROM note_passages WHERE note_id = ${id}`);
  const rows = content.passages.map((passage, position) => [id, position, passage]);
  for (const statement of insertRows('INSERT INTO note_passages (note_id, position, passage_id)', rows)) {
    await db.run(statement);
  }
  await db.run(sql`DELETE FROM notes_fts WHERE rowid = (SELECT number FROM notes WHERE id = ${id})`);
  await db.run(sql`
    INSERT INTO notes_fts (rowid, title, text)
    SELECT number, ${indexed(content.title)}, ${indexed(content.text)} FROM notes WHERE id = ${id}`);
}

/** Newest first. */
export async function listNoteVersions(db: Reader, id: NoteId): Promise<readonly NoteVersion[]> {
  // SQLite counts characters, up to the first NUL. Only a text where that is another number than its UTF-16 code
  // units has to be read.
  const rows = await db.all<{
    version: number;
    title: string;
    saved_at: string;
    characters: number;
    uncounted: string | null;
  }>(sql`
    SELECT version, title, saved_at, length(text) AS characters,
      CASE WHEN instr(text, char(0)) > 0 OR text GLOB '*[' || char(0x10000) || '-' || char(0x10ffff) || ']*'
        THEN text END AS uncounted
    FROM note_versions WHERE note_id = ${id} ORDER BY version DESC`);
  return rows.map(({ version, title, saved_at, characters, uncounted }) => ({
    version,
    title,
    savedAt: saved_at,
    length: uncounted?.length ?? characters,
  }));
}

/** One version, with no passages listed: those of the current version alone are kept apart. */
export async function findNoteVersion(db: Reader, id: NoteId, version: number): Promise<Note | null> {
  const row = await db.get<NoteRow>(sql`
    SELECT n.id, v.title, v.state, v.text, v.version, n.created_at, v.saved_at
    FROM notes n JOIN note_versions v ON v.note_id = n.id WHERE n.id = ${id} AND v.version = ${version}`);
  return row ? noteFromRow(row, []) : null;
}

/** Answers whether there is such a note. */
export async function trashNote(db: Writer, id: NoteId, at: string): Promise<boolean> {
  const { changes } = await db.run(
    sql`UPDATE notes SET trashed_at = coalesce(trashed_at, ${at}) WHERE id = ${id}`,
  );
  return changes > 0;
}

export async function restoreNote(db: Writer, id: NoteId): Promise<boolean> {
  const { changes } = await db.run(sql`UPDATE notes SET trashed_at = NULL WHERE id = ${id}`);
  return changes > 0;
}

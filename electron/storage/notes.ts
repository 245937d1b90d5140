import { Failed } from '#shared/ipc/result.ts';
import { type NoteId, type PassageId, toNoteId, toPassageId } from '#shared/model/ids.ts';
import type { Note, NoteSummary, NoteVersion } from '#shared/model/note.ts';
import { type PointsTo, POINTS_NOWHERE } from '#shared/note-state/points-to.ts';
import type { Reader, Writer } from './database.ts';
import { writePoints } from './note-points.ts';
import { insertRows, sql } from './sql.ts';
import { tagsOfNotes } from './tagged.ts';
import { thinNoteVersions } from './thin-versions.ts';
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

/** Newest change first; those in the trash and templates included. */
export function listNotes(db: Reader): Promise<readonly NoteSummary[]> {
  return list(db, false);
}

/** Those that others are begun from, outside the trash; newest change first. */
export function listTemplates(db: Reader): Promise<readonly NoteSummary[]> {
  return list(db, true);
}

async function list(db: Reader, templatesAlone: boolean): Promise<readonly NoteSummary[]> {
  const rows = await db.all<{
    id: string;
    title: string;
    opening: string;
    quotations: number;
    created_at: string;
    saved_at: string;
    template: number;
    pinned_at: string | null;
    trashed_at: string | null;
  }>(sql`
    SELECT n.id, v.title, substr(v.text, 1, ${OPENING_LENGTH}) AS opening, n.created_at, v.saved_at,
      n.template, n.pinned_at, n.trashed_at,
      (SELECT count(*) FROM note_passages np WHERE np.note_id = n.id AND np.refers = 0) AS quotations
    FROM notes n JOIN note_versions v ON v.note_id = n.id AND v.version = n.version
    WHERE ${templatesAlone ? 0 : 1} OR (n.template AND n.trashed_at IS NULL)
    ORDER BY v.saved_at DESC, n.number DESC`);
  if (rows.length === 0) return [];
  const tags = await tagsOfNotes(db);
  return rows.map((row) => ({
    id: toNoteId(row.id),
    title: row.title,
    opening: row.opening,
    quotations: row.quotations,
    template: row.template !== 0,
    tags: tags.get(row.id) ?? [],
    pinnedAt: row.pinned_at,
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

/** That of the newest version; null where there is no such note. */
export async function findTitle(db: Reader, id: NoteId): Promise<string | null> {
  const row = await db.get<{ title: string }>(sql`
    SELECT v.title FROM notes n JOIN note_versions v ON v.note_id = n.id AND v.version = n.version
    WHERE n.id = ${id}`);
  return row?.title ?? null;
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
  /** Derived from `state`; absent for a note that points to nothing. */
  readonly pointsTo?: PointsTo;
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
  await thinNoteVersions(db, content.id, version, content.savedAt);
  return version;
}

async function writeVersion(db: Writer, content: NoteContent, version: number): Promise<void> {
  const { id } = content;
  await db.run(sql`
    INSERT INTO note_versions (note_id, version, title, state, text, saved_at)
    VALUES (${id}, ${version}, ${content.title}, ${content.state}, ${content.text}, ${content.savedAt})`);
  await db.run(sql`UPDATE notes SET version = ${version} WHERE id = ${id}`);
  await db.run(sql`DELETE FROM note_passages WHERE note_id = ${id}`);
  const points = content.pointsTo ?? POINTS_NOWHERE;
  const rows = [...content.passages, ...points.passages].map((passage, position) => [
    id,
    position,
    passage,
    position < content.passages.length ? 0 : 1,
  ]);
  for (const statement of insertRows(
    'INSERT INTO note_passages (note_id, position, passage_id, refers)',
    rows,
  )) {
    await db.run(statement);
  }
  await writePoints(db, id, points);
  await indexNote(db, id, content.title, content.text);
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

/** Answers whether there is such a note. */
export async function pinNote(db: Writer, id: NoteId, at: string | null): Promise<boolean> {
  const { changes } = await db.run(
    sql`UPDATE notes SET pinned_at = iif(${at} IS NULL, NULL, coalesce(pinned_at, ${at})) WHERE id = ${id}`,
  );
  return changes > 0;
}

/** Answers whether there is such a note. */
export async function setTemplate(db: Writer, id: NoteId, on: boolean): Promise<boolean> {
  const { changes } = await db.run(sql`UPDATE notes SET template = ${on ? 1 : 0} WHERE id = ${id}`);
  return changes > 0;
}

/**
 * Lets the note be found by further words too, where those of the library in it have changed since it was saved: its
 * versions never change.
 */
export async function indexAlso(
  db: Writer,
  { id, title, text }: Pick<Note, 'id' | 'title' | 'text'>,
  words: string,
): Promise<void> {
  await indexNote(db, id, title, `${text}\n${words}`);
}

async function indexNote(db: Writer, id: NoteId, title: string, text: string): Promise<void> {
  await db.run(sql`DELETE FROM notes_fts WHERE rowid = (SELECT number FROM notes WHERE id = ${id})`);
  await db.run(sql`
    INSERT INTO notes_fts (rowid, title, text)
    SELECT number, ${indexed(title)}, ${indexed(text)} FROM notes WHERE id = ${id}`);
}

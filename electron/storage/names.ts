import { type NameId, type NoteId, toNameId, toNoteId } from '#shared/model/ids.ts';
import type { Name, NameKind } from '#shared/model/name.ts';
import type { Reader, Writer } from './database.ts';
import { sql } from './sql.ts';

/** A name as it is kept, merged into another or not. */
export interface NameRecord extends Name {
  readonly description: string;
  /** The name that it goes by, which may be merged itself. */
  readonly mergedInto: NameId | null;
}

interface NameRow {
  id: string;
  name: string;
  kind: NameKind;
  description: string;
  merged_into: string | null;
}

function recordFromRow({ id, name, kind, description, merged_into }: NameRow): NameRecord {
  return {
    id: toNameId(id),
    name,
    kind,
    description,
    mergedInto: merged_into === null ? null : toNameId(merged_into),
  };
}

/** In the order in which they were made, those that are merged into others among them. */
export async function listNameRecords(db: Reader): Promise<readonly NameRecord[]> {
  const rows = await db.all<NameRow>(
    sql`SELECT id, name, kind, description, merged_into FROM names ORDER BY created_at, rowid`,
  );
  return rows.map(recordFromRow);
}

export async function findNameRecord(db: Reader, id: NameId): Promise<NameRecord | null> {
  const row = await db.get<NameRow>(
    sql`SELECT id, name, kind, description, merged_into FROM names WHERE id = ${id}`,
  );
  return row ? recordFromRow(row) : null;
}

/** By its own id and under its own name, whatever it may be merged into: notes show what they were given. */
export async function findName(db: Reader, id: NameId): Promise<Name | null> {
  const record = await findNameRecord(db, id);
  return record && { id: record.id, name: record.name, kind: record.kind };
}

export async function insertName(db: Writer, { id, name, kind }: Name, createdAt: string): Promise<void> {
  await db.run(
    sql`INSERT INTO names (id, name, kind, created_at) VALUES (${id}, ${name}, ${kind}, ${createdAt})`,
  );
}

export async function changeName(db: Writer, { id, name, kind }: Name): Promise<void> {
  await db.run(sql`UPDATE names SET name = ${name}, kind = ${kind} WHERE id = ${id}`);
}

export async function describeName(db: Writer, id: NameId, description: string): Promise<void> {
  await db.run(sql`UPDATE names SET description = ${description} WHERE id = ${id}`);
}

export async function setMergedInto(db: Writer, id: NameId, into: NameId | null): Promise<void> {
  await db.run(sql`UPDATE names SET merged_into = ${into} WHERE id = ${id}`);
}

/** With everything that was said of it. */
export async function deleteName(db: Writer, id: NameId): Promise<void> {
  await db.run(sql`DELETE FROM name_aliases WHERE name_id = ${id}`);
  await db.run(sql`DELETE FROM name_mentions WHERE name_id = ${id}`);
  await db.run(sql`DELETE FROM rejected_spellings WHERE name_id = ${id}`);
  await db.run(sql`DELETE FROM names_apart WHERE one = ${id} OR other = ${id}`);
  await db.run(sql`DELETE FROM names WHERE id = ${id}`);
}

/** Whether one of them is merged into itself, by way of others. */
export async function hasNameInItself(db: Reader): Promise<boolean> {
  const found = await db.get(sql`
    WITH RECURSIVE over (id, above) AS (
      SELECT id, merged_into FROM names WHERE merged_into IS NOT NULL
      UNION SELECT o.id, n.merged_into FROM over o JOIN names n ON n.id = o.above WHERE n.merged_into IS NOT NULL)
    SELECT 1 FROM over WHERE id = above LIMIT 1`);
  return found !== undefined;
}

/** Whether one of the names is kept apart from another that goes by the same name. */
export async function hasMergedApart(db: Reader): Promise<boolean> {
  const found = await db.get(sql`
    WITH RECURSIVE over (id, above) AS (
      SELECT id, id FROM names
      UNION SELECT o.id, n.merged_into FROM over o JOIN names n ON n.id = o.above WHERE n.merged_into IS NOT NULL)
    SELECT 1 FROM names_apart a JOIN over x ON x.id = a.one JOIN over y ON y.id = a.other AND y.above = x.above LIMIT 1`);
  return found !== undefined;
}

/** Which notes outside the trash mention which names. */
export async function listNoteMentions(
  db: Reader,
): Promise<readonly { readonly nameId: NameId; readonly noteId: NoteId }[]> {
  const rows = await db.all<{ name_id: string; note_id: string }>(sql`
    SELECT nm.name_id, nm.note_id FROM note_mentions nm
    JOIN notes n ON n.id = nm.note_id AND n.trashed_at IS NULL`);
  return rows.map((row) => ({ nameId: toNameId(row.name_id), noteId: toNoteId(row.note_id) }));
}

/** The notes that mention one of them in their newest version, those in the trash included, by their titles. */
export async function listNotesMentioning(
  db: Reader,
  ...ids: readonly NameId[]
): Promise<readonly { readonly id: NoteId; readonly title: string; readonly trashed: boolean }[]> {
  const rows = await db.all<{ id: string; title: string; trashed_at: string | null }>(sql`
    SELECT DISTINCT n.id, v.title, n.trashed_at, n.number FROM note_mentions nm
    JOIN notes n ON n.id = nm.note_id
    JOIN note_versions v ON v.note_id = n.id AND v.version = n.version
    WHERE nm.name_id IN (SELECT value FROM json_each(${JSON.stringify(ids)})) ORDER BY v.title, n.number`);
  return rows.map((row) => ({ id: toNoteId(row.id), title: row.title, trashed: row.trashed_at !== null }));
}

import { type NameId, type NoteId, toNameId, toNoteId } from '#shared/model/ids.ts';
import type { Name, NameKind, NameUse } from '#shared/model/name.ts';
import type { Reader, Writer } from './database.ts';
import { sql } from './sql.ts';

interface NameRow {
  id: string;
  name: string;
  kind: NameKind;
}

function nameFromRow({ id, name, kind }: NameRow): Name {
  return { id: toNameId(id), name, kind };
}

/** In the order in which they were made. What lies in the trash is not counted. */
export async function listNames(db: Reader): Promise<readonly NameUse[]> {
  const rows = await db.all<NameRow & { notes: number }>(sql`
    SELECT m.id, m.name, m.kind,
      (SELECT count(*) FROM note_mentions nm JOIN notes n ON n.id = nm.note_id
        WHERE nm.name_id = m.id AND n.trashed_at IS NULL) AS notes
    FROM names m ORDER BY m.created_at, m.id`);
  return rows.map(({ notes, ...row }) => ({ ...nameFromRow(row), notes }));
}

export async function findName(db: Reader, id: NameId): Promise<Name | null> {
  const row = await db.get<NameRow>(sql`SELECT id, name, kind FROM names WHERE id = ${id}`);
  return row ? nameFromRow(row) : null;
}

export async function insertName(db: Writer, { id, name, kind }: Name, createdAt: string): Promise<void> {
  await db.run(
    sql`INSERT INTO names (id, name, kind, created_at) VALUES (${id}, ${name}, ${kind}, ${createdAt})`,
  );
}

export async function changeName(db: Writer, { id, name, kind }: Name): Promise<void> {
  await db.run(sql`UPDATE names SET name = ${name}, kind = ${kind} WHERE id = ${id}`);
}

export async function deleteName(db: Writer, id: NameId): Promise<void> {
  await db.run(sql`DELETE FROM names WHERE id = ${id}`);
}

/** The notes that mention it in their newest version, those in the trash included, by their titles. */
export async function listNotesMentioning(
  db: Reader,
  id: NameId,
): Promise<readonly { readonly id: NoteId; readonly title: string; readonly trashed: boolean }[]> {
  const rows = await db.all<{ id: string; title: string; trashed_at: string | null }>(sql`
    SELECT n.id, v.title, n.trashed_at FROM note_mentions nm
    JOIN notes n ON n.id = nm.note_id
    JOIN note_versions v ON v.note_id = n.id AND v.version = n.version
    WHERE nm.name_id = ${id} ORDER BY v.title, n.number`);
  return rows.map((row) => ({ id: toNoteId(row.id), title: row.title, trashed: row.trashed_at !== null }));
}

import {
  type DocumentId,
  type NameId,
  type NoteId,
  type TagId,
  toDocumentId,
  toNameId,
  toNoteId,
  toPassageId,
  toTagId,
} from '#shared/model/ids.ts';
import type { PointsTo } from '#shared/note-state/points-to.ts';
import type { Reader, Writer } from './database.ts';
import { type Sql, sql } from './sql.ts';

/**
 * Writes down what the text of a note points to, in place of what it pointed to before; its passages are written with
 * the version. What was merged into something else stands for that. Names and tags can be deleted while a note that is
 * being written has them: those that are gone are left out, all else must exist. A row that stays is not written anew: it
 * would be one that was changed to whoever undoes an act.
 */
export async function writePoints(db: Writer, id: NoteId, points: PointsTo): Promise<void> {
  const { documents, names, notes, tags } = points;
  const cited = sql`
    SELECT coalesce(m.into_id, j.value) FROM json_each(${JSON.stringify(documents)}) j
    LEFT JOIN merged_documents m ON m.id = j.value`;
  const mentioned = sql`SELECT id FROM names WHERE id IN (SELECT value FROM json_each(${JSON.stringify(names)}))`;
  const linked = sql`SELECT value FROM json_each(${JSON.stringify(notes)})`;
  const written = sql`
    SELECT t.id FROM json_each(${JSON.stringify(tags)}) j LEFT JOIN merged_tags m ON m.id = j.value
    JOIN tags t ON t.id = coalesce(m.into_id, j.value)`;
  await replaceRows(db, 'note_citations', 'document_id', id, cited);
  await replaceRows(db, 'note_mentions', 'name_id', id, mentioned);
  await replaceRows(db, 'note_note_links', 'to_note', id, linked);
  await replaceRows(db, 'note_tags', 'tag_id', id, written, { origin: 'written' });
}

/** `wanted` selects the ids that the note has rows of from now on. */
async function replaceRows(
  db: Writer,
  table: 'note_citations' | 'note_mentions' | 'note_note_links' | 'note_tags',
  column: string,
  id: NoteId,
  wanted: Sql,
  { origin }: { readonly origin?: 'written' } = {},
): Promise<void> {
  const [own, further, value] = origin
    ? [`AND origin = '${origin}'`, ', origin', `, '${origin}'`]
    : ['', '', ''];
  await db.run({
    text: `DELETE FROM ${table} WHERE note_id = ? ${own} AND ${column} NOT IN (${wanted.text})`,
    values: [id, ...wanted.values],
  });
  await db.run({
    text: `INSERT OR IGNORE INTO ${table} (note_id, ${column}${further}) SELECT ?, w.*${value} FROM (${wanted.text}) w`,
    values: [id, ...wanted.values],
  });
}

/** What the library has on record of it, each list in the order of the ids. */
export async function readPoints(db: Reader, id: NoteId): Promise<PointsTo> {
  const ids = async (query: Sql): Promise<readonly string[]> =>
    (await db.all<{ id: string }>(query)).map((row) => row.id);
  const passages = await ids(sql`
    SELECT passage_id AS id FROM note_passages WHERE note_id = ${id} AND refers = 1 ORDER BY passage_id`);
  const documents = await ids(sql`
    SELECT document_id AS id FROM note_citations WHERE note_id = ${id} ORDER BY document_id`);
  const names = await ids(sql`
    SELECT name_id AS id FROM note_mentions WHERE note_id = ${id} ORDER BY name_id`);
  const notes = await ids(sql`
    SELECT to_note AS id FROM note_note_links WHERE note_id = ${id} ORDER BY to_note`);
  const tags = await ids(sql`
    SELECT tag_id AS id FROM note_tags WHERE note_id = ${id} AND origin = 'written' ORDER BY tag_id`);
  return {
    passages: passages.map(toPassageId),
    documents: documents.map(toDocumentId),
    names: names.map(toNameId),
    notes: notes.map(toNoteId),
    tags: tags.map(toTagId),
  };
}

/** The same with what documents and tags have become, and without tags and names that are gone. */
export async function knownPoints(db: Reader, points: PointsTo): Promise<PointsTo> {
  const documents = new Set<DocumentId>();
  for (const id of points.documents) {
    const row = await db.get<{ into_id: string }>(sql`SELECT into_id FROM merged_documents WHERE id = ${id}`);
    documents.add(row ? toDocumentId(row.into_id) : id);
  }
  const tags = new Set<TagId>();
  for (const id of points.tags) {
    const row = await db.get<{ into_id: string }>(sql`SELECT into_id FROM merged_tags WHERE id = ${id}`);
    const now = row ? toTagId(row.into_id) : id;
    if (await db.get(sql`SELECT 1 FROM tags WHERE id = ${now}`)) tags.add(now);
  }
  const names = new Set<NameId>();
  for (const id of points.names) {
    if (await db.get(sql`SELECT 1 FROM names WHERE id = ${id}`)) names.add(id);
  }
  return { ...points, documents: [...documents], tags: [...tags], names: [...names] };
}

/** The notes whose newest version names the document or the note, those in the trash included. */
export async function listNotesNaming(
  db: Reader,
  {
    kind,
    id,
  }: { readonly kind: 'document'; readonly id: DocumentId } | { readonly kind: 'note'; readonly id: NoteId },
): Promise<readonly NoteId[]> {
  const rows = await db.all<{ note_id: string }>(
    kind === 'note'
      ? sql`SELECT note_id FROM note_note_links WHERE to_note = ${id} ORDER BY note_id`
      : sql`
        SELECT note_id FROM note_citations WHERE document_id = ${id}
        UNION
        SELECT np.note_id FROM note_passages np JOIN passages p ON p.id = np.passage_id
        JOIN revisions r ON r.id = p.revision_id WHERE r.document_id = ${id} AND np.refers = 1
        ORDER BY note_id`,
  );
  return rows.map((row) => toNoteId(row.note_id));
}

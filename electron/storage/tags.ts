import type { TagColour } from '#shared/model/colour.ts';
import { type NoteId, type TagId, toNoteId, toTagId } from '#shared/model/ids.ts';
import type { Tag, TagUse } from '#shared/model/tag.ts';
import { tagKey } from '#shared/organisation/name.ts';
import type { Reader, Writer } from './database.ts';
import { sql } from './sql.ts';

interface TagRow {
  id: string;
  name: string;
  colour: TagColour;
}

function tagFromRow({ id, name, colour }: TagRow): Tag {
  return { id: toTagId(id), name, colour };
}

/** In the order of their names, whatever their spelling. What lies in the trash is not counted. */
export async function listTags(db: Reader): Promise<readonly TagUse[]> {
  const rows = await db.all<TagRow & { documents: number; notes: number; passages: number }>(sql`
    SELECT t.id, t.name, t.colour,
      (SELECT count(*) FROM document_tags dt JOIN documents d ON d.id = dt.document_id
        WHERE dt.tag_id = t.id AND d.trashed_at IS NULL) AS documents,
      (SELECT count(DISTINCT nt.note_id) FROM note_tags nt JOIN notes n ON n.id = nt.note_id
        WHERE nt.tag_id = t.id AND n.trashed_at IS NULL) AS notes,
      (SELECT count(*) FROM passage_tags pt WHERE pt.tag_id = t.id) AS passages
    FROM tags t ORDER BY t.key`);
  return rows.map(({ documents, notes, passages, ...row }) => ({
    ...tagFromRow(row),
    documents,
    notes,
    passages,
  }));
}

/** Also by the id of a tag that was merged into it. */
export async function findTag(db: Reader, id: TagId): Promise<Tag | null> {
  const row = await db.get<TagRow>(sql`
    SELECT id, name, colour FROM tags
    WHERE id = coalesce((SELECT into_id FROM merged_tags WHERE id = ${id}), ${id})`);
  return row ? tagFromRow(row) : null;
}

export async function findTagByKey(db: Reader, key: string): Promise<Tag | null> {
  const row = await db.get<TagRow>(sql`SELECT id, name, colour FROM tags WHERE key = ${key}`);
  return row ? tagFromRow(row) : null;
}

export interface NewTag extends Tag {
  readonly key: string;
  readonly createdAt: string;
}

export async function insertTag(db: Writer, { id, name, key, colour, createdAt }: NewTag): Promise<void> {
  await db.run(sql`
    INSERT INTO tags (id, name, key, colour, created_at)
    VALUES (${id}, ${name}, ${key}, ${colour}, ${createdAt})`);
}

export async function renameTag(db: Writer, id: TagId, name: string, key: string): Promise<void> {
  await db.run(sql`UPDATE tags SET name = ${name}, key = ${key} WHERE id = ${id}`);
}

export async function recolourTag(db: Writer, id: TagId, colour: TagColour): Promise<void> {
  await db.run(sql`UPDATE tags SET colour = ${colour} WHERE id = ${id}`);
}

/** After another fold made their keys. Of two that are one to this fold, one keeps its old key. */
export async function rekeyTags(db: Writer): Promise<void> {
  const rows = await db.all<{ id: string; name: string; key: string }>(
    sql`SELECT id, name, key FROM tags ORDER BY created_at, id`,
  );
  for (const { id, name, key } of rows) {
    const now = tagKey(name);
    if (now !== key) await db.run(sql`UPDATE OR IGNORE tags SET key = ${now} WHERE id = ${id}`);
  }
}

/** The notes that have the tag in their text, those in the trash included. */
export async function listNotesWriting(db: Reader, id: TagId): Promise<readonly NoteId[]> {
  const rows = await db.all<{ note_id: string }>(sql`
    SELECT note_id FROM note_tags WHERE tag_id = ${id} AND origin = 'written' ORDER BY note_id`);
  return rows.map((row) => toNoteId(row.note_id));
}

/** Takes the tag from everything that has it. */
export async function deleteTag(db: Writer, id: TagId): Promise<void> {
  await db.run(sql`DELETE FROM document_tags WHERE tag_id = ${id}`);
  await db.run(sql`DELETE FROM note_tags WHERE tag_id = ${id}`);
  await db.run(sql`DELETE FROM passage_tags WHERE tag_id = ${id}`);
  await db.run(sql`DELETE FROM tags_before_merge WHERE tag_id = ${id}`);
  await db.run(sql`DELETE FROM merged_tags WHERE into_id = ${id}`);
  await db.run(sql`DELETE FROM tags WHERE id = ${id}`);
}

/** What had the one has the other; the one is gone, and its id stands for the other. */
export async function mergeTag(db: Writer, from: TagId, into: TagId): Promise<void> {
  // A document that had one of the two itself has the tag that is left itself, whatever was merged into it.
  await db.run(sql`
    UPDATE tags_before_merge SET brought = 0
    WHERE brought = 1 AND tag_id IN (${from}, ${into}) AND EXISTS (
      SELECT 1 FROM merged_documents m JOIN document_tags dt ON dt.document_id = m.into_id
      WHERE m.id = tags_before_merge.document_id AND dt.tag_id IN (${from}, ${into}) AND NOT EXISTS (
        SELECT 1 FROM tags_before_merge b JOIN merged_documents o ON o.id = b.document_id
        WHERE o.into_id = m.into_id AND b.tag_id = dt.tag_id AND b.brought = 1))`);
  await db.run(sql`
    INSERT OR IGNORE INTO document_tags (document_id, tag_id)
    SELECT document_id, ${into} FROM document_tags WHERE tag_id = ${from}`);
  await db.run(sql`
    INSERT OR IGNORE INTO note_tags (note_id, tag_id, origin)
    SELECT note_id, ${into}, origin FROM note_tags WHERE tag_id = ${from}`);
  await db.run(sql`
    INSERT OR IGNORE INTO passage_tags (passage_id, tag_id)
    SELECT passage_id, ${into} FROM passage_tags WHERE tag_id = ${from}`);
  await db.run(sql`
    INSERT OR IGNORE INTO tags_before_merge (document_id, tag_id, brought)
    SELECT document_id, ${into}, brought FROM tags_before_merge WHERE tag_id = ${from}`);
  await db.run(sql`UPDATE merged_tags SET into_id = ${into} WHERE into_id = ${from}`);
  await deleteTag(db, from);
  await db.run(sql`INSERT INTO merged_tags (id, into_id) VALUES (${from}, ${into})`);
}

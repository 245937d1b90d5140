import {
  type CollectionId,
  type DocumentId,
  type RevisionId,
  type TagId,
  toDocumentId,
} from '#shared/model/ids.ts';
import type { Reader, Writer } from './database.ts';
import { sql } from './sql.ts';

/** The document that this one became, or itself: notes go on naming a merged one by its id. */
export async function documentNow(db: Reader, id: DocumentId): Promise<DocumentId> {
  const row = await db.get<{ into_id: string }>(sql`SELECT into_id FROM merged_documents WHERE id = ${id}`);
  return row ? toDocumentId(row.into_id) : id;
}

/** The document that began with this text, and was merged into another. */
export async function findMergedBy(db: Reader, first: RevisionId): Promise<DocumentId | null> {
  const row = await db.get<{ id: string }>(sql`SELECT id FROM merged_documents WHERE revision_id = ${first}`);
  return row ? toDocumentId(row.id) : null;
}

/** What a person has put `from` in order by holds of `to` as well, and is remembered of `from`, whose first text is `first`. */
export async function inheritOrganisation(
  db: Writer,
  from: DocumentId,
  to: DocumentId,
  first: RevisionId,
): Promise<void> {
  await keepOwn(db, from, to);
  await db.run(sql`UPDATE merged_documents SET into_id = ${to} WHERE into_id = ${from}`);
  await db.run(
    sql`INSERT INTO merged_documents (id, into_id, revision_id) VALUES (${from}, ${to}, ${first})`,
  );
  await db.run(sql`
    INSERT INTO tags_before_merge (document_id, tag_id, brought)
    SELECT ${from}, tag_id, tag_id NOT IN (SELECT tag_id FROM document_tags WHERE document_id = ${to})
    FROM document_tags WHERE document_id = ${from}`);
  await db.run(sql`
    INSERT OR IGNORE INTO document_tags (document_id, tag_id)
    SELECT ${to}, tag_id FROM document_tags WHERE document_id = ${from}`);
  await db.run(sql`
    INSERT INTO collections_before_merge (document_id, collection_id, brought)
    SELECT ${from}, collection_id,
      collection_id NOT IN (SELECT collection_id FROM collection_documents WHERE document_id = ${to})
    FROM collection_documents WHERE document_id = ${from}`);
  await db.run(sql`
    INSERT OR IGNORE INTO collection_documents (document_id, collection_id)
    SELECT ${to}, collection_id FROM collection_documents WHERE document_id = ${from}`);
  await db.run(sql`
    UPDATE documents SET pinned_at = coalesce(pinned_at, (SELECT pinned_at FROM documents WHERE id = ${from}))
    WHERE id = ${to}`);
  await db.run(sql`
    INSERT OR IGNORE INTO note_citations (note_id, document_id)
    SELECT note_id, ${to} FROM note_citations WHERE document_id = ${from}`);
}

/** What `to` has of its own stays with it when one that became part of `from` earlier is taken out again. */
async function keepOwn(db: Writer, from: DocumentId, to: DocumentId): Promise<void> {
  await db.run(sql`
    UPDATE tags_before_merge SET brought = 0
    WHERE document_id IN (SELECT id FROM merged_documents WHERE into_id = ${from})
      AND tag_id IN (SELECT tag_id FROM document_tags WHERE document_id = ${to})`);
  await db.run(sql`
    UPDATE collections_before_merge SET brought = 0
    WHERE document_id IN (SELECT id FROM merged_documents WHERE into_id = ${from})
      AND collection_id IN (SELECT collection_id FROM collection_documents WHERE document_id = ${to})`);
}

/** For what somebody takes away from documents: given anew, it is of their own. `documents` is a JSON array of ids. */
export async function forgetBroughtTag(db: Writer, tag: TagId, documents: string): Promise<void> {
  await db.run(sql`
    UPDATE tags_before_merge SET brought = 0 WHERE tag_id = ${tag} AND brought = 1 AND document_id IN (
      SELECT id FROM merged_documents WHERE into_id IN (SELECT value FROM json_each(${documents})))`);
}

/** The same for a place in a collection. */
export async function forgetBroughtPlace(
  db: Writer,
  collection: CollectionId,
  documents: string,
): Promise<void> {
  await db.run(sql`
    UPDATE collections_before_merge SET brought = 0
    WHERE collection_id = ${collection} AND brought = 1 AND document_id IN (
      SELECT id FROM merged_documents WHERE into_id IN (SELECT value FROM json_each(${documents})))`);
}

/** Of what `from` brought, `to` keeps what another brought as well, as brought by that one. */
async function leaveToOthers(db: Writer, from: DocumentId, to: DocumentId): Promise<void> {
  for (const [table, column] of [
    ['tags_before_merge', 'tag_id'],
    ['collections_before_merge', 'collection_id'],
  ] as const) {
    const others = 'SELECT id FROM merged_documents WHERE into_id = ? AND id <> ?';
    const shared = `SELECT ${column} FROM ${table} WHERE document_id = ? AND brought = 1
      INTERSECT SELECT ${column} FROM ${table} WHERE document_id IN (${others})`;
    const rows = await db.all<{ id: string }>({
      text: `SELECT ${column} AS id FROM (${shared})`,
      values: [from, to, from],
    });
    const ids = JSON.stringify(rows.map(({ id }) => id));
    await db.run({
      text: `UPDATE ${table} SET brought = (document_id <> ?)
        WHERE ${column} IN (SELECT value FROM json_each(?)) AND (document_id = ? OR document_id IN (${others}))`,
      values: [from, ids, from, to, from],
    });
  }
}

/** Undoes `inheritOrganisation` once `from` is a document again. What `to` was put in order by since then stays there. */
export async function takeBackOrganisation(db: Writer, from: DocumentId, to: DocumentId): Promise<void> {
  await leaveToOthers(db, from, to);
  await db.run(sql`
    DELETE FROM document_tags WHERE document_id = ${to} AND tag_id IN (
      SELECT tag_id FROM tags_before_merge WHERE document_id = ${from} AND brought = 1)`);
  await db.run(sql`
    INSERT INTO document_tags (document_id, tag_id)
    SELECT ${from}, tag_id FROM tags_before_merge WHERE document_id = ${from}`);
  await db.run(sql`
    DELETE FROM collection_documents WHERE document_id = ${to} AND collection_id IN (
      SELECT collection_id FROM collections_before_merge WHERE document_id = ${from} AND brought = 1)`);
  await db.run(sql`
    INSERT INTO collection_documents (document_id, collection_id)
    SELECT ${from}, collection_id FROM collections_before_merge WHERE document_id = ${from}`);
  await db.run(sql`DELETE FROM tags_before_merge WHERE document_id = ${from}`);
  await db.run(sql`DELETE FROM collections_before_merge WHERE document_id = ${from}`);
  await db.run(sql`DELETE FROM merged_documents WHERE id = ${from}`);
}

import type { Collection, Member } from '#shared/model/collection.ts';
import { type CollectionId, toCollectionId, toDocumentId, toNoteId } from '#shared/model/ids.ts';
import type { Reader, Writer } from './database.ts';
import { groupBy } from './group-by.ts';
import { forgetBroughtPlace } from './merged-documents.ts';
import { sql } from './sql.ts';

interface CollectionRow {
  id: string;
  name: string;
  parent_id: string | null;
}

/** In the order in which they were made, with what they hold outside the trash. */
export async function listCollections(db: Reader): Promise<readonly Collection[]> {
  const rows = await db.all<CollectionRow>(
    sql`SELECT id, name, parent_id FROM collections ORDER BY created_at, id`,
  );
  const documents = await db.all<{ collection_id: string; id: string }>(sql`
    SELECT cd.collection_id, d.id FROM collection_documents cd JOIN documents d ON d.id = cd.document_id
    WHERE d.trashed_at IS NULL ORDER BY d.number`);
  const notes = await db.all<{ collection_id: string; id: string }>(sql`
    SELECT cn.collection_id, n.id FROM collection_notes cn JOIN notes n ON n.id = cn.note_id
    WHERE n.trashed_at IS NULL ORDER BY n.number`);
  const documentsOf = groupBy(documents, (row) => row.collection_id);
  const notesOf = groupBy(notes, (row) => row.collection_id);
  return rows.map(({ id, name, parent_id }) => ({
    id: toCollectionId(id),
    name,
    parentId: parent_id === null ? null : toCollectionId(parent_id),
    documents: (documentsOf.get(id) ?? []).map((row) => toDocumentId(row.id)),
    notes: (notesOf.get(id) ?? []).map((row) => toNoteId(row.id)),
  }));
}

/** Those that lie in the collection itself, or in none for null. */
export async function listCollectionsIn(
  db: Reader,
  parent: CollectionId | null,
): Promise<readonly Pick<Collection, 'id' | 'name'>[]> {
  const rows = await db.all<CollectionRow>(
    sql`SELECT id, name, parent_id FROM collections WHERE parent_id IS ${parent} ORDER BY created_at, id`,
  );
  return rows.map(({ id, name }) => ({ id: toCollectionId(id), name }));
}

export type NewCollection = Pick<Collection, 'id' | 'name' | 'parentId'> & { readonly createdAt: string };

export async function insertCollection(db: Writer, made: NewCollection): Promise<void> {
  await db.run(sql`
    INSERT INTO collections (id, name, parent_id, created_at)
    VALUES (${made.id}, ${made.name}, ${made.parentId}, ${made.createdAt})`);
}

export async function renameCollection(db: Writer, id: CollectionId, name: string): Promise<void> {
  await db.run(sql`UPDATE collections SET name = ${name} WHERE id = ${id}`);
}

/** The caller makes sure that it is not put into itself. */
export async function placeCollection(
  db: Writer,
  id: CollectionId,
  parent: CollectionId | null,
): Promise<void> {
  await db.run(sql`UPDATE collections SET parent_id = ${parent} WHERE id = ${id}`);
}

/** Whether one lies in itself, or in one that lies in it. */
export async function hasCollectionInItself(db: Reader): Promise<boolean> {
  const row = await db.get(sql`
    WITH RECURSIVE above (id, parent_id) AS (
      SELECT id, parent_id FROM collections
      UNION SELECT above.id, c.parent_id FROM above JOIN collections c ON c.id = above.parent_id)
    SELECT 1 FROM above WHERE id = parent_id LIMIT 1`);
  return row !== undefined;
}

/** For one that no other lies in. What it held stays in the library. */
export async function deleteCollection(db: Writer, id: CollectionId): Promise<void> {
  await db.run(sql`DELETE FROM collection_documents WHERE collection_id = ${id}`);
  await db.run(sql`DELETE FROM collection_notes WHERE collection_id = ${id}`);
  await db.run(sql`DELETE FROM collections_before_merge WHERE collection_id = ${id}`);
  await db.run(sql`DELETE FROM collections WHERE id = ${id}`);
}

/** The members must exist. */
export async function addToCollection(
  db: Writer,
  collection: CollectionId,
  members: readonly Member[],
): Promise<void> {
  await db.run(sql`
    INSERT OR IGNORE INTO collection_documents (collection_id, document_id)
    SELECT ${collection}, value FROM json_each(${idsOf(members, 'document')})`);
  await db.run(sql`
    INSERT OR IGNORE INTO collection_notes (collection_id, note_id)
    SELECT ${collection}, value FROM json_each(${idsOf(members, 'note')})`);
}

export async function takeFromCollection(
  db: Writer,
  collection: CollectionId,
  members: readonly Member[],
): Promise<void> {
  await forgetBroughtPlace(db, collection, idsOf(members, 'document'));
  await db.run(sql`
    DELETE FROM collection_documents WHERE collection_id = ${collection}
      AND document_id IN (SELECT value FROM json_each(${idsOf(members, 'document')}))`);
  await db.run(sql`
    DELETE FROM collection_notes WHERE collection_id = ${collection}
      AND note_id IN (SELECT value FROM json_each(${idsOf(members, 'note')}))`);
}

/** A JSON array. */
function idsOf(members: readonly Member[], wanted: Member['kind']): string {
  return JSON.stringify(members.filter(({ kind }) => kind === wanted).map(({ id }) => id));
}

import type { DocumentMetadata } from '#shared/model/document.ts';
import type { DocumentId, RevisionId } from '#shared/model/ids.ts';
import type { MetadataField } from '#shared/model/metadata.ts';
import type { Reader, Writer } from './database.ts';
import { sql } from './sql.ts';

/** The fields of a document that a person has changed, with what they are now. */
export async function readMetadataEdits(db: Reader, id: DocumentId): Promise<Partial<DocumentMetadata>> {
  const rows = await db.all<{ field: MetadataField; value: string }>(sql`
    SELECT field, value FROM metadata_edits WHERE document_id = ${id}`);
  return Object.fromEntries(rows.map(({ field, value }) => [field, JSON.parse(value)]));
}

/**
 * Those of `from` hold of `to` where a person has said nothing of that; all of them are put aside with the first text of
 * `from`, in case it becomes a document of its own again.
 */
export async function inheritMetadataEdits(
  db: Writer,
  from: DocumentId,
  to: DocumentId,
  first: RevisionId,
): Promise<void> {
  await db.run(sql`DELETE FROM edits_before_join WHERE revision_id = ${first}`);
  await db.run(sql`
    INSERT INTO edits_before_join (revision_id, field, value, edited_at)
    SELECT ${first}, field, value, edited_at FROM metadata_edits WHERE document_id = ${from}`);
  await db.run(sql`
    INSERT INTO metadata_edits (document_id, field, value, edited_at)
    SELECT ${to}, field, value, edited_at FROM metadata_edits WHERE document_id = ${from}
    ON CONFLICT (document_id, field) DO NOTHING`);
  await db.run(sql`DELETE FROM metadata_edits WHERE document_id = ${from}`);
}

/** Undoes `inheritMetadataEdits`. What was changed in `to` since then stays there. */
export async function takeBackMetadataEdits(
  db: Writer,
  from: DocumentId,
  to: DocumentId,
  first: RevisionId,
): Promise<void> {
  await db.run(sql`
    DELETE FROM metadata_edits WHERE document_id = ${to} AND EXISTS (
      SELECT 1 FROM edits_before_join b WHERE b.revision_id = ${first} AND b.field = metadata_edits.field
        AND b.value = metadata_edits.value AND b.edited_at = metadata_edits.edited_at)`);
  await db.run(sql`
    INSERT INTO metadata_edits (document_id, field, value, edited_at)
    SELECT ${from}, field, value, edited_at FROM edits_before_join WHERE revision_id = ${first}`);
  await db.run(sql`DELETE FROM edits_before_join WHERE revision_id = ${first}`);
}

export async function writeMetadataEdit<Field extends MetadataField>(
  db: Writer,
  id: DocumentId,
  field: Field,
  value: DocumentMetadata[Field],
  at: string,
): Promise<void> {
  await db.run(sql`
    INSERT INTO metadata_edits (document_id, field, value, edited_at)
    VALUES (${id}, ${field}, ${JSON.stringify(value)}, ${at})
    ON CONFLICT (document_id, field) DO UPDATE SET value = excluded.value, edited_at = excluded.edited_at`);
}

/** What was read out of the file holds again. */
export async function deleteMetadataEdit(db: Writer, id: DocumentId, field: MetadataField): Promise<void> {
  await db.run(sql`DELETE FROM metadata_edits WHERE document_id = ${id} AND field = ${field}`);
}

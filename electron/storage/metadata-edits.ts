import type { DocumentMetadata } from '#shared/model/document.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import type { MetadataField } from '#shared/model/metadata.ts';
import type { Reader, Writer } from './database.ts';
import { sql } from './sql.ts';

/** The fields of a document that a person has changed, with what they are now. */
export async function readMetadataEdits(db: Reader, id: DocumentId): Promise<Partial<DocumentMetadata>> {
  const rows = await db.all<{ field: MetadataField; value: string }>(sql`
    SELECT field, value FROM metadata_edits WHERE document_id = ${id}`);
  return Object.fromEntries(rows.map(({ field, value }) => [field, JSON.parse(value)]));
}

/** Those that the document has no value of its own for come with it from the other. */
export async function inheritMetadataEdits(db: Writer, from: DocumentId, to: DocumentId): Promise<void> {
  await db.run(sql`
    INSERT INTO metadata_edits (document_id, field, value, edited_at)
    SELECT ${to}, field, value, edited_at FROM metadata_edits WHERE document_id = ${from}
    ON CONFLICT (document_id, field) DO NOTHING`);
  await db.run(sql`DELETE FROM metadata_edits WHERE document_id = ${from}`);
}

import { toDocumentId, toRevisionId } from '#shared/model/ids.ts';
import type { Revision } from '#shared/model/text.ts';
import type { Reader } from '../database.ts';
import { sql } from '../sql.ts';

export interface TextInOrder extends Revision {
  readonly originalPart: string;
}

/** Every text, in the order in which they came into the library: what came later is a newer hit of a saved search. */
export async function listTextsInOrder(db: Reader): Promise<readonly TextInOrder[]> {
  const rows = await db.all<{
    id: string;
    document_id: string;
    number: number;
    original_hash: string;
    original_part: string;
    text_hash: string;
    created_at: string;
  }>(sql`
    SELECT r.id, r.document_id, r.number, r.original_hash, r.original_part, r.text_hash, r.created_at
    FROM revisions r LEFT JOIN text_places t ON t.revision_id = r.id
    ORDER BY t.first_block IS NULL, t.first_block, r.document_id, r.number`);
  return rows.map((row) => ({
    id: toRevisionId(row.id),
    documentId: toDocumentId(row.document_id),
    number: row.number,
    originalHash: row.original_hash,
    originalPart: row.original_part,
    textHash: row.text_hash,
    createdAt: row.created_at,
  }));
}

/** Bytes that the library keeps: of what was imported, of pictures, of files that lie beside a page. */
export async function listOriginals(
  db: Reader,
): Promise<readonly { readonly hash: string; readonly size: number }[]> {
  return db.all(sql`SELECT hash, size FROM originals ORDER BY hash`);
}

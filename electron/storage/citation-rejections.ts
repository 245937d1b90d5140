import { type DocumentId, type PassageId, type RevisionId, toDocumentId } from '#shared/model/ids.ts';
import type { Reader, Writer } from './database.ts';
import { sql } from './sql.ts';

/** A place in the text whose words a person has said do not name the document. */
export interface CitationRejection {
  readonly start: number;
  readonly end: number;
  readonly documentId: DocumentId;
}

/** At the places that the words have in this text, also where they were carried into it. */
export async function listCitationRejections(
  db: Reader,
  id: RevisionId,
): Promise<readonly CitationRejection[]> {
  const rows = await db.all<{ start: number; end: number; document_id: string }>(sql`
    SELECT coalesce(a.start_offset, p.start_offset) AS start, coalesce(a.end_offset, p.end_offset) AS "end", c.document_id
    FROM citation_rejections c JOIN passages p ON p.id = c.passage_id
    LEFT JOIN anchors a ON a.passage_id = p.id AND a.revision_id = ${id} AND a.decision IN ('attached', 'accepted')
    WHERE p.revision_id = ${id} OR a.passage_id IS NOT NULL
    ORDER BY p.start_offset, p.end_offset, c.document_id`);
  return rows.map(({ start, end, document_id }) => ({ start, end, documentId: toDocumentId(document_id) }));
}

export async function setCitationRejected(
  db: Writer,
  passage: PassageId,
  document: DocumentId,
  rejected: boolean,
): Promise<void> {
  await db.run(
    rejected
      ? sql`INSERT OR IGNORE INTO citation_rejections (passage_id, document_id) VALUES (${passage}, ${document})`
      : sql`DELETE FROM citation_rejections WHERE passage_id = ${passage} AND document_id = ${document}`,
  );
}

/** What was not one document is not another either that it has become a part of. */
export async function moveCitationRejections(tx: Writer, from: DocumentId, to: DocumentId): Promise<void> {
  await tx.run(sql`
    INSERT OR IGNORE INTO citation_rejections (passage_id, document_id)
    SELECT passage_id, ${to} FROM citation_rejections WHERE document_id = ${from}`);
  await tx.run(sql`DELETE FROM citation_rejections WHERE document_id = ${from}`);
}

import { type DocumentId, type LinkId, toDocumentId, toLinkId } from '#shared/model/ids.ts';
import type { Reader } from './database.ts';
import { sql } from './sql.ts';

/** A link between two documents, or passages of them. */
export interface DocumentLink {
  readonly id: LinkId;
  readonly from: DocumentId;
  readonly to: DocumentId;
  /** The words that it begins at; null for the document as a whole. */
  readonly exact: string | null;
  /** Where they stand in the newest text of the document; null where they do not, or it is the whole. */
  readonly range: { readonly start: number; readonly end: number } | null;
}

/** The links of these types between two documents outside of the trash, oldest first. */
export async function listDocumentLinks(
  db: Reader,
  types: readonly string[],
): Promise<readonly DocumentLink[]> {
  const rows = await db.all<{
    id: string;
    from_id: string;
    to_id: string;
    exact: string | null;
    start_offset: number | null;
    end_offset: number | null;
  }>(sql`
    SELECT l.id, f.id AS from_id, t.id AS to_id, p.exact,
      iif(p.revision_id = n.id, p.start_offset, a.start_offset) AS start_offset,
      iif(p.revision_id = n.id, p.end_offset, a.end_offset) AS end_offset
    FROM links l
    LEFT JOIN passages p ON p.id = l.from_passage
    LEFT JOIN passages q ON q.id = l.to_passage
    JOIN documents f ON f.id = coalesce(l.from_document, (SELECT document_id FROM revisions WHERE id = p.revision_id))
    JOIN revisions n ON n.document_id = f.id
      AND n.number = (SELECT max(number) FROM revisions WHERE document_id = f.id)
    LEFT JOIN anchors a ON a.passage_id = p.id AND a.revision_id = n.id AND a.decision IN ('attached', 'accepted')
    JOIN documents t ON t.id = coalesce(l.to_document, (SELECT document_id FROM revisions WHERE id = q.revision_id))
    WHERE l.type_id IN (SELECT value FROM json_each(${JSON.stringify(types)}))
      AND f.id <> t.id AND f.trashed_at IS NULL AND t.trashed_at IS NULL
    ORDER BY l.created_at, l.rowid`);
  return rows.map(({ id, from_id, to_id, exact, start_offset, end_offset }) => ({
    id: toLinkId(id),
    from: toDocumentId(from_id),
    to: toDocumentId(to_id),
    exact,
    range: start_offset === null || end_offset === null ? null : { start: start_offset, end: end_offset },
  }));
}

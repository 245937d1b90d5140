import type { Citation } from '#shared/model/citation.ts';
import { type DocumentId, type RevisionId, toDocumentId, toRevisionId } from '#shared/model/ids.ts';
import type { Reader } from './database.ts';
import { sql } from './sql.ts';
import { indexed } from './words.ts';

/** A footnote with the works that it names. */
export interface CitingFootnote {
  readonly documentId: DocumentId;
  readonly revisionId: RevisionId;
  readonly title: string;
  readonly label: string;
  /** Where its text begins in the canonical text. */
  readonly start: number;
  readonly citations: readonly Citation[];
}

/** A title of one common word stands in notes that do not mean it. */
const MOST_FOOTNOTES = 1000;

/**
 * The footnotes of other documents outside the trash, in their newest texts, that hold one of the phrases in whatever
 * spelling.
 */
export async function listFootnotesWith(
  db: Reader,
  phrases: readonly string[],
  besides: DocumentId,
): Promise<readonly CitingFootnote[]> {
  const match = phrases
    .map(indexed)
    .filter((words) => words !== '')
    .map((words) => `"${words}"`)
    .join(' OR ');
  if (match === '') return [];
  const rows = await db.all<{
    document_id: string;
    revision_id: string;
    title: string;
    label: string;
    start: number;
    citations: string;
  }>(sql`
    SELECT DISTINCT d.id AS document_id, f.revision_id, d.title, f.ordinal, f.label, f.citations,
      (SELECT min(start_offset) FROM blocks WHERE revision_id = f.revision_id AND footnote = f.ordinal) AS start
    FROM blocks_fts JOIN blocks b ON b.id = blocks_fts.rowid
    JOIN revisions r ON r.id = b.revision_id
    JOIN documents d ON d.id = r.document_id
    JOIN footnotes f ON f.revision_id = b.revision_id AND f.ordinal = b.footnote
    WHERE blocks_fts MATCH ${match} AND d.trashed_at IS NULL AND d.id <> ${besides}
      AND r.number = (SELECT max(number) FROM revisions WHERE document_id = d.id)
    ORDER BY d.title, d.id, f.ordinal LIMIT ${MOST_FOOTNOTES}`);
  return rows.map((row) => ({
    documentId: toDocumentId(row.document_id),
    revisionId: toRevisionId(row.revision_id),
    title: row.title,
    label: row.label,
    start: row.start,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by insertRevision from citations
    citations: JSON.parse(row.citations) as Citation[],
  }));
}

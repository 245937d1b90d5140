import type { Citation } from '#shared/model/citation.ts';
import type { DocumentId, RevisionId } from '#shared/model/ids.ts';
import type { Footnote } from '#shared/model/text.ts';
import type { Reader } from './database.ts';
import { groupBy } from './group-by.ts';
import { findRevision } from './revisions.ts';
import { sql } from './sql.ts';

/** What of a text says what it cites. */
export interface CitingText {
  readonly id: RevisionId;
  readonly documentId: DocumentId;
  readonly footnotes: readonly (Pick<Footnote, 'ordinal' | 'label' | 'markers' | 'citations'> & {
    /** Where its first block starts. */
    readonly start: number;
  })[];
}

/** Without its words: those of a book would be read for a handful of notes. Null for an unknown text. */
export async function readCitingText(db: Reader, id: RevisionId): Promise<CitingText | null> {
  const revision = await findRevision(db, id);
  if (!revision) return null;
  const notes = await db.all<{ ordinal: number; label: string; citations: string }>(sql`
    SELECT ordinal, label, citations FROM footnotes WHERE revision_id = ${id} ORDER BY ordinal`);
  if (notes.length === 0) return { id, documentId: revision.documentId, footnotes: [] };
  const starts = await db.all<{ footnote: number; start: number }>(sql`
    SELECT footnote, min(start_offset) AS start FROM blocks
    WHERE revision_id = ${id} AND footnote IS NOT NULL GROUP BY footnote`);
  const startOf = new Map(starts.map(({ footnote, start }) => [footnote, start]));
  const markers = groupBy(
    await db.all<{ footnote: number; start: number; end: number }>(sql`
      SELECT footnote, start_offset AS start, end_offset AS "end" FROM footnote_markers
      WHERE revision_id = ${id} ORDER BY start_offset`),
    (marker) => marker.footnote,
  );
  return {
    id,
    documentId: revision.documentId,
    footnotes: notes.map(({ ordinal, label, citations }) => ({
      ordinal,
      label,
      start: startOf.get(ordinal) ?? 0,
      markers: (markers.get(ordinal) ?? []).map((marker) => ({ start: marker.start, end: marker.end })),
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by insertRevision from citations
      citations: JSON.parse(citations) as Citation[],
    })),
  };
}

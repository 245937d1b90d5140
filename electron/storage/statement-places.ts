import type { StatementPlace } from '#shared/model/case-shown.ts';
import { toDocumentId, toRevisionId } from '#shared/model/ids.ts';
import type { Direction } from '#shared/model/text.ts';
import type { Reader } from './database.ts';
import { sql } from './sql.ts';

/** Where each statement that is a passage stands, by its id, without words for the place: no text is read for it. */
export async function listStatementPlaces(db: Reader): Promise<ReadonlyMap<string, StatementPlace>> {
  const rows = await db.all<{
    id: string;
    document_id: string;
    revision_id: string;
    start_offset: number;
    end_offset: number;
    language: string | null;
    direction: Direction;
  }>(sql`
    SELECT s.id, r.document_id, p.revision_id, p.start_offset, p.end_offset, b.language, b.direction
    FROM statements s
    JOIN passages p ON p.id = s.passage_id
    JOIN revisions r ON r.id = p.revision_id
    JOIN blocks b ON b.revision_id = p.revision_id AND b.ordinal = p.block`);
  return new Map(
    rows.map(({ id, document_id, revision_id, start_offset, end_offset, language, direction }) => [
      id,
      {
        documentId: toDocumentId(document_id),
        revisionId: toRevisionId(revision_id),
        start: start_offset,
        end: end_offset,
        language,
        direction,
        place: '',
      },
    ]),
  );
}

import { type PassageId, toDocumentId, toPassageId, toRevisionId } from '#shared/model/ids.ts';
import type { PassageChoice } from '#shared/model/passage.ts';
import type { Reader } from './database.ts';
import { IN_USE } from './passage-in-use.ts';
import { sql } from './sql.ts';

/** Enough to tell one passage from another, and to find it by its words. */
const WORDS_LENGTH = 400;

/** The passages of the whole library that a person has made something of, newest first; none of a document in the trash. */
export async function listPassageChoices(db: Reader): Promise<readonly PassageChoice[]> {
  const rows = await db.all<{
    id: string;
    revision_id: string;
    document_id: string;
    title: string;
    words: string;
    start_offset: number;
    end_offset: number;
  }>({
    text: `SELECT p.id, p.revision_id, d.id AS document_id, d.title, substr(p.exact, 1, ?) AS words, p.start_offset,
        p.end_offset
      FROM passages p JOIN revisions r ON r.id = p.revision_id JOIN documents d ON d.id = r.document_id
      WHERE d.trashed_at IS NULL AND ${IN_USE} ORDER BY p.created_at DESC, p.id`,
    values: [WORDS_LENGTH],
  });
  return rows.map((row) => ({
    id: toPassageId(row.id),
    documentId: toDocumentId(row.document_id),
    revisionId: toRevisionId(row.revision_id),
    title: row.title,
    words: row.words,
    start: row.start_offset,
    end: row.end_offset,
  }));
}

/** The title of the document that it stands in; null where there is no such passage. */
export async function findTitleOfPassage(db: Reader, id: PassageId): Promise<string | null> {
  const row = await db.get<{ title: string }>(sql`
    SELECT d.title FROM passages p JOIN revisions r ON r.id = p.revision_id
    JOIN documents d ON d.id = r.document_id WHERE p.id = ${id}`);
  return row?.title ?? null;
}

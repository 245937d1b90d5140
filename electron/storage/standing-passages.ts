import { type PassageId, type RevisionId, toPassageId } from '#shared/model/ids.ts';
import type { Reader } from './database.ts';
import { sql } from './sql.ts';

/** Where each passage stands in the text, in use or not: its own, and those of older texts that were carried into it. */
export async function listStandingPassages(
  db: Reader,
  id: RevisionId,
): Promise<ReadonlyMap<PassageId, { readonly start: number; readonly end: number }>> {
  const rows = await db.all<{ id: string; start: number; end: number }>(sql`
    SELECT id, start_offset AS start, end_offset AS "end" FROM passages WHERE revision_id = ${id}
    UNION ALL
    SELECT passage_id, start_offset, end_offset FROM anchors
    WHERE revision_id = ${id} AND decision IN ('attached', 'accepted')`);
  return new Map(rows.map(({ id: passage, start, end }) => [toPassageId(passage), { start, end }]));
}

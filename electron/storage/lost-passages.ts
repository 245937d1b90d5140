import { type PassageId, toPassageId } from '#shared/model/ids.ts';
import type { Reader } from './database.ts';
import { sql } from './sql.ts';

/** Those of the passages whose words the newest text of their document does not have any more. */
export async function listLostPassages(
  db: Reader,
  ids: readonly PassageId[],
): Promise<ReadonlySet<PassageId>> {
  const rows = await db.all<{ id: string }>(sql`
    SELECT p.id FROM passages p
    JOIN revisions own ON own.id = p.revision_id
    JOIN anchors a ON a.passage_id = p.id AND a.fate = 'lost'
    JOIN revisions newest ON newest.id = a.revision_id AND newest.document_id = own.document_id
      AND newest.number = (SELECT max(number) FROM revisions WHERE document_id = own.document_id)
    WHERE p.id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);
  return new Set(rows.map(({ id }) => toPassageId(id)));
}

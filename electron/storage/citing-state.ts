import type { Reader } from './database.ts';
import { sql } from './sql.ts';
import { listCitableWorks } from './citable-works.ts';
import { listStoredWorks } from './works.ts';

/**
 * Another text whenever something changes of what says who cites whom. The texts never change: it is enough which they are.
 * Without the links that accepting findings has made, it is what these are found by: they would not be found by themselves.
 */
export async function citingState(db: Reader, links: 'all' | 'without accepted'): Promise<string> {
  return JSON.stringify([
    await listStoredWorks(db),
    await listCitableWorks(db),
    await db.all(sql`
      SELECT id, type_id, from_passage, from_document, to_passage, to_document FROM links
      WHERE ${links} = 'all' OR id NOT IN (SELECT json_extract(made, '$.link') FROM finding_decisions
        WHERE json_extract(made, '$.link') IS NOT NULL)
      ORDER BY created_at, rowid`),
    await db.all(
      sql`SELECT passage_id, document_id FROM citation_rejections ORDER BY passage_id, document_id`,
    ),
    await db.get(sql`SELECT count(*) AS anchors, max(decided_at) AS decided FROM anchors`),
  ]);
}

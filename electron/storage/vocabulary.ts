import type { Reader } from './database.ts';
import { sql } from './sql.ts';

/** Folded words of the library's texts in their order, from the one behind `after` on. */
export async function listVocabulary(db: Reader, after: string, most: number): Promise<readonly string[]> {
  const rows = await db.all<{ term: string }>(
    sql`SELECT term FROM blocks_vocabulary WHERE term > ${after} LIMIT ${most}`,
  );
  return rows.map((row) => row.term);
}

/** Of the last block that came into the library; 0 in an empty one. */
export async function lastBlockId(db: Reader): Promise<number> {
  return (await db.get<{ id: number | null }>(sql`SELECT max(id) AS id FROM blocks`))?.id ?? 0;
}

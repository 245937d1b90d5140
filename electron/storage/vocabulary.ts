import type { Reader } from './database.ts';
import { type Sql, sql } from './sql.ts';

/** Folded words of the library's texts in their order, from the one behind `after` on. */
export async function listVocabulary(db: Reader, after: string, most: number): Promise<readonly string[]> {
  return wordsFrom(db, sql`SELECT term AS word FROM blocks_vocabulary WHERE term > ${after} LIMIT ${most}`);
}

/** As `listVocabulary`, of the texts that were counted, see `lastCounted`: in a fifth of the time. */
export async function listCounted(db: Reader, after: string, most: number): Promise<readonly string[]> {
  return wordsFrom(db, sql`SELECT word FROM words WHERE word > ${after} LIMIT ${most}`);
}

async function wordsFrom(db: Reader, query: Sql): Promise<readonly string[]> {
  return (await db.all<{ word: string }>(query)).map(({ word }) => word);
}

/** Of the last block that came into the library; 0 in an empty one. */
export async function lastBlockId(db: Reader): Promise<number> {
  return (await db.get<{ id: number | null }>(sql`SELECT max(id) AS id FROM blocks`))?.id ?? 0;
}

import type { Reader } from '../database.ts';
import { type Sql, sql } from '../sql.ts';

/** Of words with one beginning so many are looked at. */
const MOST_STARTING = 4000;

/** Those of the words that stand in some text, the most frequent first. */
export async function knownWords(
  db: Reader,
  words: readonly string[],
  most: number,
): Promise<readonly string[]> {
  const vocabulary = await vocabularyOf(db);
  return wordsIn(
    db,
    sql`WHERE w.word IN (SELECT value FROM json_each(${JSON.stringify(words)})) ORDER BY w.blocks DESC LIMIT ${most}`,
    vocabulary,
  );
}

/** Words of some text that begin with one of these, of so many letters, the most frequent first. */
export async function wordsStarting(
  db: Reader,
  beginnings: readonly string[],
  shortest: number,
  longest: number,
): Promise<readonly string[]> {
  const vocabulary = await vocabularyOf(db);
  return wordsIn(
    db,
    sql`
      JOIN json_each(${JSON.stringify(beginnings)}) j
        ON w.word >= j.value AND w.word < j.value || char(1114111)
      WHERE length(w.word) BETWEEN ${shortest} AND ${longest}
      ORDER BY w.blocks DESC LIMIT ${MOST_STARTING}`,
    vocabulary,
  );
}

async function wordsIn(db: Reader, rest: Sql, vocabulary: string): Promise<readonly string[]> {
  const rows = await db.all<{ word: string }>({
    text: `SELECT DISTINCT w.word FROM ${vocabulary} w ${rest.text}`,
    values: rest.values,
  });
  return rows.map(({ word }) => word);
}

/** Counted words are quickly at hand; in a library whose words nobody has counted yet there are few. */
async function vocabularyOf(db: Reader): Promise<string> {
  const counted = await db.get(sql`SELECT 1 FROM words LIMIT 1`);
  return counted ? 'words' : '(SELECT term AS word, doc AS blocks FROM blocks_vocabulary)';
}

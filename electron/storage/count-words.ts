import type { Writer } from './database.ts';
import { readSetting, writeSetting } from './settings.ts';
import { sql } from './sql.ts';

const STATE = 'words counted';
/** Of what a fifth more has come to, the counts are still good enough. */
const GROWN = 1.2;
const WORDS_AT_ONCE = 2000;

/**
 * Counts the next words of the index, once it has grown enough since they were counted last. Answers false when there
 * is nothing to do.
 */
export async function countWordsPiece(db: Writer): Promise<boolean> {
  const [counted, after] = readState(await readSetting(db, STATE));
  const row = await db.get<{ last: number | null }>(sql`SELECT max(id) AS last FROM blocks`);
  const blocks = row?.last ?? 0;
  if (after === null && blocks <= counted * GROWN) return false;
  const from = after ?? '';
  const end = await countAfter(db, from);
  // What came while they were being counted was not there yet where counting began.
  const of = from === '' ? blocks : counted;
  await writeSetting(db, STATE, end === null ? `${of}` : `${of} ${end}`);
  return true;
}

/** How many blocks there were, and the last word that was counted; null where all were. */
function readState(state: string | undefined): readonly [number, string | null] {
  if (state === undefined) return [0, null];
  const space = state.indexOf(' ');
  return space < 0 ? [Number(state), null] : [Number(state.slice(0, space)), state.slice(space + 1)];
}

async function countAfter(db: Writer, after: string): Promise<string | null> {
  const words = await db.get<{ last: string | null; count: number }>(sql`
    SELECT max(term) AS last, count(*) AS count FROM (
      SELECT term FROM blocks_vocabulary WHERE term > ${after} LIMIT ${WORDS_AT_ONCE})`);
  const last = words?.count === WORDS_AT_ONCE ? words.last : null;
  await db.run(
    last === null
      ? sql`DELETE FROM words WHERE word > ${after}`
      : sql`DELETE FROM words WHERE word > ${after} AND word <= ${last}`,
  );
  await db.run(sql`
    INSERT INTO words (word, blocks)
    SELECT term, doc FROM blocks_vocabulary WHERE term > ${after} LIMIT ${WORDS_AT_ONCE}`);
  return last;
}

import { FOLD_VERSION } from '#shared/fold/fold-table.ts';
import type { Reader, Writer } from './database.ts';
import { readSetting, writeSetting } from './settings.ts';
import { sql } from './sql.ts';

const STATE = 'words counted';
/** Words that another version has folded are other words, and are counted anew. */
const FOLDED = `fold ${FOLD_VERSION}: `;
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
  await writeSetting(db, STATE, `${FOLDED}${of}${end === null ? '' : ` ${end}`}`);
  return true;
}

/** All words of the blocks up to this one are in `words`; null while they are being counted, and before. */
export async function lastCounted(db: Reader): Promise<number | null> {
  const [counted, after] = readState(await readSetting(db, STATE));
  return after === null && counted > 0 ? counted : null;
}

/** How many blocks there were, and the last word that was counted; null where all were. */
function readState(state: string | undefined): readonly [number, string | null] {
  if (!state?.startsWith(FOLDED)) return [0, null];
  const [blocks, word] = state.slice(FOLDED.length).split(' ');
  return [Number(blocks), word ?? null];
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

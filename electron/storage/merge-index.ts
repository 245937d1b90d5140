import type { Writer } from './database.ts';
import { INDEXES, type IndexName } from './indexes.ts';
import { readSetting, writeSetting } from './settings.ts';
import { sql } from './sql.ts';

const STATE = 'index merged';
/** To merge is to write all of it again: not before there is half as much more. */
const GROWN = 1.5;
/** Written in some 50 ms. */
const PAGES_AT_ONCE = 200;

/**
 * FTS5 keeps what was written at different times in parts, and looks each word up in all of them. Makes the next piece
 * of one part out of them, once the index has grown enough since that was done last. Answers false when there is
 * nothing to do. See https://www.sqlite.org/fts5.html#the_merge_command
 */
export async function mergeIndexPiece(db: Writer): Promise<boolean> {
  const [merged, at] = readState(await readSetting(db, STATE));
  const row = await db.get<{ last: number | null }>(sql`SELECT max(id) AS last FROM blocks`);
  const blocks = row?.last ?? 0;
  if (at === null && blocks <= merged * GROWN) return false;
  const of = at === null ? blocks : merged;
  if (at !== null && (await merge(db, at, PAGES_AT_ONCE))) return true;
  const next = INDEXES[at === null ? 0 : INDEXES.indexOf(at) + 1];
  // A negative number says that all parts are to become one, and is given once.
  if (next) await merge(db, next, -PAGES_AT_ONCE);
  await writeSetting(db, STATE, next ? `${of} ${next}` : `${of}`);
  return true;
}

/** How many blocks there were, and the index that is being merged; null where all are. */
function readState(state: string | undefined): readonly [number, IndexName | null] {
  const [blocks = '0', name] = (state ?? '0').split(' ');
  return [Number(blocks), INDEXES.find((index) => index === name) ?? null];
}

/** Answers whether there was something to merge. */
async function merge(db: Writer, index: IndexName, pages: number): Promise<boolean> {
  const table = `${index}_fts`;
  const before = await countChanges(db);
  await db.run({ text: `INSERT INTO ${table} (${table}, rank) VALUES ('merge', ?)`, values: [pages] });
  // The statement itself is one change.
  return (await countChanges(db)) - before > 1;
}

async function countChanges(db: Writer): Promise<number> {
  return (await db.get<{ changes: number }>(sql`SELECT total_changes() AS changes`))?.changes ?? 0;
}

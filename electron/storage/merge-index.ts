import type { Writer } from './database.ts';
import { INDEXES, type IndexName } from './indexes.ts';
import { readSetting, writeSetting } from './settings.ts';
import { sql } from './sql.ts';

const STATE = 'index merged';
/** Behind the indexes: to give back what they have left free. */
const FREE = 'free';
/** To merge is to write all of it again: not before there is half as much more. */
const GROWN = 1.5;
/** Written in some 50 ms. */
const PAGES_AT_ONCE = 200;

/**
 * FTS5 keeps what was written at different times in parts, and looks each word up in all of them. Makes the next piece
 * of one part out of them, once the index has grown enough since that was done last, and gives back what was taken for
 * that. Answers false when there is nothing to do. See https://www.sqlite.org/fts5.html#the_merge_command
 */
export async function mergeIndexPiece(db: Writer): Promise<boolean> {
  const [merged, at] = readState(await readSetting(db, STATE));
  const row = await db.get<{ last: number | null }>(sql`SELECT max(id) AS last FROM blocks`);
  const blocks = row?.last ?? 0;
  if (at === null && blocks <= merged * GROWN) return false;
  const of = at === null ? blocks : merged;
  if (at !== null && (await (at === FREE ? giveBack(db) : merge(db, at, PAGES_AT_ONCE)))) return true;
  const next = STEPS[at === null ? 0 : STEPS.indexOf(at) + 1];
  // A negative number says that all parts are to become one, and is given once.
  if (next && next !== FREE) await merge(db, next, -PAGES_AT_ONCE);
  await writeSetting(db, STATE, next ? `${of} ${next}` : `${of}`);
  return true;
}

const STEPS = [...INDEXES, FREE] as const;

/** How many blocks there were, and the index that is being merged; null where all is done. */
function readState(state: string | undefined): readonly [number, IndexName | typeof FREE | null] {
  const [blocks = '0', name] = (state ?? '0').split(' ');
  return [Number(blocks), STEPS.find((step) => step === name) ?? null];
}

/** Makes the file shorter, where it was made to be. Answers whether there was something to give back. */
async function giveBack(db: Writer): Promise<boolean> {
  const before = await countFree(db);
  // A row for each page, and nothing happens before it is asked for.
  await db.all({ text: `PRAGMA incremental_vacuum(${PAGES_AT_ONCE})`, values: [] });
  return (await countFree(db)) < before;
}

async function countFree(db: Writer): Promise<number> {
  return (await db.get<{ freelist_count: number }>(sql`PRAGMA freelist_count`))?.freelist_count ?? 0;
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

import type { Reader } from '../database.ts';
import type { RecordedTable } from '../recorded-rows.ts';
import type { SqlValue } from '../sql.ts';

/** Values in the order of the columns that were asked for. */
export type SalvagedRow = readonly SqlValue[];

const AT_ONCE = 64;
/** How often a gap is halved: its pages are few in a file that is not lost altogether. */
const HALVINGS = 6;
/** No table of a library has so many rows. */
const FARTHEST = 2 ** 32;

/**
 * Hands over every row of a table that can still be read: from its beginning to the first page that cannot, from its end
 * back to the last, and what lies between such pages. Answers whether that was all of them.
 */
export async function readRows(
  db: Reader,
  table: RecordedTable,
  columns: readonly string[],
  take: (rows: readonly SalvagedRow[]) => Promise<void>,
): Promise<boolean> {
  const walk = walkOf(db, table, columns, take);
  const forward = await walk.from(null, null);
  if (forward.whole) return true;
  const backward = await walk.back(null, forward.last);
  await walk.probe(forward.last ?? [0], backward.last);
  return false;
}

type Key = readonly SqlValue[] | null;
interface Walked {
  /** The key of the last row that was read; null where none was. */
  readonly last: Key;
  /** Whether the walk came to its end. */
  readonly whole: boolean;
}

function walkOf(
  db: Reader,
  { name, columns: all }: RecordedTable,
  columns: readonly string[],
  take: (rows: readonly SalvagedRow[]) => Promise<void>,
) {
  const inKey = all.filter((column) => column.inKey > 0).toSorted((one, other) => one.inKey - other.inKey);
  const wanted = columns.map((column) => `"${column}"`).join(', ');

  /** By the number of the row where it has one: the index of another key may be damaged as well. */
  const ask = async (
    keys: readonly string[],
    order: 'ASC' | 'DESC',
    after: Key,
    until: Key,
    most: number,
  ) => {
    const list = keys.join(', ');
    const marks = `(${keys.map(() => '?').join(', ')})`;
    const [sign, opposite] = order === 'ASC' ? ['>', '<'] : ['<', '>'];
    const conditions = [
      ...(after ? [`(${list}) ${sign} ${marks}`] : []),
      ...(until ? [`(${list}) ${opposite} ${marks}`] : []),
    ];
    return db.all<Readonly<Record<string, SqlValue>>>({
      text: `SELECT ${keys.map((key, index) => `${key} AS key_${index}`).join(', ')}, ${wanted} FROM "${name}"
        ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
        ORDER BY ${keys.map((key) => `${key} ${order}`).join(', ')} LIMIT ${most}`,
      values: [...(after ?? []), ...(until ?? [])],
    });
  };
  let keys: readonly string[] | null = null;
  const keysOf = async (): Promise<readonly string[]> => {
    if (keys) return keys;
    try {
      await db.all({ text: `SELECT rowid FROM "${name}" LIMIT 0`, values: [] });
      keys = ['rowid'];
    } catch {
      // The table has no numbers of rows.
      keys = inKey.map((column) => `"${column.name}"`);
    }
    return keys;
  };
  const step = async (order: 'ASC' | 'DESC', start: Key, until: Key): Promise<Walked> => {
    const by = await keysOf();
    let last: Key = null;
    let most = AT_ONCE;
    for (;;) {
      let rows: readonly Readonly<Record<string, SqlValue>>[];
      try {
        rows = await ask(by, order, last ?? start, until, most);
      } catch {
        // One at a time up to the very row that cannot be read.
        if (most === 1) return { last, whole: false };
        most = 1;
        continue;
      }
      await take(rows.map((row) => columns.map((column) => row[column] ?? null)));
      const end = rows.at(-1);
      if (end) last = by.map((_, index) => end[`key_${index}`] ?? null);
      if (rows.length < most) return { last, whole: true };
    }
  };
  const between = async (low: Key, high: Key, halvings: number): Promise<void> => {
    const [from, to] = [low?.[0], high?.[0]];
    const [by] = await keysOf();
    if (by !== 'rowid' || typeof from !== 'number' || typeof to !== 'number') return;
    if (to - from < 2 || halvings === 0) return;
    const middle = [Math.floor((from + to) / 2)];
    const up = await step('ASC', middle, high);
    const down = await step('DESC', [(middle[0] ?? 0) + 1], low);
    await between(low, down.last ?? middle, halvings - 1);
    if (!up.whole) await between(up.last ?? middle, high, halvings - 1);
  };
  /** Looks for rows farther and farther on: how many there are of them nobody knows once the last page is gone. */
  const probe = async (low: Key, high: Key): Promise<void> => {
    const [start] = low ?? [];
    if (typeof start !== 'number') return;
    let reached = start;
    for (let jump = 1; jump < FARTHEST; jump *= 2) {
      const point = start + jump;
      if (point <= reached) continue;
      const up = await step('ASC', [point], high);
      if (up.last === null) continue;
      const down = await step('DESC', [point + 1], [reached]);
      await between([reached], down.last ?? [point], HALVINGS);
      reached = Math.max(reached, Number(up.last[0]));
      if (up.whole) return;
    }
    await between([reached], high, HALVINGS);
  };
  return {
    from: (start: Key, until: Key) => step('ASC', start, until),
    back: (start: Key, until: Key) => step('DESC', start, until),
    probe,
  };
}

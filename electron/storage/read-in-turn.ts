import type { Reader } from './database.ts';
import type { RecordedTable } from './recorded-rows.ts';
import type { SqlValue } from './sql.ts';

/** What was asked for, by its name. */
export type ReadRow = Readonly<Record<string, SqlValue>>;

/** Rows at once: few enough that nobody waits for them. */
const AT_ONCE = 64;

/**
 * Every row of a table in the order of its key, read in pieces. `wanted` are expressions, never made of data. Of a
 * table with bytes in it one row is read at a time: each may be a whole file.
 */
export async function* readInTurn(
  db: Reader,
  { name, columns }: RecordedTable,
  wanted: string,
): AsyncGenerator<ReadRow> {
  const key = columns.filter(({ inKey }) => inKey > 0).toSorted((one, other) => one.inKey - other.inKey);
  const names = key.length === 0 ? ['rowid'] : key.map((column) => `"${column.name}"`);
  const keys = names.join(', ');
  const most = columns.some(({ type }) => type === 'BLOB') ? 1 : AT_ONCE;
  const named = names.map((column, index) => `${column} AS key_${index}`).join(', ');
  let last: readonly SqlValue[] | null = null;
  for (;;) {
    const rows: readonly ReadRow[] = await db.all({
      text: `SELECT ${wanted}, ${named} FROM "${name}"
        ${last ? `WHERE (${keys}) > (${last.map(() => '?').join(', ')})` : ''} ORDER BY ${keys} LIMIT ${most}`,
      values: last ?? [],
    });
    yield* rows;
    const end = rows.at(-1);
    if (!end || rows.length < most) return;
    last = names.map((_, index) => end[`key_${index}`] ?? null);
  }
}

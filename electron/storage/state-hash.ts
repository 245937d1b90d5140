import { createHash } from 'node:crypto';
import type { Reader } from './database.ts';
import { readInTurn } from './read-in-turn.ts';
import { asJsonList, listTables, type RecordedTable } from './recorded-rows.ts';

/** What follows from other rows by itself, and is written behind everybody's back. */
const DERIVED: ReadonlySet<string> = new Set(['signatures', 'text_places', 'words']);

/**
 * SHA-256 of everything that a library holds, row by row in the order of their keys: two that are equal are of the same
 * library. The indexes are no part of it. `step` is called between rows, and may stop it.
 */
export async function stateHashOf(
  db: Reader,
  step: (done: number, of: number) => Promise<void>,
): Promise<string> {
  const hash = createHash('sha256');
  const tables = await listTables(db, DERIVED);
  const of = await countRows(db, tables);
  let done = 0;
  for (const table of tables) {
    hash.update(`${table.name}\n`);
    // Bytes go in as they are: as JSON a large file would be longer than a string may be.
    const bytes = table.columns.filter(({ type }) => type === 'BLOB').map(({ name }) => `"${name}"`);
    const others = table.columns.filter(({ type }) => type !== 'BLOB');
    const wanted = [`${asJsonList(others)} AS json`, ...bytes].join(', ');
    for await (const row of readInTurn(db, table, wanted)) {
      hash.update(`${String(row['json'])}\n`);
      for (const value of Object.values(row)) if (value instanceof Uint8Array) hash.update(value);
      done += 1;
      await step(done, of);
    }
  }
  return hash.digest('hex');
}

async function countRows(db: Reader, tables: readonly RecordedTable[]): Promise<number> {
  let count = 0;
  for (const { name } of tables) {
    const row = await db.get<{ rows: number }>({
      text: `SELECT count(*) AS rows FROM "${name}"`,
      values: [],
    });
    count += row?.rows ?? 0;
  }
  return count;
}

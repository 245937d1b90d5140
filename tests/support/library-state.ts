import { createHash } from 'node:crypto';
import type { Reader } from '../../electron/storage/database.ts';
import { sql } from '../../electron/storage/sql.ts';

const BACKGROUND: readonly unknown[] = ['words counted', 'index merged'];

/**
 * A hash of every row of every table, the index's own included: two that are equal are of the same library. But for what is
 * counted and merged behind everybody's back.
 */
export async function libraryState(db: Reader): Promise<string> {
  const hash = createHash('sha256');
  const tables = await db.all<{ name: string }>(sql`
    SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name <> 'words' ORDER BY name`);
  for (const { name } of tables) {
    const rows = await db.all<Record<string, unknown>>({ text: `SELECT * FROM ${name}`, values: [] });
    const kept = rows.filter((row) => !BACKGROUND.includes(row['name']));
    const lines = kept.map((row) =>
      JSON.stringify(
        Object.entries(row).map(([column, value]) => [
          column,
          Buffer.isBuffer(value) ? value.toString('hex') : value,
        ]),
      ),
    );
    hash.update(`${name}\n${lines.toSorted().join('\n')}\n`);
  }
  return hash.digest('hex');
}

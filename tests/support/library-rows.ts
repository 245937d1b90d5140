import type { Reader } from '../../electron/storage/database.ts';
import { sql } from '../../electron/storage/sql.ts';

/** Every row that is not an index's own, nor of the ledger, to which undoing adds: what an index holds is looked at by `checkLibrary`. */
export async function libraryRows(db: Reader): Promise<string> {
  const tables = await db.all<{ name: string }>(sql`
    SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT IN ('ledger', 'settings', 'words') ORDER BY name`);
  const parts: unknown[] = [];
  for (const { name } of tables) {
    const rows = await db.all<object>({ text: `SELECT * FROM "${name}"`, values: [] });
    parts.push([name, rows.map((row) => JSON.stringify(row)).toSorted()]);
  }
  return JSON.stringify(parts);
}

import type { Reader } from './database.ts';
import { sql } from './sql.ts';

/** Another number whenever something was written beside this reader. https://www.sqlite.org/pragma.html#pragma_data_version */
export async function dataVersion(db: Reader): Promise<number> {
  const row = await db.get<{ data_version: number }>(sql`PRAGMA data_version`);
  if (!row) throw new Error('SQLite tells no version of its data');
  return row.data_version;
}

import type { Reader } from './database.ts';
import { sql } from './sql.ts';

/** True when the library holds neither documents nor notes. Since nothing is ever deleted, it never did. */
export async function isLibraryEmpty(db: Reader): Promise<boolean> {
  const row = await db.get<{ held: number }>(sql`
    SELECT EXISTS (SELECT 1 FROM documents) OR EXISTS (SELECT 1 FROM notes) AS held`);
  return row?.held === 0;
}

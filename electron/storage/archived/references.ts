import type { Reader, Writer } from '../database.ts';
import { sql } from '../sql.ts';

/** For the rest of the transaction a row may come before what it refers to. */
export async function deferReferences(db: Writer): Promise<void> {
  await db.run(sql`PRAGMA defer_foreign_keys = ON`);
}

/** Whether a row refers to one that is not there. */
export async function checkReferences(db: Reader): Promise<boolean> {
  return (await db.all(sql`PRAGMA foreign_key_check`)).length > 0;
}

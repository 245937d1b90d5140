import type { Reader, Writer } from './database.ts';
import { sql } from './sql.ts';

/** Undefined for what was never set. */
export async function readSetting(db: Reader, name: string): Promise<string | undefined> {
  const row = await db.get<{ value: string }>(sql`SELECT value FROM settings WHERE name = ${name}`);
  return row?.value;
}

export async function writeSetting(db: Writer, name: string, value: string): Promise<void> {
  await db.run(sql`
    INSERT INTO settings (name, value) VALUES (${name}, ${value})
    ON CONFLICT (name) DO UPDATE SET value = excluded.value`);
}

export async function removeSetting(db: Writer, name: string): Promise<void> {
  await db.run(sql`DELETE FROM settings WHERE name = ${name}`);
}

import { Failed } from '#shared/ipc/result.ts';
import type { Migration } from './migrations.ts';
import type { Connection } from './open.ts';
import { sql } from './sql.ts';

/**
 * Brings a library to the newest form, after https://www.sqlite.org/lang_altertable.html#otheralter: foreign keys
 * off, one exclusive transaction a step, the references checked before it is committed, foreign keys on.
 * A step that fails leaves the library at the step before. Before the first step the file is copied to
 * `<path>.before-NNNN`, unless it is new.
 *
 * Fails with `library-newer` for a library that a later Ibid has written.
 */
export async function migrate(
  connection: Connection,
  path: string,
  migrations: readonly Migration[],
): Promise<void> {
  const from = await versionOf(connection);
  if (from > migrations.length) {
    throw new Failed(
      'library-newer',
      'This library was written by a newer Ibid. It was left as it is; please open it with that version.',
    );
  }
  const missing = migrations.slice(from);
  const [first] = missing;
  if (!first) return;
  if (from > 0) await copyTo(connection, `${path}.before-${first.name.slice(0, 4)}`);
  for (const migration of missing) await apply(connection, migration);
}

export async function versionOf(connection: Connection): Promise<number> {
  return (await connection.get<{ user_version: number }>(sql`PRAGMA user_version`))?.user_version ?? 0;
}

/** A consistent copy, by SQLite itself. An earlier attempt may have left one: that one is older and stays. */
async function copyTo(connection: Connection, path: string): Promise<void> {
  try {
    await connection.run(sql`VACUUM INTO ${path}`);
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('already exists'))) throw error;
  }
}

async function apply(connection: Connection, migration: Migration): Promise<void> {
  await connection.script('PRAGMA foreign_keys = OFF');
  await connection.script('BEGIN EXCLUSIVE');
  try {
    await connection.script(migration.sql);
    const broken = await connection.all(sql`PRAGMA foreign_key_check`);
    if (broken.length > 0)
      throw new Error(`migration ${migration.name} leaves ${broken.length} broken references`);
    await connection.script(`PRAGMA user_version = ${migration.number}; COMMIT`);
  } catch (error) {
    await connection.script('ROLLBACK');
    throw error;
  } finally {
    await connection.script('PRAGMA foreign_keys = ON');
  }
}

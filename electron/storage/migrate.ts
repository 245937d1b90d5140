import { rename, rm } from 'node:fs/promises';
import { Failed } from '#shared/ipc/result.ts';
import type { Migration } from './migrations.ts';
import type { Connection } from './open.ts';
import { sql } from './sql.ts';

/**
 * Brings a library to the newest form, after https://www.sqlite.org/lang_altertable.html#otheralter: foreign keys
 * off, one exclusive transaction a step, the references checked before it is committed, foreign keys on.
 * A step that fails leaves the library at the step before. Before the first step the file is copied to
 * `<path>.before-NNNN`, unless it is new.
 */
export async function migrate(
  connection: Connection,
  path: string,
  migrations: readonly Migration[],
): Promise<void> {
  const from = await versionOf(connection);
  const missing = migrations.slice(from);
  const [first] = missing;
  if (!first) return;
  if (from > 0) await copyTo(connection, `${path}${endingBefore(first)}`);
  for (const migration of missing) await apply(connection, migration);
}

/** Of the copy that is made before a library is brought to this form. */
export function endingBefore({ name }: Pick<Migration, 'name'>): string {
  return `.before-${name.slice(0, 4)}`;
}

/** Fails with `library-newer` for a library that a later Ibid has written. Changes nothing. */
export async function requireKnown(connection: Connection, migrations: readonly Migration[]): Promise<void> {
  if ((await versionOf(connection)) <= migrations.length) return;
  throw new Failed(
    'library-newer',
    'This library was written by a newer Ibid. It was left as it is; please open it with that version.',
  );
}

export async function versionOf(connection: Connection): Promise<number> {
  return (await connection.get<{ user_version: number }>(sql`PRAGMA user_version`))?.user_version ?? 0;
}

/**
 * A consistent copy, by SQLite itself. It takes the place of one that an earlier attempt has left: nothing is ever
 * deleted from a library, so the later copy holds all of the earlier. Named when it is whole, so that no copy that
 * was cut off is taken for one.
 */
async function copyTo(connection: Connection, path: string): Promise<void> {
  await rm(`${path}.new`, { force: true });
  await connection.run(sql`VACUUM INTO ${`${path}.new`}`);
  await rename(`${path}.new`, path);
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
    // SQLite rolls back by itself on some failures; a second ROLLBACK is an error that would hide the first.
    await connection.script('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    await connection.script('PRAGMA foreign_keys = ON');
  }
}

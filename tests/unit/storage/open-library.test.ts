import { readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { APPLICATION_ID, inspectLibraryFile } from '../../../electron/storage/library-file.ts';
import { connect } from '../../../electron/storage/open.ts';
import { OF_NEW, openLibrary } from '../../../electron/storage/open-library.ts';
import { migrations } from '../../../electron/storage/migrations.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { tempFolder, tempLibrary } from '../../support/temp-library.ts';

async function closedLibrary(): Promise<string> {
  const path = join(await tempFolder(), 'library.ibid');
  await (await openLibrary(path)).close();
  return path;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 5));

test('a new library is marked as ours, at the newest version, in WAL with references held', async () => {
  const db = await tempLibrary();
  expect([
    await db.get(sql`PRAGMA application_id`),
    await db.get(sql`PRAGMA user_version`),
    await db.get(sql`PRAGMA journal_mode`),
  ]).toEqual([
    { application_id: APPLICATION_ID },
    { user_version: migrations.length },
    { journal_mode: 'wal' },
  ]);
});

test('a new library does not take its tables for ones that stay empty', async () => {
  const db = await tempLibrary();
  expect(await db.all(sql`SELECT tbl FROM sqlite_stat1`)).toEqual([]);
});

test('wherever the making of a library is cut off, the file is told for a library or for none at all', async () => {
  const steps = OF_NEW.split(';');
  for (const [index] of steps.entries()) {
    const path = join(await tempFolder(), 'library.ibid');
    const connection = await connect(path, 'create');
    await connection.script(steps.slice(0, index + 1).join(';'));
    await connection.close();
    expect(await inspectLibraryFile(path)).toMatchObject({
      access: index < steps.length - 1 ? 'absent' : 'read-write',
    });
  }
});

test('a failed transaction takes nothing of its neighbours with it', async () => {
  const db = await tempLibrary();
  const outcome = await Promise.allSettled([
    db.transaction(async (tx) => {
      await tx.run(sql`INSERT INTO settings (name, value) VALUES (${'a'}, ${'1'})`);
      await pause();
      throw new Error('boom');
    }),
    db.transaction((tx) => tx.run(sql`INSERT INTO settings (name, value) VALUES (${'b'}, ${'2'})`)),
  ]);
  expect(outcome.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  expect(await db.all(sql`SELECT name FROM settings WHERE name IN ('a', 'b')`)).toEqual([{ name: 'b' }]);
});

test('the reading side of a library cannot write', async () => {
  const db = await tempLibrary();
  await expect(db.all(sql`INSERT INTO settings (name, value) VALUES ('a', '1')`)).rejects.toMatchObject({
    code: 'library-read-only',
  });
});

test('a library that is open is refused to a second opener, and free again when it is closed', async () => {
  const path = join(await tempFolder(), 'library.ibid');
  const first = await openLibrary(path);
  await expect(openLibrary(path)).rejects.toMatchObject({ code: 'library-locked' });
  await first.close();
  await (await openLibrary(path)).close();
});

test('a file of words is no library, and stays as it is', async () => {
  const path = join(await tempFolder(), 'library.ibid');
  await writeFile(path, 'These are the minutes of the meeting of 3 May.');
  await expect(openLibrary(path)).rejects.toMatchObject({ code: 'library-not-a-library' });
  expect(await readFile(path, 'utf8')).toBe('These are the minutes of the meeting of 3 May.');
});

test('a database of another program is no library', async () => {
  const path = join(await tempFolder(), 'other.db');
  const other = await connect(path, 'create');
  await other.script('CREATE TABLE recipes (name TEXT)');
  await other.close();
  await expect(openLibrary(path)).rejects.toMatchObject({ code: 'library-not-a-library' });
});

test('a folder is no library', async () => {
  await expect(openLibrary(await tempFolder())).rejects.toMatchObject({ code: 'library-not-a-library' });
});

test('a library in a folder that does not exist is said to be missing', async () => {
  await expect(openLibrary(join(await tempFolder(), 'gone', 'library.ibid'))).rejects.toMatchObject({
    code: 'file-missing',
  });
});

test('a library from a newer version is refused and not touched', async () => {
  const path = await closedLibrary();
  const newer = await connect(path, 'read-write');
  await newer.script('PRAGMA journal_mode = DELETE; PRAGMA user_version = 999');
  await newer.close();
  const before = await readFile(path);
  await expect(openLibrary(path)).rejects.toMatchObject({ code: 'library-newer' });
  const connection = await connect(path, 'read-only');
  expect(await connection.get(sql`PRAGMA user_version`)).toEqual({ user_version: 999 });
  await connection.close();
  expect((await readFile(path)).length).toBe(before.length);
});

test('a library whose end is missing is said to be damaged, and kept', async () => {
  const path = await closedLibrary();
  const { size } = await stat(path);
  await truncate(path, size - 8192);
  await expect(openLibrary(path)).rejects.toMatchObject({ code: 'library-damaged' });
  expect((await stat(path)).size).toBe(size - 8192);
});

test('a library whose first page is overwritten is said to be damaged', async () => {
  const path = await closedLibrary();
  const bytes = await readFile(path);
  bytes.fill(0xab, 100, 4096);
  await writeFile(path, bytes);
  await expect(openLibrary(path)).rejects.toMatchObject({ code: 'library-damaged' });
});

test('a migration that fails leaves the library at the version before, with a copy beside it', async () => {
  const path = await closedLibrary();
  const broken = {
    number: migrations.length + 1,
    name: '9999-broken',
    sql: 'CREATE TABLE x (a TEXT) STRICT; SELECT nonsense;',
  };
  await expect(openLibrary(path, [...migrations, broken])).rejects.toThrow(/nonsense/);
  const db = await openLibrary(path);
  expect(await db.all(sql`SELECT name FROM sqlite_schema WHERE name = 'x'`)).toEqual([]);
  await db.close();
  expect((await stat(`${path}.before-9999`)).size).toBeGreaterThan(0);
});

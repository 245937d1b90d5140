import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { listDocuments } from '../../../electron/storage/documents.ts';
import { type Migration, migrations } from '../../../electron/storage/migrations.ts';
import { connect } from '../../../electron/storage/open.ts';
import { openLibrary } from '../../../electron/storage/open-library.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { store } from '../../support/store.ts';
import { tempFolder } from '../../support/temp-library.ts';

const next = (name: string, text: string, step = 1): Migration => ({
  number: migrations.length + step,
  name,
  sql: text,
});
const shelves = next('0901-shelves', 'CREATE TABLE shelves (name TEXT NOT NULL) STRICT;');
const labels = next(
  '0902-labels',
  "ALTER TABLE shelves ADD COLUMN label TEXT; INSERT INTO shelves VALUES ('a', 'b');",
  2,
);
const broken = next('0901-broken', 'CREATE TABLE half (name TEXT) STRICT; SELECT nonsense;');

async function closedLibrary(...texts: readonly string[]): Promise<string> {
  const path = join(await tempFolder(), 'library.ibid');
  const db = await openLibrary(path);
  for (const text of texts) await store(db, text);
  await db.close();
  return path;
}

async function titlesIn(path: string): Promise<number> {
  const db = await openLibrary(path);
  const documents = await listDocuments(db);
  await db.close();
  return documents.length;
}

const beside = async (path: string): Promise<readonly string[]> =>
  (await readdir(dirname(path))).filter((name) => name.includes('.before-'));

test('an older library is brought to the newest form, with everything in it, and held to its references', async () => {
  const path = await closedLibrary('a lamp');
  const db = await openLibrary(path, [...migrations, shelves, labels]);
  expect([
    await db.all(sql`SELECT name, label FROM shelves`),
    (await listDocuments(db)).length,
    await db.get(sql`PRAGMA user_version`),
  ]).toEqual([[{ name: 'a', label: 'b' }], 1, { user_version: migrations.length + 2 }]);
  await expect(
    db.transaction((tx) =>
      tx.run(sql`INSERT INTO footnotes (revision_id, ordinal, label, citations) VALUES ('r', 0, '', '[]')`),
    ),
  ).rejects.toThrow(/FOREIGN KEY/);
  await db.close();
});

test('before the first step a copy is made that is a library itself', async () => {
  const path = await closedLibrary('a lamp');
  await (await openLibrary(path, [...migrations, shelves, labels])).close();
  expect(await beside(path)).toEqual(['library.ibid.before-0901']);
  expect(await titlesIn(`${path}.before-0901`)).toBe(1);
});

test('a library that is new, or at the newest form already, is not copied', async () => {
  const path = await closedLibrary();
  await (await openLibrary(path)).close();
  expect(await beside(path)).toEqual([]);
});

test('a step that fails leaves the library at the step before it', async () => {
  const path = await closedLibrary('a lamp');
  const second = next('0902-broken', broken.sql, 2);
  await expect(openLibrary(path, [...migrations, shelves, second])).rejects.toThrow(/nonsense/);
  const db = await openLibrary(path, [...migrations, shelves]);
  expect(await db.all(sql`SELECT name FROM sqlite_schema WHERE name IN ('shelves', 'half')`)).toEqual([
    { name: 'shelves' },
  ]);
  await db.close();
});

test('a step that leaves a reference broken is undone', async () => {
  const path = await closedLibrary('a lamp');
  const orphans = next('0901-orphans', 'DELETE FROM documents;');
  await expect(openLibrary(path, [...migrations, orphans])).rejects.toThrow(
    '0901-orphans leaves 1 broken references',
  );
  expect(await titlesIn(path)).toBe(1);
});

test('the copy holds what was written since an attempt that failed', async () => {
  const path = await closedLibrary('a lamp');
  await expect(openLibrary(path, [...migrations, broken])).rejects.toThrow(/nonsense/);
  const db = await openLibrary(path);
  await store(db, 'a gate');
  await db.close();
  await (await openLibrary(path, [...migrations, shelves])).close();
  expect(await titlesIn(`${path}.before-0901`)).toBe(2);
});

test('a copy that was cut off is not taken for one', async () => {
  const path = await closedLibrary('a lamp');
  await writeFile(`${path}.before-0901.new`, 'the beginning of a copy');
  await (await openLibrary(path, [...migrations, shelves])).close();
  expect([await beside(path), await titlesIn(`${path}.before-0901`)]).toEqual([
    ['library.ibid.before-0901'],
    1,
  ]);
});

test.each(['WAL', 'DELETE'])(
  'a library from a newer version is refused and not a byte of it is changed (%s)',
  async (journal) => {
    const path = await closedLibrary('a lamp');
    const newer = await connect(path, 'read-write');
    await newer.script(`PRAGMA journal_mode = ${journal}; PRAGMA user_version = ${migrations.length + 1}`);
    await newer.close();
    const before = await readFile(path);
    await expect(openLibrary(path)).rejects.toMatchObject({
      code: 'library-newer',
      message: expect.stringContaining('newer Ibid'),
    });
    expect(Buffer.compare(await readFile(path), before)).toBe(0);
    // The refusal gave up the claim: the newer version may open it now.
    await (await openLibrary(path, [...migrations, shelves])).close();
  },
);

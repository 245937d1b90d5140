import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkLibrary } from '../../../electron/library/check-library.ts';
import { compactLibrary } from '../../../electron/lock/compact-library.ts';
import { convertLibrary } from '../../../electron/lock/convert-library.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { type Key, newKey } from '../../../electron/storage/key.ts';
import { migrations } from '../../../electron/storage/migrations.ts';
import { openLibrary, PAGE_SIZE } from '../../../electron/storage/open-library.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { stateHashOf } from '../../../electron/storage/state-hash.ts';
import { openTestGate } from '../../support/gate.ts';
import { PASSPHRASE } from '../../support/locked-library.ts';
import { olderLibrary } from '../../support/older-library.ts';
import { search } from '../../support/search.ts';
import { store } from '../../support/store.ts';
import { needsCipher } from '../../support/needs-cipher.ts';

needsCipher();

const words = (seed: number) =>
  Array.from(
    { length: 4000 },
    (_, index) => `w${((index * 7919 + seed * 104_729) % 9001).toString(36)}`,
  ).join(' ');

/** A closed library with the pages that an earlier Ibid gave it, from which something was taken away. */
async function oldLibrary(): Promise<string> {
  const path = await olderLibrary(migrations.length, []);
  const db = await openLibrary(path);
  for (let index = 0; index < 12; index += 1) {
    await store(db, `The lamp of room ${index} went out. ${words(index)}`, {
      bytes: Buffer.from(words(index)),
    });
  }
  await db.transaction((tx) => tx.run(sql`CREATE TABLE waste (bytes BLOB) STRICT`));
  await db.transaction((tx) => tx.run(sql`INSERT INTO waste VALUES (randomblob(8000000))`));
  await db.transaction((tx) => tx.run(sql`DROP TABLE waste`));
  await db.close();
  return path;
}

async function opened(path: string, key: Key | null = null): Promise<Database> {
  const db = await openLibrary(path, migrations, key);
  onTestFinished(() => db.close());
  return db;
}

const stateOf = async (path: string, key: Key | null = null): Promise<string> => {
  const db = await openLibrary(path, migrations, key);
  try {
    return await stateHashOf(db, async () => undefined);
  } finally {
    await db.close();
  }
};

test('a library of an earlier Ibid is made smaller, has the pages of a new one, and holds what it held', async () => {
  const path = await oldLibrary();
  const held = await stateOf(path);
  const size = (await stat(path)).size;
  const { before, after } = await compactLibrary(path, null);
  expect([before, after]).toEqual([size, (await stat(path)).size]);
  expect(before - after).toBeGreaterThan(3_000_000);
  expect(await stateOf(path)).toBe(held);
  const db = await opened(path);
  expect([
    await db.get(sql`PRAGMA page_size`),
    await db.get(sql`PRAGMA auto_vacuum`),
    await db.get(sql`PRAGMA journal_mode`),
    (await checkLibrary(db)).findings,
    (await search(db, 'lamp')).documents.length,
  ]).toEqual([{ page_size: PAGE_SIZE }, { auto_vacuum: 2 }, { journal_mode: 'wal' }, [], 12]);
});

test('what would not become smaller stays the file that it is', async () => {
  const path = await oldLibrary();
  await compactLibrary(path, null);
  const { ino, size } = await stat(path);
  expect(await compactLibrary(path, null)).toEqual({ before: size, after: size });
  expect((await stat(path)).ino).toBe(ino);
  expect((await readdir(dirname(path))).filter((name) => name.includes('converting'))).toEqual([]);
});

test('one that is put under a passphrase gets the pages of a new one too, and one under a passphrase keeps it', async () => {
  const path = await oldLibrary();
  const held = await stateOf(path);
  const key = await newKey(PASSPHRASE);
  await convertLibrary(path, { from: null, to: key });
  expect(await stateOf(path, key)).toBe(held);
  const db = await openLibrary(path, migrations, key);
  const pages = await db.get<{ count: number }>(sql`SELECT page_count AS count FROM pragma_page_count`);
  expect([(await stat(path)).size / (pages?.count ?? 1), await db.get(sql`PRAGMA auto_vacuum`)]).toEqual([
    PAGE_SIZE,
    { auto_vacuum: 2 },
  ]);
  for (const work of [
    'CREATE TABLE waste (bytes BLOB) STRICT',
    'INSERT INTO waste VALUES (randomblob(8000000))',
  ])
    await db.transaction((tx) => tx.run({ text: work, values: [] }));
  await db.transaction((tx) => tx.run(sql`DROP TABLE waste`));
  await db.close();
  const { before, after } = await compactLibrary(path, key);
  expect(before - after).toBeGreaterThan(3_000_000);
  expect(await stateOf(path, key)).toBe(held);
  await expect(openLibrary(path)).rejects.toMatchObject({ code: 'library-encrypted' });
});

test('a library that somebody has open is left alone, and so is one whose compacting is given up', async () => {
  const path = await oldLibrary();
  const bytes = await readFile(path);
  await expect(compactLibrary(path, null, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: 'cancelled',
  });
  expect((await readFile(path)).equals(bytes)).toBe(true);
  expect((await readdir(dirname(path))).filter((name) => name.includes('converting'))).toEqual([]);
  await opened(path);
  await expect(compactLibrary(path, null)).rejects.toMatchObject({ code: 'library-locked' });
});

test('the window goes on with the library that was compacted, and loses nothing that was saved meanwhile', async () => {
  const path = await oldLibrary();
  const gate = await openTestGate(dirname(path));
  const [compacted, note] = await Promise.all([
    gate.call('lock.compact'),
    gate.call('notes.create', 'Meanwhile'),
  ]);
  expect(compacted.before - compacted.after).toBeGreaterThan(3_000_000);
  expect(await gate.call('notes.find', note.id)).toMatchObject({ title: 'Meanwhile' });
  expect(gate.host.toldOf('lock.progress').length).toBeGreaterThan(0);
  expect((await gate.call('library.check')).findings).toEqual([]);
  const again = await gate.call('lock.compact');
  expect(again.before - again.after).toBeLessThan(200_000);
});

test('one of an earlier version is brought to this one first', async () => {
  const path = await olderLibrary(12, []);
  const key = await newKey(PASSPHRASE);
  await convertLibrary(path, { from: null, to: key });
  expect((await checkLibrary(await opened(path, key))).findings).toEqual([]);
});

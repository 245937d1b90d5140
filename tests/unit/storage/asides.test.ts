import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLibrary } from '../../../electron/storage/open-library.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { search } from '../../support/search.ts';
import { store } from '../../support/store.ts';
import { tempFolder, tempLibrary } from '../../support/temp-library.ts';

/** It would take minutes. */
const ENDLESS = sql`
  WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < 1e10)
  SELECT count(*) AS n FROM counted`;
const CANCELLED = { code: 'cancelled' };

test('a search answers while something is being written', async () => {
  const db = await tempLibrary();
  await store(db, 'The lamp was lit at dusk.');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const writing = db.transaction(async (tx) => {
    await tx.run(sql`INSERT INTO settings (name, value) VALUES ('half', 'written')`);
    await held;
  });
  const found = await db.aside((reader) => search(reader, 'lamp '));
  release();
  await writing;
  expect(found.documents.length).toBe(1);
});

test('a search that is not wanted any more is interrupted, and fails with `cancelled`', async () => {
  const db = await tempLibrary();
  const wanted = new AbortController();
  const found = db.aside((reader) => reader.get(ENDLESS), wanted.signal);
  setTimeout(() => wanted.abort(), 50);
  await expect(found).rejects.toMatchObject(CANCELLED);
});

test('whatever such a search asks next is not asked', async () => {
  const db = await tempLibrary();
  const wanted = new AbortController();
  const asked: string[] = [];
  const found = db.aside(async (reader) => {
    asked.push('first');
    await reader.get(sql`SELECT 1`);
    wanted.abort();
    await reader.get(sql`SELECT 2`);
    asked.push('second');
  }, wanted.signal);
  await expect(found).rejects.toMatchObject(CANCELLED);
  expect(asked).toEqual(['first']);
  await expect(db.aside((reader) => reader.get(sql`SELECT 3`), wanted.signal)).rejects.toMatchObject(
    CANCELLED,
  );
});

test('one that is interrupted takes nobody else with it', async () => {
  const db = await tempLibrary();
  const wanted = new AbortController();
  const long = db.aside((reader) => reader.get(ENDLESS), wanted.signal);
  const others = [
    db.aside((reader) =>
      reader.get<{ n: number }>(sql`
        WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < 3e5)
        SELECT count(*) AS n FROM counted`),
    ),
    db.get<{ n: number }>(sql`SELECT 300000 AS n`),
  ];
  wanted.abort();
  await expect(long).rejects.toMatchObject(CANCELLED);
  expect(await Promise.all(others)).toEqual([{ n: 300_000 }, { n: 300_000 }]);
  // On the very connection that was interrupted.
  expect(await db.aside((reader) => reader.get(sql`SELECT 4 AS n`))).toEqual({ n: 4 });
});

test('many statements that wait for each other are all given up', async () => {
  const db = await tempLibrary();
  const wanted = new AbortController();
  const found = db.aside((reader) => Promise.all([1, 2, 3].map(() => reader.get(ENDLESS))), wanted.signal);
  setTimeout(() => wanted.abort(), 20);
  await expect(found).rejects.toMatchObject(CANCELLED);
});

test('a library is closed under a search that is still running', async () => {
  const path = join(await tempFolder(), 'library.ibid');
  const db = await openLibrary(path);
  const found = db.aside((reader) => reader.get(ENDLESS));
  const [ended] = await Promise.allSettled([found, db.close()]);
  expect(ended).toMatchObject({ status: 'rejected', reason: CANCELLED });
  await (await openLibrary(path)).close();
});

test('who has time waits for a search, and not for what takes long', async () => {
  const db = await tempLibrary();
  await db.calm();
  const happened: string[] = [];
  const enough = new AbortController();
  const reading = db.aside((reader) => reader.get(ENDLESS), enough.signal);
  setTimeout(() => {
    happened.push('read');
    enough.abort();
  }, 50);
  await db.calm();
  happened.push('calm');
  await expect(reading).rejects.toMatchObject(CANCELLED);
  expect(happened).toEqual(['read', 'calm']);

  const stop = new AbortController();
  const endless = db.aside((reader) => reader.get(ENDLESS), stop.signal);
  await db.calm();
  stop.abort();
  await expect(endless).rejects.toMatchObject(CANCELLED);
});

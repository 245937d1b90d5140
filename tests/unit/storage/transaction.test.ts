import { expect, test } from 'vitest';
import type { Database } from '../../../electron/storage/database.ts';
import { insertRows, type Sql, sql } from '../../../electron/storage/sql.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const put = (name: string, value = ''): Sql =>
  sql`INSERT INTO settings (name, value) VALUES (${name}, ${value})`;
const names = async (db: Database): Promise<readonly string[]> => {
  const rows = await db.all<{ name: string }>(
    sql`SELECT name FROM settings WHERE name NOT GLOB 'index of *' ORDER BY name`,
  );
  return rows.map((row) => row.name);
};
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('transactions run one after another in the order they were asked for', async () => {
  const db = await tempLibrary();
  const steps: string[] = [];
  const work = (name: string, ms: number) =>
    db.transaction(async (tx) => {
      steps.push(`${name} begins`);
      await tx.run(put(name));
      await pause(ms);
      steps.push(`${name} ends`);
      return name;
    });
  expect(await Promise.all([work('a', 20), work('b', 5), work('c', 0)])).toEqual(['a', 'b', 'c']);
  expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});

test('what a transaction has written it sees itself, and nobody else before its end', async () => {
  const db = await tempLibrary();
  await db.transaction(async (tx) => {
    await tx.run(put('a'));
    const row = await tx.get<{ name: string }>(sql`SELECT name FROM settings WHERE name = 'a'`);
    expect([row?.name, await names(db)]).toEqual(['a', []]);
  });
  expect(await names(db)).toEqual(['a']);
});

test('a transaction whose last statement fails leaves nothing of the first', async () => {
  const db = await tempLibrary();
  await expect(
    db.transaction(async (tx) => {
      await tx.run(put('a'));
      await tx.run(put('a'));
    }),
  ).rejects.toThrow(/UNIQUE/);
  expect(await names(db)).toEqual([]);
});

test('a transaction that cannot be committed fails, and the next one is none the worse', async () => {
  const db = await tempLibrary();
  await expect(
    db.transaction(async (tx) => {
      await tx.run(put('a'));
      // Its reference is looked at on commit alone.
      await tx.run(sql`INSERT INTO notes (id, version, created_at) VALUES ('n-1', 1, '')`);
    }),
  ).rejects.toThrow(/FOREIGN KEY/);
  await db.transaction((tx) => tx.run(put('b')));
  expect([await names(db), await db.all(sql`SELECT id FROM notes`)]).toEqual([['b'], []]);
});

test('a disk that is full is told; nothing is half-written, and work goes on when there is room again', async () => {
  const db = await tempLibrary();
  const limit = (pages: number) =>
    db.transaction((tx) => tx.get({ text: `PRAGMA max_page_count = ${pages}`, values: [] }));
  await limit(1);
  await expect(
    db.transaction(async (tx) => {
      await tx.run(put('small'));
      await tx.run(put('large', 'x'.repeat(1_000_000)));
    }),
  ).rejects.toMatchObject({ code: 'disk-full', message: expect.stringContaining('Nothing was changed') });
  expect(await names(db)).toEqual([]);
  await limit(1_000_000);
  await db.transaction((tx) => tx.run(put('large', 'x'.repeat(1_000_000))));
  expect(await names(db)).toEqual(['large']);
});

test('closing waits for the transactions that were asked for', async () => {
  const db = await tempLibrary();
  const work = db.transaction(async (tx) => {
    await pause(20);
    return tx.run(put('a'));
  });
  await db.close();
  expect(await work).toMatchObject({ changes: 1 });
  await expect(db.transaction(async () => 'never')).rejects.toThrow(Error);
});

test('many rows are inserted in statements that are few, and well below SQLite’s limit of values', async () => {
  const db = await tempLibrary();
  const rows = Array.from({ length: 20_100 }, (_, index) => [`name ${index}`, `value ${index}`]);
  const statements = insertRows('INSERT INTO settings (name, value)', rows);
  expect([statements.length, new Set(statements.map(({ text }) => text)).size]).toEqual([42, 3]);
  await db.transaction(async (tx) => {
    for (const statement of statements) await tx.run(statement);
  });
  expect(
    await db.get(
      sql`SELECT count(*) AS count, max(length(value)) AS longest FROM settings WHERE name LIKE 'name %'`,
    ),
  ).toEqual({
    count: 20_100,
    longest: 'value 20099'.length,
  });
  expect(insertRows('INSERT INTO settings (name, value)', [])).toEqual([]);
});

test('bytes, numbers, words and nothing come back as what they were', async () => {
  const db = await tempLibrary();
  const whole = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
  const row = await db.get<{ bytes: Buffer; number: number; words: string; absent: null }>(
    sql`SELECT ${whole.subarray(10, 20)} AS bytes, ${7.5} AS number, ${'a\0b🕯'} AS words, ${null} AS absent`,
  );
  expect({ ...row, bytes: Array.from(row?.bytes ?? []) }).toEqual({
    bytes: [10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
    number: 7.5,
    words: 'a\0b🕯',
    absent: null,
  });
});

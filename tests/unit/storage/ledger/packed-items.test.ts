import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLedger } from '../../../../electron/storage/ledger/check-ledger.ts';
import { listLedger } from '../../../../electron/storage/ledger/entries.ts';
import { packItems, unpackItems } from '../../../../electron/storage/ledger/packed-items.ts';
import { connect } from '../../../../electron/storage/open.ts';
import { openLibrary } from '../../../../electron/storage/open-library.ts';
import { sql } from '../../../../electron/storage/sql.ts';
import { olderLibrary } from '../../../support/older-library.ts';
import { tempFolder } from '../../../support/temp-library.ts';

const dismissed = (from: number, count: number) =>
  Array.from(
    { length: count },
    (_, index) => sql`INSERT INTO dismissed_names (key) VALUES (${`${from + index}`})`,
  );

/** A library in which something was done to so many rows at once, and closed. */
async function withLongEntry(): Promise<string> {
  const path = join(await tempFolder(), 'library.ibid');
  const db = await openLibrary(path);
  await db.transaction(async (tx) => {
    for (const row of dismissed(0, 300)) await tx.run(row);
  }, 'Dismiss names');
  await db.close();
  return path;
}

test('a long entry takes half of its room, and is told and checked as any other', async () => {
  const db = await openLibrary(await withLongEntry());
  const row = await db.get<{ items: string; size: number }>(
    sql`SELECT items, length(packed) AS size FROM ledger ORDER BY number DESC LIMIT 1`,
  );
  const told = (await listLedger(db, 0, 100)).at(-1);
  expect([row?.items, told?.items.length]).toEqual(['[]', 300]);
  expect(row?.size).toBeLessThan(JSON.stringify(told?.items).length / 2);
  expect(await checkLedger(db)).toEqual({ entries: 2, findings: [] });
  await db.close();
});

test.each([
  [
    'other items',
    async () => (await packItems(JSON.stringify(Array.from({ length: 300 }, () => ['a', 'b', null])))).packed,
  ],
  ['bytes that are no items', async () => Buffer.from('nothing that unpacks')],
])('check names an entry that was given %s beside the program', async (_what, make) => {
  const path = await withLongEntry();
  const raw = await connect(path, 'read-write');
  await raw.script('DROP TRIGGER ledger_is_not_changed');
  await raw.run(sql`UPDATE ledger SET packed = ${await make()} WHERE number = 2`);
  await raw.close();
  const db = await openLibrary(path);
  expect((await checkLedger(db)).findings).toContainEqual({
    about: 'ledger',
    id: 'entry 2',
    message: 'The entry is not what was written, or does not follow the one before it.',
  });
  await db.close();
});

test('few items stay as they are', async () => {
  expect(await packItems('[["documents","d-1",null]]')).toEqual({
    items: '[["documents","d-1",null]]',
    packed: null,
  });
  const many = JSON.stringify(Array.from({ length: 200 }, (_, index) => ['documents', `${index}`, null]));
  expect(await unpackItems(await packItems(many))).toBe(many);
});

test('a large library of an earlier Ibid is sealed once, not each time that it is opened', async () => {
  const path = await olderLibrary(18, [
    sql`INSERT INTO dismissed_names (key)
      WITH RECURSIVE keys (key) AS (SELECT 1 UNION ALL SELECT key + 1 FROM keys LIMIT 6000) SELECT key FROM keys`,
  ]);
  for (let opened = 0; opened < 3; opened += 1) {
    const db = await openLibrary(path);
    const seals = (await listLedger(db, 0, 100)).map(
      ({ kind, items }) => `${kind} ${items[0]?.[0] === 'schema'}`,
    );
    expect(seals.filter((seal) => seal === 'seal true').length).toBe(1);
    expect((await checkLedger(db)).findings).toEqual([]);
    await db.close();
  }
});

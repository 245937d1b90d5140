import { expect, test } from 'vitest';
import type { Database } from '../../../electron/storage/database.ts';
import { checkTexts } from '../../../electron/storage/check.ts';
import { mergeIndexPiece } from '../../../electron/storage/merge-index.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { search } from '../../support/search.ts';
import { ofParagraphs, store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const DOCUMENTS = 9;
const PARAGRAPHS = 300;

async function merge(db: Database): Promise<number> {
  let pieces = 0;
  while (await db.transaction(mergeIndexPiece)) pieces += 1;
  return pieces;
}

/** Of pages that FTS5 has written, each part has a run with a number of its own. */
async function countParts(db: Database): Promise<number | undefined> {
  const row = await db.get<{ parts: number }>(sql`SELECT count(DISTINCT segid) AS parts FROM blocks_fts_idx`);
  return row?.parts;
}

async function storeMany(db: Database, title: string): Promise<void> {
  const words = (of: number): string => Array.from({ length: 20 }, (_, at) => `${title}${of * at}`).join(' ');
  await store(db, ofParagraphs(title, ...Array.from({ length: PARAGRAPHS }, (_, of) => `lamp ${words(of)}`)));
}

test('what was indexed at different times is made one, and finds what it found', async () => {
  const db = await tempLibrary();
  for (let number = 0; number < DOCUMENTS; number += 1) await storeMany(db, `title${number}`);
  const before = await search(db, 'lamp title3');
  expect(await countParts(db)).toBeGreaterThan(1);
  expect(await merge(db)).toBeGreaterThan(0);
  expect(await countParts(db)).toBe(1);
  expect(await search(db, 'lamp title3')).toEqual(before);
  expect((await checkTexts(db)).findings).toEqual([]);
});

test('it is done again when the library has grown by a half, and not before', async () => {
  const db = await tempLibrary();
  for (let number = 0; number < DOCUMENTS; number += 1) await storeMany(db, `title${number}`);
  await merge(db);
  await storeMany(db, 'more');
  expect([await merge(db), await countParts(db)]).toEqual([0, 2]);
  for (let number = 0; number < DOCUMENTS / 2; number += 1) await storeMany(db, `much${number}`);
  await merge(db);
  expect(await countParts(db)).toBe(1);
});

test('what merging has left free is given back to the disk, and the library stays sound', async () => {
  const db = await tempLibrary();
  for (let number = 0; number < DOCUMENTS; number += 1) await storeMany(db, `title${number}`);
  await merge(db);
  const [free] = await db.all<{ freelist_count: number }>(sql`PRAGMA freelist_count`);
  const [sound] = await db.all<{ integrity_check: string }>(sql`PRAGMA integrity_check`);
  expect([free?.freelist_count, sound?.integrity_check]).toEqual([0, 'ok']);
});

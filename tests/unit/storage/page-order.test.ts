import { expect, test } from 'vitest';
import { inPageOrder } from '../../../electron/storage/page-order.ts';
import { insertOriginals, packOriginal, readOriginal } from '../../../electron/storage/originals.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { createHash, randomBytes } from 'node:crypto';
import { tempLibrary } from '../../support/temp-library.ts';

const PAGE = 16_384;
const ofSizes = (...sizes: readonly number[]) => sizes.map((size) => ({ bytes: new Uint8Array(size) }));
const sizesOf = (rows: readonly { readonly bytes: Uint8Array }[]) => rows.map(({ bytes }) => bytes.length);

test('rows that fill a page together follow each other', () => {
  expect(sizesOf(inPageOrder(ofSizes(9000, 9000, 7000, 7000), [], PAGE))).toEqual([9000, 7000, 9000, 7000]);
});

test('what is left of the last page is filled first', () => {
  expect(sizesOf(inPageOrder(ofSizes(12_000, 3000), [9000, 4000], PAGE))).toEqual([3000, 12_000]);
});

test('a row of several pages leaves room for others on the page that it begins on', () => {
  expect(sizesOf(inPageOrder(ofSizes(9000, 12_000), [100_000], PAGE)).length).toBe(2);
  expect(sizesOf(inPageOrder(ofSizes(500, 1_000_000, 3), [], 4096)).toSorted((a, b) => a - b)).toEqual([
    3, 500, 1_000_000,
  ]);
});

test('originals that are stored in groups take a tenth less room, and every one comes back', async () => {
  const pages = { together: 0, alone: 0 };
  for (const way of ['alone', 'together'] as const) {
    const db = await tempLibrary();
    const packed = await Promise.all(
      Array.from({ length: 300 }, (_, index) => {
        const bytes = randomBytes(800 + ((index * 7919) % 5000));
        return packOriginal({ hash: createHash('sha256').update(bytes).digest('hex'), bytes }, true);
      }),
    );
    const most = way === 'alone' ? 1 : 25;
    for (let first = 0; first < packed.length; first += most)
      await db.transaction((tx) => insertOriginals(tx, packed.slice(first, first + most)));
    for (const { hash, bytes } of packed) expect(await readOriginal(db, hash)).toEqual(bytes);
    const row = await db.get<{ pages: number }>(
      sql`SELECT count(*) AS pages FROM dbstat WHERE name = 'originals' AND pagetype = 'leaf'`,
    );
    pages[way] = row?.pages ?? 0;
  }
  expect(pages.together).toBeLessThan(pages.alone * 0.93);
});

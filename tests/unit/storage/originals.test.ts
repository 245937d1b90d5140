import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  insertOriginal,
  listOriginalHashes,
  packOriginal,
  readOriginal,
} from '../../../electron/storage/originals.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const words = (times: number): Uint8Array => new TextEncoder().encode('The lamp went out. '.repeat(times));

test('bytes come back as they came, whatever they are', async () => {
  const db = await tempLibrary();
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.nat(2000).map(words)), async (bytes) => {
      const hash = hashOf(bytes);
      const packed = await packOriginal({ hash, bytes });
      await db.transaction((tx) => insertOriginal(tx, packed));
      const read = await readOriginal(db, hash);
      expect(Buffer.compare(read ?? Buffer.from('none'), bytes)).toBe(0);
    }),
    { numRuns: 100 },
  );
});

test('bytes are compressed where that makes them fewer, and left alone where it does not', async () => {
  const [text, noise] = [words(500), new Uint8Array(randomBytes(2000))];
  const packed = await Promise.all(
    [text, noise].map((bytes) => packOriginal({ hash: hashOf(bytes), bytes })),
  );
  expect(packed.map(({ compression, size }) => [compression, size])).toEqual([
    ['brotli', text.length],
    ['none', noise.length],
  ]);
  expect(packed[0]?.bytes.length).toBeLessThan(text.length / 10);
});

test('a part of a larger buffer is kept as that part alone', async () => {
  const db = await tempLibrary();
  const whole = new Uint8Array(randomBytes(300));
  const part = whole.subarray(100, 200);
  await db.transaction(async (tx) =>
    insertOriginal(tx, await packOriginal({ hash: hashOf(part), bytes: part })),
  );
  expect(Buffer.compare((await readOriginal(db, hashOf(part))) ?? Buffer.alloc(0), part)).toBe(0);
});

test('the same bytes are kept once, and no bytes are found under another hash', async () => {
  const db = await tempLibrary();
  const packed = await packOriginal({ hash: hashOf(words(9)), bytes: words(9) });
  for (let times = 0; times < 2; times += 1) await db.transaction((tx) => insertOriginal(tx, packed));
  expect([await listOriginalHashes(db), await readOriginal(db, '0'.repeat(64))]).toEqual([
    [packed.hash],
    null,
  ]);
});

test('bytes that were damaged do not come back as if they were whole', async () => {
  const db = await tempLibrary();
  const bytes = words(500);
  const packed = await packOriginal({ hash: hashOf(bytes), bytes });
  const cut = { ...packed, bytes: packed.bytes.subarray(0, packed.bytes.length - 5) };
  await db.transaction((tx) => insertOriginal(tx, cut));
  await expect(readOriginal(db, packed.hash)).rejects.toThrow(/unexpected end|decompress/i);
});

test('a hash that is none is refused', async () => {
  const db = await tempLibrary();
  const packed = await packOriginal({ hash: 'short', bytes: words(1) });
  await expect(db.transaction((tx) => insertOriginal(tx, packed))).rejects.toThrow(/CHECK/);
  expect(await db.get(sql`SELECT count(*) AS count FROM originals`)).toEqual({ count: 0 });
});

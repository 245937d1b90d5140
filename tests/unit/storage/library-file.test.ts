import { appendFile, copyFile, open, readFile, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLibrary } from '../../../electron/library/check-library.ts';
import { listDocuments } from '../../../electron/storage/documents.ts';
import { inspectLibraryFile } from '../../../electron/storage/library-file.ts';
import { openLibrary } from '../../../electron/storage/open-library.ts';
import { store } from '../../support/store.ts';
import { tempFolder } from '../../support/temp-library.ts';

async function closedLibrary(name = 'library.ibid'): Promise<string> {
  const path = join(await tempFolder(), name);
  const db = await openLibrary(path);
  await store(db, 'a lamp');
  await db.close();
  return path;
}

const codeOf = (path: string): Promise<unknown> =>
  openLibrary(path).then(
    (db) => db.close(),
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  );

test('a library cut off anywhere is refused and left as it is', async () => {
  const path = await closedLibrary();
  const { size } = await stat(path);
  const cut = join(await tempFolder(), 'cut.ibid');
  const sizes = [1, 15, 16, 50, 99, 100, 101, 4095, 4096, 4097, size >> 1, size - 4096, size - 1];
  const codes: unknown[] = [];
  for (const left of sizes) {
    await copyFile(path, cut);
    await truncate(cut, left);
    codes.push(await codeOf(cut));
    expect((await stat(cut)).size).toBe(left);
  }
  // The mark of a library stands at byte 68: what is shorter could be the beginning of anything.
  expect(codes).toEqual(sizes.map((left) => (left < 72 ? 'library-not-a-library' : 'library-damaged')));
});

/** As a kill leaves it while what was written last is copied into the library: of that only the first page is there. */
async function halfMerged(): Promise<string> {
  const path = join(await tempFolder(), 'library.ibid');
  await (await openLibrary(path)).close();
  const db = await openLibrary(path);
  await store(db, Array.from({ length: 2000 }, (_, index) => `lamp ${index}`).join('\n\n'));
  const copy = join(await tempFolder(), 'killed.ibid');
  await copyFile(path, copy);
  await copyFile(`${path}-wal`, `${copy}-wal`);
  await db.close();
  const wal = await readFile(`${copy}-wal`);
  const pageSize = wal.readUInt32BE(8);
  let first: Buffer | null = null;
  for (let at = 32; at + 24 + pageSize <= wal.length; at += 24 + pageSize)
    if (wal.readUInt32BE(at) === 1) first = wal.subarray(at + 24, at + 24 + pageSize);
  const file = await open(copy, 'r+');
  await file.write(first ?? Buffer.alloc(0), 0, pageSize, 0);
  await file.close();
  return copy;
}

test('a library whose last changes were being copied into it when it was killed is whole', async () => {
  const path = await halfMerged();
  const db = await openLibrary(path);
  expect((await listDocuments(db)).length).toBe(1);
  expect((await checkLibrary(db)).findings).toEqual([]);
  await db.close();
});

test('one whose end is missing is told from it by the file beside it', async () => {
  const path = await halfMerged();
  await writeFile(`${path}-wal`, '');
  expect(await codeOf(path)).toBe('library-damaged');
});

test('a file that holds nothing becomes a new library', async () => {
  const path = join(await tempFolder(), 'empty.ibid');
  await writeFile(path, '');
  expect([await inspectLibraryFile(path), await codeOf(path), await inspectLibraryFile(path)]).toEqual([
    { access: 'absent', isLocked: false },
    undefined,
    { access: 'read-write', isLocked: false },
  ]);
});

test('bytes behind the end of a library do no harm', async () => {
  const path = await closedLibrary();
  await appendFile(path, 'some more bytes');
  const db = await openLibrary(path);
  expect((await listDocuments(db)).length).toBe(1);
  await db.close();
});

test.each([
  'with space.ibid',
  'what?.ibid',
  '100%25.ibid',
  'a#b&c=d.ibid',
  'کتابخانه.ibid',
  '-.ibid',
  ':memory:',
  "it's “ours”.ibid",
])('a library may be called %j', async (name) => {
  const path = await closedLibrary(name);
  expect((await stat(path)).size).toBeGreaterThan(0);
  const db = await openLibrary(path);
  expect([(await listDocuments(db)).length, db.path]).toEqual([1, path]);
  await db.close();
});

test('a link to a library opens the library', async () => {
  const path = await closedLibrary();
  const link = join(await tempFolder(), 'link.ibid');
  await symlink(path, link);
  const db = await openLibrary(link);
  expect((await listDocuments(db)).length).toBe(1);
  await db.close();
});

test.each([
  ['a text', 'These are the minutes.'],
  ['a text that begins as a database does', 'SQLite format 3\0 is how a database begins.'],
  ['a picture', '\x89PNG\r\n\x1a\n'],
  ['a hundred zeros', '\0'.repeat(100)],
])('%s is no library, and not a byte of it is changed', async (_what, words) => {
  const path = join(await tempFolder(), 'library.ibid');
  await writeFile(path, words, 'latin1');
  expect([await codeOf(path), await readFile(path, 'latin1')]).toEqual(['library-not-a-library', words]);
});

test('a folder on the way to a library that is a file is said to be missing', async () => {
  const path = await closedLibrary();
  expect(await codeOf(join(path, 'library.ibid'))).toBe('file-missing');
});

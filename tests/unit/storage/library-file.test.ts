import { appendFile, copyFile, readFile, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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

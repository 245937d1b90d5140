import { expect, onTestFinished, test } from 'vitest';
import { createIndexing } from '../../../electron/library/keep-indexed.ts';
import { checkTexts } from '../../../electron/storage/check.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { openLibrary } from '../../../electron/storage/open-library.ts';
import { findIndexProgress, indexPiece } from '../../../electron/storage/reindex.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { BLOCKS_ANEW, libraryAfter, ROWS, WRONG_WORDS } from '../../support/outdated-library.ts';
import { search } from '../../support/search.ts';
import { ofParagraphs, store } from '../../support/store.ts';

async function found(db: Database): Promise<readonly boolean[]> {
  const [title, text, note] = [
    await search(db, 'seance '),
    await search(db, `"row ${ROWS - 1}, علی"`),
    await search(db, 'دویست '),
  ];
  return [title.documents.length > 0, text.documents.length > 0, note.notes.length > 0];
}

test.each([
  [
    'another version',
    `UPDATE settings SET value = 'another, whole' WHERE name GLOB 'index of *'; ${WRONG_WORDS}`,
  ],
  ['a version that did not say which', `DELETE FROM settings; ${WRONG_WORDS}`],
])('a library that %s has indexed is indexed anew while it is open', async (_what, script) => {
  const db = await opened(await libraryAfter(script));
  const told: unknown[] = [];
  const indexing = createIndexing({ db, emit: (name, progress) => void told.push([name, progress]) });
  await indexing.indexed();
  expect([await found(db), (await checkTexts(db)).findings]).toEqual([[true, true, true], []]);
  expect((await search(db, 'wrong ')).documents).toEqual([]);
  expect(told.at(-1)).toEqual(['index.progress', null]);
  await indexing.stop();
});

test('a library that this version has indexed is left alone', async () => {
  const db = await opened(await libraryAfter(WRONG_WORDS));
  expect(await db.transaction(indexPiece)).toBe(false);
  expect(await found(db)).toEqual([false, false, false]);
});

test('a search while the library is indexed anew finds what is done, and says how much that is', async () => {
  const db = await opened(await libraryAfter(BLOCKS_ANEW));
  expect(await db.transaction(indexPiece)).toBe(true);
  const first = await search(db, '"row 0, علی"');
  expect([first.documents.length, first.indexing]).toEqual([1, { done: 2000, of: ROWS, failure: null }]);
  expect((await search(db, `"row ${ROWS - 1}, علی"`)).documents).toEqual([]);
  while (await db.transaction(indexPiece));
  const last = await search(db, `"row ${ROWS - 1}, علی"`);
  expect([last.documents.length, last.indexing]).toEqual([1, null]);
});

test('indexing that was cut off goes on where it was when the library is opened again', async () => {
  const path = await libraryAfter(BLOCKS_ANEW);
  const before = await openLibrary(path);
  await before.transaction(indexPiece);
  // As when the process is killed: the next piece is begun and never committed.
  await expect(
    before.transaction(async (tx) => {
      await indexPiece(tx);
      throw new Error('killed');
    }),
  ).rejects.toThrow('killed');
  await before.close();
  const db = await opened(path);
  expect((await findIndexProgress(db))?.done).toBe(2000);
  while (await db.transaction(indexPiece));
  expect((await search(db, `"row ${ROWS - 1}, علی"`)).documents.length).toBe(1);
});

test('what is imported, written and undone while the library is indexed anew is found once', async () => {
  const db = await opened(
    await libraryAfter(`UPDATE settings SET value = 'another, whole' WHERE name GLOB 'index of *'`),
  );
  for (let piece = 0; piece < 4; piece += 1) await db.transaction(indexPiece);
  await store(db, ofParagraphs('Later', 'Imported meanwhile.', 'And a second paragraph.'));
  while (await db.transaction(indexPiece));
  const { documents } = await search(db, 'meanwhile ');
  expect(documents.map(({ total }) => total)).toEqual([1]);
  expect((await checkTexts(db)).findings).toEqual([]);
});

test('check says of an index that is not whole that it is not', async () => {
  const db = await opened(await libraryAfter(BLOCKS_ANEW));
  expect((await checkTexts(db)).findings).toEqual([
    { about: 'index', id: 'blocks', message: 'The search index is not whole yet.' },
  ]);
});

async function opened(path: string): Promise<Database> {
  const db = await openLibrary(path);
  onTestFinished(() => db.close());
  return db;
}

test('tags that another fold made keys of go by those of this one, and no two by one', async () => {
  const tag = (id: string, name: string, key: string) =>
    `INSERT INTO tags (id, name, key, colour, created_at) VALUES ('${id}', '${name}', '${key}', 'grey', '${id}');`;
  const db = await opened(
    await libraryAfter(
      `UPDATE settings SET value = 'another, whole' WHERE name = 'index of tags';
      ${tag('t-1', 'ʿUmar', 'ʿumar')} ${tag('t-2', '‘Ali', "''ali")} ${tag('t-3', 'ʿAlī', 'ʿali')}`,
    ),
  );
  while (await db.transaction(indexPiece));
  const rows = await db.all(sql`SELECT id, key FROM tags ORDER BY id`);
  expect(rows).toEqual([
    { id: 't-1', key: "'umar" },
    { id: 't-2', key: "'ali" },
    { id: 't-3', key: 'ʿali' },
  ]);
});

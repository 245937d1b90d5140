import { expect, onTestFinished, test } from 'vitest';
import type { IndexProgress } from '#shared/model/search.ts';
import { createIndexing, type Indexing } from '../../../electron/library/keep-indexed.ts';
import { checkTexts } from '../../../electron/storage/check.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { openLibrary } from '../../../electron/storage/open-library.ts';
import { indexPiece } from '../../../electron/storage/reindex.ts';
import { testHost } from '../../support/host.ts';
import { libraryAfter, ROWS } from '../../support/outdated-library.ts';
import { search } from '../../support/search.ts';

interface Opened {
  readonly db: Database;
  readonly indexing: Indexing;
  readonly told: () => readonly (IndexProgress | null)[];
  readonly close: () => Promise<void>;
}

async function opened(path: string): Promise<Opened> {
  const db = await openLibrary(path);
  const host = testHost();
  const indexing = createIndexing({ db, emit: host.emit });
  let closed: Promise<void> | null = null;
  const close = (): Promise<void> => (closed ??= indexing.stop().then(() => db.close()));
  onTestFinished(close);
  return { db, indexing, told: () => host.toldOf('index.progress'), close };
}

const pages = (db: Database, most: number): Promise<unknown> =>
  db.transaction((tx) => tx.get({ text: `PRAGMA max_page_count = ${most}`, values: [] }));

/** One of which a piece is indexed, on a disk that has no room for the rest. */
async function onFullDisk(): Promise<Opened & { readonly path: string }> {
  // Room that the library itself has is taken first.
  const path = await libraryAfter(`
    UPDATE settings SET value = 'another, whole' WHERE name = 'index of blocks';
    INSERT INTO blocks_fts (blocks_fts) VALUES ('delete-all'); VACUUM;`);
  const one = await opened(path);
  expect(await one.db.transaction(indexPiece)).toBe(true);
  await pages(one.db, 1);
  return { ...one, path };
}

const lastRow = async (db: Database) => (await search(db, `"row ${ROWS - 1}, علی"`)).documents.length;

test('an index that cannot be made whole says why, keeps what it has, and goes on from there', async () => {
  const { db, indexing, told } = await onFullDisk();
  const failure = { code: 'disk-full', message: expect.stringContaining('The disk is full.') };
  expect(await indexing.indexed()).toEqual(failure);
  expect(told()).toEqual([{ done: 2000, of: ROWS, failure }]);
  const meanwhile = await search(db, '"row 0, علی"');
  expect([meanwhile.documents.length, meanwhile.indexing?.done, await lastRow(db)]).toEqual([1, 2000, 0]);

  await pages(db, 1_000_000);
  expect(await indexing.indexed()).toBeNull();
  // The failure is taken back at once, not when all is done.
  expect([told()[1], told().at(-1)]).toEqual([{ done: 2000, of: ROWS, failure: null }, null]);
  expect([await lastRow(db), indexing.failure(), (await checkTexts(db)).findings]).toEqual([1, null, []]);
});

test('what failed is tried again when the library is opened the next time', async () => {
  const { indexing, path, close } = await onFullDisk();
  await indexing.indexed();
  await close();
  const again = await opened(path);
  expect(await again.indexing.indexed()).toBeNull();
  expect([await lastRow(again.db), (await checkTexts(again.db)).findings]).toEqual([1, []]);
});

test('a failure that was told is told anew where it fails again', async () => {
  const { indexing, told } = await onFullDisk();
  await indexing.indexed();
  await indexing.indexed();
  expect(told().map((progress) => progress?.failure?.code ?? null)).toEqual(['disk-full', null, 'disk-full']);
});

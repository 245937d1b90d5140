import { expect, test } from 'vitest';
import { plainAsk, type SearchAsk } from '#shared/model/search.ts';
import { searchBatch } from '../../../electron/library/batch-search.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { trashDocument } from '../../../electron/storage/documents.ts';
import { newNoteId } from '../../../electron/storage/ids.ts';
import { insertNote } from '../../../electron/storage/notes.ts';
import { ofParagraphs, store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const AT = '2026-01-01T00:00:00.000Z';

async function library(): Promise<Database> {
  const db = await tempLibrary();
  await store(
    db,
    ofParagraphs('One', 'Farid Moradi came.', 'And Farid Moradi left.', 'Moradi, Farid.', 'The gate.'),
  );
  await store(db, ofParagraphs('Another', 'علي رجوي and Farid Moradi.'));
  const gone = await store(db, ofParagraphs('Gone', 'Farid Moradi.'));
  await db.transaction(async (tx) => {
    await trashDocument(tx, gone.id, AT);
    await insertNote(tx, {
      id: newNoteId(),
      title: 'A note',
      text: 'Who is Farid Moradi?',
      state: '{}',
      passages: [],
      savedAt: AT,
    });
  });
  return db;
}

async function batch(lines: readonly string[], within: Partial<SearchAsk> = {}) {
  const db = await library();
  const told: number[] = [];
  const results = await searchBatch(db, lines, { ...plainAsk(''), ...within }, (done) => told.push(done));
  expect(told).toEqual(lines.map((_, index) => index + 1));
  const titles = new Map(results.documents.map(({ id, title }) => [id, title]));
  return {
    titles: [...titles.values()],
    rows: results.rows.map((row) => [
      row.words,
      row.hits,
      row.documents.map(({ id, hits }) => `${titles.get(id)} ${hits}`).join(', '),
      row.notes,
    ]),
    problems: results.rows.map(({ problem }) => problem?.sentence ?? null),
  };
}

test('each line is counted in every document, in any spelling, and documents come by title', async () => {
  expect(await batch(['Farid Moradi', 'علی رجوی', 'nobody'])).toEqual({
    titles: ['Another', 'One'],
    rows: [
      ['Farid Moradi', 3, 'One 2, Another 1', 1],
      ['علی رجوی', 1, 'Another 1', 0],
      ['nobody', 0, '', 0],
    ],
    problems: [null, null, null],
  });
});

test('a line with signs of the query language is a query, and a wrong one says so in its row', async () => {
  const { rows, problems } = await batch(['farid AND moradi', 'mor*', '(farid', '?', 'author:x OR gate']);
  expect(rows.map(([words, hits]) => [words, hits])).toEqual([
    ['farid AND moradi', 4],
    ['mor*', 4],
    ['(farid', 0],
    ['?', 0],
    ['author:x OR gate', 1],
  ]);
  expect(problems).toEqual([null, null, expect.stringMatching(/never closed/), null, null]);
});

test('lines are searched for within what another search finds', async () => {
  expect((await batch(['Farid Moradi'], { query: 'left' })).rows).toEqual([['Farid Moradi', 1, 'One 1', 0]]);
  expect((await batch(['Farid Moradi'], { facets: { type: ['note'] } })).rows).toEqual([
    ['Farid Moradi', 0, '', 1],
  ]);
  expect((await batch(['Farid Mordi'], { typos: true })).rows).toEqual([
    ['Farid Mordi', 3, 'One 2, Another 1', 1],
  ]);
  expect((await batch(['Farid'], { query: '(left' })).problems).toEqual([
    expect.stringMatching(/never closed/),
  ]);
});

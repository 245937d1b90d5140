import { expect, test } from 'vitest';
import type { SearchResults } from '#shared/model/search.ts';
import type { Database } from '../../../../electron/storage/database.ts';
import { restoreDocument, trashDocument } from '../../../../electron/storage/documents.ts';
import { newNoteId } from '../../../../electron/storage/ids.ts';
import { insertNote, saveNoteVersion, trashNote } from '../../../../electron/storage/notes.ts';
import { search } from '../../../support/search.ts';
import { importedDocument, paragraph } from '../../../support/imported-document.ts';
import { SPELLING_PAIRS } from '../../../support/spelling-pairs.ts';
import { ofParagraphs, store } from '../../../support/store.ts';
import { tempLibrary } from '../../../support/temp-library.ts';

const AT = '2026-01-01T00:00:00.000Z';

async function libraryOf(...texts: readonly string[]): Promise<Database> {
  const db = await tempLibrary();
  for (const [index, text] of texts.entries()) await store(db, ofParagraphs(`Document ${index}`, text));
  return db;
}

/** Titles of the documents found, in order. */
const titles = ({ documents }: SearchResults): readonly string[] =>
  documents.map(({ document }) => document.title);

/** What is marked in the snippets of the documents, in order. */
const marked = ({ documents }: SearchResults): readonly string[] =>
  documents.flatMap(({ hits }) =>
    hits.flatMap(({ snippet }) => snippet.marks.map(({ start, end }) => snippet.text.slice(start, end))),
  );

async function writeNote(db: Database, title: string, text: string) {
  const note = { id: newNoteId(), title, state: '{}', text, passages: [], savedAt: AT };
  await db.transaction((tx) => insertNote(tx, note));
  return note;
}

test.each(SPELLING_PAIRS)(
  'words typed as they stand elsewhere find the plain spelling: %s',
  async (_what, typed, written) => {
    const db = await libraryOf(`x ${written} y`);
    // A word that was written as one does not say where it could be parted.
    if (written === 'میخواهم') return;
    expect(marked(await search(db, `${typed} `)).join(' ')).toBe(written);
  },
);

test('all the words must stand in one block, in any order', async () => {
  const db = await libraryOf(
    'The lower building was full.',
    'A building, lower than the gate.',
    'The lower gate.',
  );
  expect(titles(await search(db, 'lower building ')).toSorted()).toEqual(['Document 0', 'Document 1']);
});

test('a phrase is words side by side', async () => {
  const db = await libraryOf('The lower building was full.', 'A building, lower than the gate.');
  expect(titles(await search(db, '"lower building"'))).toEqual(['Document 0']);
});

test('an excluded word keeps out the blocks that hold it, and no others', async () => {
  const db = await libraryOf('The camp in winter.', 'The camp in summer.', 'The camp and its winters.');
  expect(titles(await search(db, 'camp -winter')).toSorted()).toEqual(['Document 1', 'Document 2']);
});

test('the last word may go on, those before it not', async () => {
  const db = await libraryOf('The building stood.', 'A build of stone.');
  expect([titles(await search(db, 'buil')).length, titles(await search(db, 'buil '))]).toEqual([2, []]);
});

test('the document that speaks of a word most comes first', async () => {
  const long =
    'There was a winter, and then there were many other things that nobody wrote down in those years.';
  const others = Array.from({ length: 9 }, (_, index) => `Nothing of it, ${index}.`);
  const db = await libraryOf(
    long,
    'Winter. Winter again, and winter.',
    `${long} ${'And so on, for pages. '.repeat(9)}`,
    ...others,
  );
  expect(titles(await search(db, 'winter '))).toEqual(['Document 1', 'Document 0', 'Document 2']);
});

test('a word is found though a sign that Unicode added later touches it', async () => {
  const db = await libraryOf('They left with hope🪔 and nothing else', 'بها پرداخت شد₿');
  expect([marked(await search(db, 'hope ')), marked(await search(db, 'شد '))]).toEqual([['hope'], ['شد']]);
});

test('a hit says where it stands: document, range, footnote', async () => {
  const db = await tempLibrary();
  const document = await store(
    db,
    importedDocument('', {
      title: 'Report',
      authors: ['Farid Moradi'],
      blocks: [paragraph('Nothing here.'), paragraph('The lamp, the lamp.')],
      footnotes: [{ label: '۲', blocks: [paragraph('About the lamp.')], citations: [] }],
    }),
  );
  const { revisionId } = document;
  expect((await search(db, 'lamp ')).documents).toEqual([
    {
      document: { id: document.id, title: 'Report', authors: ['Farid Moradi'], published: null },
      byMetadata: false,
      total: 2,
      hits: [
        {
          documentId: document.id,
          revisionId,
          start: 18,
          end: 22,
          footnote: null,
          comment: null,
          snippet: {
            text: 'The lamp, the lamp.',
            direction: 'ltr',
            marks: [
              { start: 4, end: 8 },
              { start: 14, end: 18 },
            ],
          },
        },
        {
          documentId: document.id,
          revisionId,
          start: 44,
          end: 48,
          footnote: '۲',
          comment: null,
          snippet: { text: 'About the lamp.', direction: 'ltr', marks: [{ start: 10, end: 14 }] },
        },
      ],
    },
  ]);
});

test('a document is found by its title and by its authors, before those that only speak of it', async () => {
  const db = await libraryOf('Farid Moradi is named here. The Lantern Goes Out is, too.');
  await store(
    db,
    importedDocument('Other words.', {
      title: 'The Lantern Goes Out',
      authors: ['Farid Moradi', 'علي رجوي'],
    }),
  );
  const byTitle = await search(db, 'lantern goes ');
  expect(
    byTitle.documents.map(({ document, byMetadata, hits }) => [document.title, byMetadata, hits.length]),
  ).toEqual([
    ['The Lantern Goes Out', true, 0],
    ['Document 0', false, 1],
  ]);
  expect([titles(await search(db, 'moradi ')), titles(await search(db, 'رجوی '))]).toEqual([
    ['The Lantern Goes Out', 'Document 0'],
    ['The Lantern Goes Out'],
  ]);
});

test('what lies in the trash is not found, until it is brought back', async () => {
  const db = await libraryOf('A lamp.');
  const document = await store(db, ofParagraphs('Lamp', 'Another lamp.'));
  const note = await writeNote(db, 'Lamps', 'my lamp');
  await db.transaction((tx) => trashDocument(tx, document.id, AT));
  await db.transaction((tx) => trashNote(tx, note.id, AT));
  const without = await search(db, 'lamp');
  expect([titles(without), without.notes]).toEqual([['Document 0'], []]);
  await db.transaction((tx) => restoreDocument(tx, document.id));
  expect(titles(await search(db, 'lamp')).toSorted()).toEqual(['Document 0', 'Lamp']);
});

test('a note is found by its title and its newest words, no longer by earlier ones', async () => {
  const db = await tempLibrary();
  const note = await writeNote(db, 'Numbers', 'He said fifty.');
  await db.transaction((tx) => saveNoteVersion(tx, { ...note, text: 'او گفت دویست', basedOn: 1 }));
  expect((await search(db, 'fifty ')).notes).toEqual([]);
  expect((await search(db, 'دویست ')).notes).toEqual([
    {
      note: { id: note.id, title: 'Numbers' },
      snippet: { text: 'او گفت دویست', marks: [{ start: 7, end: 12 }], direction: 'rtl' },
    },
  ]);
  expect((await search(db, 'number')).notes.map((hit) => hit.snippet)).toEqual([
    { text: 'او گفت دویست', marks: [], direction: 'rtl' },
  ]);
});

test('a query of signs, of FTS5’s own words or of half a syntax is harmless', async () => {
  const db = await libraryOf('The lamp and the gate, near or not.');
  for (const query of [
    '"',
    '*',
    'lamp OR',
    'NOT',
    'lamp AND NOT gate',
    'NEAR(lamp gate)',
    'text:lamp',
    '^lamp',
    'lamp*',
    '(lamp',
    'lamp)',
    // A letter that is younger than FTS5, and in no index.
    '\u19b0',
  ]) {
    expect((await search(db, query)).query).toBe(query);
  }
  for (const query of [
    "'; DROP TABLE blocks; --",
    'lamp") OR ("gate',
    'lamp\0gate',
    '{text title}: lamp',
    '- -lamp -',
  ]) {
    expect((await search(db, query)).query).toBe(query);
  }
  expect([titles(await search(db, 'lamp near gate ')), titles(await search(db, 'text:lamp '))]).toEqual([
    ['Document 0'],
    [],
  ]);
});

test('an empty query finds nothing', async () => {
  const db = await libraryOf('A lamp.');
  expect(await search(db, ' ')).toEqual({
    query: ' ',
    problem: null,
    documents: [],
    notes: [],
    found: { documents: 0, notes: 0, atLeast: false },
    more: false,
    corrections: [],
    indexing: null,
  });
});

test('of a document the best places are shown, and how many there are', async () => {
  const db = await tempLibrary();
  await store(db, ofParagraphs('Sixty', ...Array.from({ length: 60 }, (_, index) => `lamp ${index}`)));
  const { documents, found } = await search(db, 'lamp ');
  expect(documents.map(({ hits, total }) => [hits.length < 60, total])).toEqual([[true, 60]]);
  expect(found).toEqual({ documents: 1, notes: 0, atLeast: false });
});

test('“more” is said when documents or notes were left out, and only then', async () => {
  const many = (count: number): string[] => Array.from({ length: count }, (_, index) => `lamp ${index}`);
  const shown = async (db: Database) => {
    const { documents, notes, more } = await search(db, 'lamp ');
    return [documents.length, notes.length, more];
  };
  const documents = await libraryOf(...many(20));
  expect(await shown(documents)).toEqual([20, 0, false]);
  await store(documents, ofParagraphs('One', 'lamp'));
  expect(await shown(documents)).toEqual([20, 0, true]);

  const notes = await tempLibrary();
  for (const text of many(20)) await writeNote(notes, 'note', text);
  expect(await shown(notes)).toEqual([0, 20, false]);
  await writeNote(notes, 'note', 'lamp');
  expect(await shown(notes)).toEqual([0, 20, true]);
});

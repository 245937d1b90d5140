import { expect, test } from 'vitest';
import { toRevisionId } from '#shared/model/ids.ts';
import type { PassageRange } from '#shared/model/passage.ts';
import { makePassage } from '../../../electron/library/make-passage.ts';
import { passageReference } from '../../support/passage-reference.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { listPassages } from '../../../electron/storage/passages.ts';
import { importedDocument, paragraph } from '../../support/imported-document.ts';
import { store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const AT = new Date('2026-01-01T00:00:00.000Z');
const marker = (start: number, footnote: number) =>
  ({ kind: 'footnote-marker', start, end: start + 3, footnote }) as const;

/** `Winter ⏎ The 🕯[1] went[2] out. ⏎ او رفت ⏎ A note.` */
async function library(): Promise<{
  readonly db: Database;
  range(start: number, end: number): PassageRange;
}> {
  const db = await tempLibrary();
  const { revisionId } = await store(
    db,
    importedDocument('', {
      title: 'The Lantern',
      authors: ['Mara Ellison', 'F. Moradi'],
      published: '2011-04',
      blocks: [
        { ...paragraph('Winter'), kind: 'heading' },
        paragraph('The 🕯[1] went[2] out.', [
          marker(6, 0),
          marker(14, 1),
          { kind: 'page', start: 0, end: 1, page: '12' },
        ]),
        { ...paragraph('او رفت'), direction: 'rtl' },
      ],
      footnotes: ['1', '2'].map((label) => ({ label, blocks: [paragraph('A note.')], citations: [] })),
    }),
  );
  return { db, range: (start, end) => ({ revisionId, start, end }) };
}

test('a passage may run over several blocks, and knows the one in which it starts', async () => {
  const { db, range } = await library();
  const { quote, block } = await makePassage(db, range(3, 17), AT);
  expect([quote.exact, block]).toEqual(['ter\nThe 🕯[1] ', { type: 'BlockSelector', block: 0, offset: 3 }]);
});

test.each([
  ['is empty', 4, 4],
  ['runs backwards', 5, 4],
  ['ends behind the text', 0, 1000],
  ['starts within a character', 12, 14],
  ['ends within a character', 7, 12],
])('a range that %s makes no passage and no reference', async (_what, start, end) => {
  const { db, range } = await library();
  for (const act of [
    () => makePassage(db, range(start, end), AT),
    () => passageReference(db, range(start, end)),
  ]) {
    await expect(act()).rejects.toMatchObject({ code: 'invalid-call' });
  }
  expect(await listPassages(db)).toEqual([]);
});

test('a range of a text that is not there is not found', async () => {
  const { db } = await library();
  const range = { revisionId: toRevisionId('r-nowhere'), start: 0, end: 1 };
  await expect(makePassage(db, range, AT)).rejects.toMatchObject({ code: 'not-found' });
});

test.each([
  ['a heading', 0, 6, '“Winter”\nMara Ellison, F. Moradi, The Lantern, 2011-04'],
  ['a paragraph', 17, 21, '“went”\nMara Ellison, F. Moradi, The Lantern, 2011-04, p. 12, para. 1'],
  [
    'words with one marker',
    11,
    21,
    '“🕯[1] went”\nMara Ellison, F. Moradi, The Lantern, 2011-04, p. 12, para. 1 (note 1)',
  ],
  [
    'words with two',
    11,
    24,
    '“🕯[1] went[2]”\nMara Ellison, F. Moradi, The Lantern, 2011-04, p. 12, para. 1 (notes 1, 2)',
  ],
  [
    'words from right to left',
    30,
    36,
    '«او رفت»\nMara Ellison, F. Moradi, The Lantern, 2011-04, p. 12, para. 2',
  ],
  ['a footnote', 39, 43, '“note”\nMara Ellison, F. Moradi, The Lantern, 2011-04, note 1'],
])('a reference to %s says where it stands', async (_what, start, end, reference) => {
  const { db, range } = await library();
  expect(await passageReference(db, range(start, end))).toBe(reference);
});

test('a reference to a document without author or date leaves them out', async () => {
  const db = await tempLibrary();
  const { revisionId } = await store(db, importedDocument('One two', { title: 'Untitled' }));
  expect(await passageReference(db, { revisionId, start: 0, end: 3 })).toBe('“One”\nUntitled, para. 1');
});

import { expect, test } from 'vitest';
import { toNoteId, toPassageId, toRevisionId, toDocumentId } from '#shared/model/ids.ts';
import type { NoteSummary } from '#shared/model/note.ts';
import { foundChoices, knownChoices } from '../../../../renderer/links/end-choices.ts';

const note = (id: string, title: string, trashedAt: string | null = null) =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of a note the list needs no more
  ({ id: toNoteId(id), title, trashedAt }) as NoteSummary;

const PASSAGE = {
  id: toPassageId('p-1'),
  documentId: toDocumentId('d-1'),
  revisionId: toRevisionId('r-1'),
  title: 'Moradi',
  words: 'شمار پتوها دویست و دوازده بود',
  start: 0,
  end: 9,
};
const KNOWN = {
  documents: [],
  notes: [note('n-1', 'Numbers'), note('n-2', ''), note('n-3', 'Thrown away', '2026-01-01')],
  passages: [PASSAGE],
};
const words = (query: string, near: readonly { kind: 'note'; id: ReturnType<typeof toNoteId> }[] = []) =>
  knownChoices(KNOWN, near, query).map((choice) => [choice.words, choice.about]);

test('what is open comes first, and nothing of the trash at all', () => {
  expect(words('', [{ kind: 'note', id: toNoteId('n-2') }])).toEqual([
    ['Untitled note', 'Note'],
    ['Numbers', 'Note'],
    [PASSAGE.words, 'Moradi'],
  ]);
});

test('what has the words in whatever spelling is found', () => {
  expect([words('numb'), words('دويست'), words('nowhere')]).toEqual([
    [['Numbers', 'Note']],
    [[PASSAGE.words, 'Moradi']],
    [],
  ]);
});

test('words of a text that are no passage yet can be chosen too, and passages by their comments', () => {
  const hit = {
    documentId: PASSAGE.documentId,
    revisionId: PASSAGE.revisionId,
    start: 4,
    end: 8,
    footnote: '3',
    comment: null,
    snippet: { text: 'The lamp went out.', marks: [], direction: 'ltr' as const },
  };
  const commented = { ...hit, footnote: null, comment: PASSAGE.id };
  const document = { id: PASSAGE.documentId, title: 'Moradi', authors: [], published: null };
  const found = foundChoices({
    documents: [{ document, hits: [hit, commented], total: 2, byMetadata: false }],
  });
  expect(found).toEqual([
    {
      key: 'r-1 4',
      end: { kind: 'words', revisionId: PASSAGE.revisionId, start: 4, end: 8 },
      words: 'The lamp went out.',
      about: 'Moradi, note 3',
    },
    {
      key: 'p-1',
      end: { kind: 'passage', id: PASSAGE.id },
      words: 'The lamp went out.',
      about: 'Moradi',
    },
  ]);
});

import { expect, test } from 'vitest';
import { toDocumentId, toNoteId, toRevisionId } from '#shared/model/ids.ts';
import type { SearchResults } from '#shared/model/search.ts';
import { groupHits } from '../../../../renderer/search/hits.ts';
import { markedPieces } from '../../../../renderer/search/marked-pieces.ts';

const snippet = { text: 'the northern road', marks: [{ start: 13, end: 17 }], direction: 'ltr' } as const;
const documentId = toDocumentId('d');

const results: SearchResults = {
  query: 'road',
  documents: [
    {
      document: { id: documentId, title: 'Roads', authors: ['Leyla Marand', 'Ana Ruiz'] },
      byMetadata: true,
      hits: [{ documentId, revisionId: toRevisionId('r'), start: 13, end: 17, footnote: '3', snippet }],
    },
  ],
  notes: [{ note: { id: toNoteId('n'), title: 'Which road?' }, snippet }],
  more: false,
};

test('hits stand under their document, the document itself first when its title matched, notes last', () => {
  expect(
    groupHits(results).map(({ title, about, hits, first }) => ({
      title,
      about,
      first,
      hits: hits.map(({ kind }) => kind),
    })),
  ).toEqual([
    { title: 'Roads', about: 'Leyla Marand, Ana Ruiz', first: 0, hits: ['work', 'passage'] },
    { title: 'Notes', about: '', first: 2, hits: ['note'] },
  ]);
});

test('a text is cut at its marks and nothing of it is lost', () => {
  expect(markedPieces(snippet)).toEqual([
    { start: 0, text: 'the northern ', marked: false },
    { start: 13, text: 'road', marked: true },
  ]);
});

test('marks that touch, overlap or reach beyond the text are drawn as far as they hold', () => {
  const marks = [
    { start: 4, end: 12 },
    { start: 0, end: 3 },
    { start: 10, end: 99 },
    { start: 50, end: 60 },
  ];
  const pieces = markedPieces({ text: 'the northern road', marks });
  expect({ text: pieces.map(({ text }) => text).join(''), pieces }).toEqual({
    text: 'the northern road',
    pieces: [
      { start: 0, text: 'the', marked: true },
      { start: 3, text: ' ', marked: false },
      { start: 4, text: 'northern', marked: true },
      { start: 12, text: ' road', marked: true },
    ],
  });
});

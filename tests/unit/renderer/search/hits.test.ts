import { expect, test } from 'vitest';
import { toDocumentId, toNoteId, toPassageId, toRevisionId } from '#shared/model/ids.ts';
import type { DocumentHit, SearchResults } from '#shared/model/search.ts';
import { foundInWords } from '../../../../renderer/search/found-in-words.ts';
import { groupHits, stopsIn } from '../../../../renderer/search/hits.ts';
import { markedPieces } from '../../../../renderer/ui/marked-pieces.ts';

const snippet = { text: 'the northern road', marks: [{ start: 13, end: 17 }], direction: 'ltr' } as const;
const [documentId, other] = [toDocumentId('d'), toDocumentId('e')];
const revisionId = toRevisionId('r');
const hit: DocumentHit = {
  documentId,
  revisionId,
  start: 13,
  end: 17,
  footnote: '3',
  comment: null,
  snippet,
};
const commented = { ...hit, documentId: other, footnote: null, comment: toPassageId('p') };

const results: SearchResults = {
  query: 'road',
  problem: null,
  documents: [
    {
      document: {
        id: documentId,
        title: 'Roads',
        authors: ['Leyla Marand', 'Ana Ruiz'],
        published: '1988-05',
      },
      byMetadata: true,
      hits: [hit],
      total: 12,
    },
    {
      document: { id: other, title: 'Gates', authors: [], published: null },
      byMetadata: false,
      hits: [commented],
      total: 1,
    },
  ],
  notes: [{ note: { id: toNoteId('n'), title: 'Which road?' }, snippet }],
  found: { documents: 2, notes: 1, atLeast: false },
  more: true,
  corrections: [],
  indexing: null,
};

test('hits stand under their document, the document itself first when its title matched, notes and more last', () => {
  expect(
    groupHits(results).map(({ title, about, total, hits, first }) => ({
      title,
      about,
      total,
      first,
      hits: hits.map(({ kind }) => kind),
    })),
  ).toEqual([
    {
      title: 'Roads',
      about: 'Leyla Marand, Ana Ruiz · May 1988',
      total: 12,
      first: 0,
      hits: ['work', 'passage'],
    },
    { title: 'Gates', about: '', total: 1, first: 2, hits: ['passage'] },
    { title: 'Notes', about: '', total: 1, first: 3, hits: ['note'] },
    { title: '', about: '', total: 0, first: 4, hits: ['more'] },
  ]);
});

test('a document of which neither words nor what is known matched can still be opened', () => {
  const [group] = results.documents;
  if (!group) throw new Error('there is a document');
  const bare = { ...results, documents: [{ ...group, byMetadata: false, hits: [] }], notes: [], more: false };
  expect(groupHits(bare).map(({ hits }) => hits.map(({ kind }) => kind))).toEqual([['work']]);
});

test('one goes from text to text through those that have a hit in their own words', () => {
  expect(stopsIn(results)).toEqual([{ documentId, revisionId, title: 'Roads' }]);
});

test('what was found is counted in words', () => {
  expect([
    foundInWords({ documents: 23, notes: 4, atLeast: false }),
    foundInWords({ documents: 1, notes: 0, atLeast: false }),
    foundInWords({ documents: 0, notes: 1, atLeast: false }),
    foundInWords({ documents: 5000, notes: 12, atLeast: true }),
  ]).toEqual(['23 documents, 4 notes', '1 document', '1 note', 'At least 5,000 documents, 12 notes']);
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

import { expect, test } from 'vitest';
import {
  DOCUMENT_ORDERS,
  type DocumentOrder,
  readSorting,
  sortDocuments,
  sortNotes,
} from '../../../../renderer/documents/sorting.ts';
import { buildDocument, buildNote } from './build-summaries.ts';

const documents = [
  buildDocument('c', {
    title: 'Ledger 10',
    authors: ['Zand'],
    published: '2001-05',
    importedAt: '2026-03-01T00:00:00.000Z',
  }),
  buildDocument('a', {
    title: 'ledger 9',
    authors: [],
    published: '2001',
    importedAt: '2026-01-01T00:00:00.000Z',
  }),
  buildDocument('b', {
    title: 'Élan',
    authors: ['Åberg'],
    published: null,
    importedAt: '2026-02-01T00:00:00.000Z',
  }),
];

const idsBy = (order: DocumentOrder, reversed = false) =>
  sortDocuments(documents, { order, reversed }).map(({ id }) => String(id));

test('titles are in the order of a dictionary: without case and accents, numbers by their size', () => {
  expect(idsBy('title')).toEqual(['b', 'a', 'c']);
});

test('dates begin with the newest', () => {
  expect([idsBy('added'), idsBy('published')]).toEqual([
    ['c', 'b', 'a'],
    ['c', 'a', 'b'],
  ]);
});

test('a date that is open or unknown on one side stands where its known side does', () => {
  const published = ['1988', '../1985', '1990/..', '/1987-05', '1986/1989', '1984~'];
  const sorted = sortDocuments(
    published.map((date, index) => buildDocument(`d${index}`, { published: date })),
    { order: 'published', reversed: true },
  );
  expect(sorted.map((one) => one.published)).toEqual([
    '1984~',
    '../1985',
    '1986/1989',
    '/1987-05',
    '1988',
    '1990/..',
  ]);
});

test('what has no author or date comes last, also when the order is reversed', () => {
  expect([idsBy('author'), idsBy('author', true), idsBy('published', true)]).toEqual([
    ['b', 'c', 'a'],
    ['c', 'b', 'a'],
    ['a', 'c', 'b'],
  ]);
});

test('Persian titles are in the order of their alphabet', () => {
  const titles = ['گزارش', 'پیمان', 'آغاز', 'بازگشت'];
  const sorted = sortDocuments(
    titles.map((title, index) => buildDocument(`p${index}`, { title })),
    { order: 'title', reversed: false },
  );
  expect(sorted.map(({ title }) => title)).toEqual(['آغاز', 'بازگشت', 'پیمان', 'گزارش']);
});

test('notes begin with the one changed last; one without a title ends the list by title', () => {
  const notes = [
    buildNote('old', { title: '', updatedAt: '2026-01-01T00:00:00.000Z' }),
    buildNote('new', { title: 'Roads', updatedAt: '2026-02-01T00:00:00.000Z' }),
  ];
  expect([
    sortNotes(notes, { order: 'changed', reversed: false }).map(({ id }) => String(id)),
    sortNotes(notes, { order: 'title', reversed: true }).map(({ id }) => String(id)),
  ]).toEqual([
    ['new', 'old'],
    ['new', 'old'],
  ]);
});

test('a remembered order is taken up, anything else starts with the first', () => {
  const read = readSorting(DOCUMENT_ORDERS, 'added');
  expect([
    read({ order: 'title', reversed: true }),
    read({ order: 'colour' }),
    read(null),
    read('title'),
  ]).toEqual([
    { order: 'title', reversed: true },
    { order: 'added', reversed: false },
    { order: 'added', reversed: false },
    { order: 'added', reversed: false },
  ]);
});

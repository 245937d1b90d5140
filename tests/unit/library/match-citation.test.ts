import { expect, test } from 'vitest';
import type { CslItem } from '#shared/model/citation.ts';
import { toDocumentId } from '#shared/model/ids.ts';
import { parseCitations } from '../../../electron/importers/citations/parse-citations.ts';
import { indexWorks } from '../../../electron/library/match-citation.ts';
import type { CitableWork } from '../../../electron/storage/citable-works.ts';

const work = (id: string, title: string, facts: Partial<CitableWork> = {}): CitableWork => ({
  documentId: toDocumentId(id),
  title,
  authors: [],
  publisher: null,
  published: null,
  url: null,
  doi: null,
  ...facts,
});

const LIBRARY = indexWorks([
  work('d-saw', 'What I Saw at Salt Mill', {
    authors: ['Farid Moradi'],
    published: '2011-05-14',
    url: 'https://www.karun.example/statements/moradi/',
  }),
  work('d-after', 'What I Saw after Salt Mill', { authors: ['Farid Moradi'], published: '2011' }),
  work('d-report-8', 'Annual Report', { publisher: 'Valley Observers', published: '2008' }),
  work('d-report-9', 'Annual Report', { publisher: 'Valley Observers', published: '2009' }),
  work('d-visits', 'Conditions at Salt Mill: A Report of Three Visits', {
    authors: ['Valley Observers'],
    published: '1989-09',
  }),
  work('d-ferry', 'The Ferry', { authors: ['Anna Brandt'] }),
  work('d-paper', 'Counting the Missing', { authors: ['J. Ellery'], doi: '10.5555/Count.7' }),
  work('d-winters', 'دو زمستان در درهٔ سیاه', { authors: ['سمیرا نوری'], published: '2012-06-21/2012-07-21' }),
  work('d-winters-2', 'دو زمستان دیگر', { authors: ['سمیرا نوری'] }),
  work('d-night', 'ليل الوادي الأسود', { authors: ['كريم حداد'], published: '1998' }),
]);

const found = (item: Omit<CslItem, 'type'>) =>
  LIBRARY.find({ type: 'document', ...item }).map(({ documentId, reasons }) => [documentId, ...reasons]);
const named = (note: string) =>
  parseCitations(note).map(({ item }) => LIBRARY.find(item).map(({ documentId }) => documentId));

test('a work is found by its title with its author or its year', () => {
  expect(found({ title: 'What I saw at Salt-Mill', author: [{ family: 'Moradi', given: 'F.' }] })).toEqual([
    ['d-saw', 'title', 'author'],
  ]);
  expect(found({ title: 'the ferry', author: [{ literal: 'Anna Brandt' }] })).toEqual([
    ['d-ferry', 'title', 'author'],
  ]);
});

test.each([
  ['another work of the same author', { title: 'What I Heard', author: [{ family: 'Moradi' }] }],
  ['another author of the same title', { title: 'The Ferry', author: [{ family: 'Holm', given: 'Anna' }] }],
  [
    'another person of the same surname',
    { title: 'The Ferry', author: [{ family: 'Brandt', given: 'Ole' }] },
  ],
  ['the same title of another year', { title: 'Annual Report', issued: { edtf: '2010' } }],
  ['a short title with nothing beside it', { title: 'The Ferry' }],
  [
    'another subtitle',
    { title: 'Conditions at Salt Mill: A Reply', author: [{ literal: 'Valley Observers' }] },
  ],
  ['an author alone', { author: [{ family: 'Moradi', given: 'Farid' }] }],
  ['nothing', {}],
] as const)('%s is not taken for it', (_what, item) => {
  expect(found(item)).toEqual([]);
});

test('of two works of one title the year tells which is meant', () => {
  expect(
    found({ title: 'Annual Report', publisher: 'The Valley Observers', issued: { edtf: '2009' } }),
  ).toEqual([['d-report-9', 'title', 'publisher', 'year']]);
});

test('a title stands for itself with its subtitle', () => {
  expect(found({ title: 'Conditions at Salt Mill', issued: { 'date-parts': [[1989]] } })).toEqual([
    ['d-visits', 'title', 'year'],
  ]);
});

test.each([
  'http://karun.example/statements/moradi',
  'karun.example/statements/moradi/index.html?utm_source=mail#top',
  'HTTPS://WWW.KARUN.EXAMPLE/statements/moradi/',
])('the same address is enough: %s', (URL) => {
  expect(found({ URL })).toEqual([['d-saw', 'address']]);
});

test('the address of a whole site is no one work’s', () => {
  const site = indexWorks([work('d-1', 'Home', { url: 'https://karun.example/' })]);
  expect(site.find({ type: 'webpage', URL: 'https://karun.example' })).toEqual([]);
});

test('a DOI is the same in any form', () => {
  for (const item of [{ DOI: '10.5555/count.7' }, { URL: 'https://doi.org/10.5555/COUNT.7' }]) {
    expect(found(item)).toEqual([['d-paper', 'doi']]);
  }
});

test('Persian and Arabic works are found in whatever letters they are written', () => {
  expect(found({ title: 'دو زمستان در دره سياه', author: [{ family: 'نوري', given: 'سميرا' }] })).toEqual([
    ['d-winters', 'title', 'author'],
  ]);
  expect(found({ title: 'دو زمستان', author: [{ literal: 'سمیرا نوری' }] })).toEqual([]);
  expect(found({ title: 'لَيل الوادي الاسود', issued: { edtf: '1998' } })).toEqual([
    ['d-night', 'title', 'year'],
  ]);
});

test('what the notes of documents say is read and found', () => {
  expect([
    named('Moradi, Farid. "What I Saw at Salt Mill." Karun Project (2011): Web. 14 May 2011.'),
    named(
      'Valley Observers. "Conditions at Salt Mill: A Report of Three Visits." Valley Observers (1989): Print.',
    ),
    named('سمیرا نوری، «دو زمستان در درهٔ سیاه»، پروژهٔ کارون، ۱۳۹۱.'),
  ]).toEqual([[['d-saw']], [['d-visits']], [['d-winters']]]);
});

import { expect, test } from 'vitest';
import { citationInWords, type CitedWork, yearInWords } from '#shared/citing/in-words.ts';

const WORKS = new Map<string, CitedWork>([
  ['d-1', { title: 'The Lantern Goes Out', authors: ['Mara Ellison', 'Farid Moradi'], published: '2011-04' }],
  ['d-2', { title: 'دو زمستان', authors: ['سمیرا نوری'], published: null }],
  ['d-3', { title: 'A Report of Three Visits to the Valley', authors: [], published: '1986/1988' }],
]);
const say = (items: Parameters<typeof citationInWords>[0]) =>
  citationInWords(items, (id) => WORKS.get(id) ?? null);

test('a citation reads as authors, year and place, with the words around them', () => {
  expect([
    say([{ documentId: 'd-1', locator: { label: 'page', value: '3' } }]),
    say([{ documentId: 'd-1', prefix: 'see', suffix: ', and passim' }, { documentId: 'd-2' }]),
    say([{ documentId: 'd-1', suppressAuthor: true, locator: { label: 'note', value: '3–5' } }]),
    say([{ documentId: 'd-3' }]),
    say([{ documentId: 'd-9' }]),
  ]).toEqual([
    '(Ellison & Moradi 2011, p. 3)',
    '(see Ellison & Moradi 2011, and passim; سمیرا نوری n.d.)',
    '(2011, nn. 3–5)',
    '(“A Report of Three Visits to…” 1986–1988)',
    '(a work that is not in this library)',
  ]);
});

test('the year is as sure as the date', () => {
  expect(['1988~', '198X', '2010-09-30', '1988/..', 'spring'].map((date) => yearInWords(date))).toEqual([
    'c. 1988',
    'the 1980s',
    '2010',
    '1988–',
    'spring',
  ]);
});

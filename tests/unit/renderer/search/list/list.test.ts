import { expect, test } from 'vitest';
import { toDocumentId } from '#shared/model/ids.ts';
import { type BatchResults, plainAsk } from '#shared/model/search.ts';
import { askForLine, linesIn, problemOf, summaryOf } from '../../../../../renderer/search/list/list-lines.ts';
import { cellOf, columnsOf, rowsShown, totalsOf } from '../../../../../renderer/search/list/table-cells.ts';

const [one, two] = [toDocumentId('d-1'), toDocumentId('d-2')];
const problem = { start: 0, end: 1, sentence: 'No parenthesis is open that this one could close.' };
const RESULTS: BatchResults = {
  rows: [
    { words: 'Moradi', problem: null, hits: 5, documents: [{ id: two, hits: 5 }], notes: 1 },
    { words: 'Nobody', problem: null, hits: 0, documents: [], notes: 0 },
    { words: ')', problem, hits: 0, documents: [], notes: 0 },
    {
      words: 'نوری',
      problem: null,
      hits: 2,
      documents: [
        { id: one, hits: 1 },
        { id: two, hits: 1 },
      ],
      notes: 0,
    },
  ],
  documents: [
    { id: one, title: 'A House' },
    { id: two, title: 'B House' },
  ],
};

test('lines are parted by whatever ends a line, and each counts once', () => {
  expect(linesIn(' Moradi \r\nNouri\n\n\nنوری\rMoradi\u2028')).toEqual(['Moradi', 'Nouri', 'نوری']);
});

test('too many lines and too long ones are refused with a sentence', () => {
  expect([
    problemOf(['Moradi']),
    problemOf(Array.from({ length: 10_001 }, (_, index) => `${index}`)),
    problemOf(['Moradi', 'x'.repeat(1001)]),
  ]).toEqual([
    null,
    'A list has at most 10,000 lines. Please divide it.',
    `A line has at most 1,000 characters; “${'x'.repeat(40)}…” has more.`,
  ]);
});

test('a line is searched for within the present search, or by itself', () => {
  expect([
    askForLine('Moradi OR Nouri', plainAsk('lang:fa')).query,
    askForLine('Moradi OR Nouri', plainAsk(' ')).query,
  ]).toEqual(['(lang:fa) (Moradi OR Nouri)', 'Moradi OR Nouri']);
});

test('the summary names what was found, what was not, and what was not understood', () => {
  expect([summaryOf(RESULTS), summaryOf({ ...RESULTS, rows: RESULTS.rows.slice(0, 1) })]).toEqual([
    '4 lines: 2 found, 1 not found, 1 not understood.',
    '1 line: 1 found.',
  ]);
});

test('a cell says how often a document has a line, and the first ones say it of all', () => {
  const columns = columnsOf(RESULTS);
  expect(columns.map(({ title }) => title)).toEqual(['Hits', 'Documents', 'Notes', 'A House', 'B House']);
  expect(RESULTS.rows.map((row) => columns.map((column) => cellOf(row, column)))).toEqual([
    [5, 1, 1, null, 5],
    [0, 0, 0, null, null],
    [null, null, null, null, null],
    [2, 2, 0, 1, 1],
  ]);
});

test('the last row says it of all lines together', () => {
  expect(totalsOf(RESULTS)).toEqual([7, 2, 1, 1, 6]);
});

test('lines that stand nowhere can be left out', () => {
  expect(rowsShown(RESULTS, true).map(({ words }) => words)).toEqual(['Moradi', 'نوری']);
});

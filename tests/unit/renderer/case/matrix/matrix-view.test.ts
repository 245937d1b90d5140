import { expect, test } from 'vitest';
import { claimMatrix } from '#shared/case/matrix.ts';
import {
  cellInWords,
  columnsOfStatements,
  columnsShown,
  conflictsWithOthers,
  rowsShown,
} from '../../../../../renderer/case/matrix/matrix-view.ts';
import { caseOf } from '../../../../support/cases.ts';

const CASE = caseOf({
  sources: [
    { id: 's1', name: 'Farid Moradi' },
    { id: 's2', name: 'سمیرا نوری' },
  ],
  documents: [{ id: 'd1', title: 'A statement' }],
  statements: [
    { id: 't1', document: 'd1', speaker: 's1', said: '1989', basis: 'first-hand' },
    { id: 't2', document: 'd1', speaker: 's1', said: '2011-05', basis: 'first-hand' },
    { id: 't3', document: 'd1', speaker: 's2', basis: 'first-hand' },
  ],
  claims: [
    {
      id: 'c1',
      text: 'Fifty were held.',
      type: 'number',
      evidence: [
        { statement: 't1', stance: 'supports', value: 50 },
        { statement: 't2', stance: 'supports', value: 'over 200', judgement: 'unclear', reason: 'older?' },
        { statement: 't3', stance: 'contradicts', value: 'over 200' },
      ],
    },
    { id: 'c2', text: 'قفل شب بسته بود', type: 'free', evidence: [{ statement: 't3', stance: 'mentions' }] },
  ],
});
const SPEAKERS = claimMatrix(CASE, 'speakers');

test('what one speaker said at different times stands below one name', () => {
  const { columns, groups } = columnsShown(SPEAKERS.columns);
  expect(groups.map(({ name, first, count }) => [name, first, count])).toEqual([
    ['Farid Moradi', 0, 2],
    ['سمیرا نوری', 2, 1],
  ]);
  expect(columns.map(({ head }) => head)).toEqual(['1989', 'May 2011', 'undated']);
  expect(columns[1]?.title).toBe('Farid Moradi, May 2011');
});

test('documents are columns without times', () => {
  const { columns, groups } = columnsShown(claimMatrix(CASE, 'documents').columns);
  expect([columns.map(({ head }) => head), groups]).toEqual([['A statement'], []]);
});

test('a cell is told with whom it conflicts, with itself, and how that is judged', () => {
  const [row] = SPEAKERS.rows;
  const words = row?.cells.map((cell) => cellInWords(cell, columnsOfStatements(row), SPEAKERS.columns));
  expect(words).toEqual([
    'Farid Moradi, 1989: supports, 50; conflicts with Farid Moradi, May 2011 and سمیرا نوری. Contradicts itself',
    'Farid Moradi, May 2011: supports, over 200; conflicts with Farid Moradi, 1989; judged unclear. Contradicts itself',
    'سمیرا نوری: contradicts, over 200; conflicts with Farid Moradi, 1989',
  ]);
});

test('a conflict with others is told apart from one with oneself', () => {
  const [row] = SPEAKERS.rows;
  const against = row?.cells.map((cell) => [
    cell.contradictsItself,
    conflictsWithOthers(cell, columnsOfStatements(row), SPEAKERS.columns),
  ]);
  expect(against).toEqual([
    [true, true],
    [true, false],
    [false, true],
  ]);
});

test('claims are narrowed down by words in any spelling, and to those with conflicts', () => {
  const claims = (query: string, alone: boolean) =>
    rowsShown(SPEAKERS, query, alone).map(({ claim }) => claim);
  expect([claims('', false), claims('FIFTY', false), claims('بسته قفل', false), claims('', true)]).toEqual([
    ['c1', 'c2'],
    ['c1'],
    ['c2'],
    ['c1'],
  ]);
});

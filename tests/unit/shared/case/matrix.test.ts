import { expect, test } from 'vitest';
import { claimMatrix } from '#shared/case/matrix.ts';
import { rankClaims } from '#shared/case/rank-claims.ts';
import { caseOf } from '../../../support/cases.ts';

const CASE = caseOf({
  sources: [
    { id: 's1', name: 'Farid Moradi' },
    { id: 's2', name: 'Samira Nouri' },
    { id: 's3', name: 'The Valley Post' },
  ],
  documents: [
    { id: 'd1', title: 'A statement' },
    { id: 'd2', title: 'An interview' },
  ],
  statements: [
    { id: 't1', document: 'd1', speaker: 's1', said: '1990', basis: 'first-hand' },
    { id: 't2', document: 'd2', speaker: 's1', said: '1988', basis: 'first-hand' },
    { id: 't3', document: 'd2', speaker: 's2', basis: 'first-hand' },
    { id: 't4', document: 'd2', speaker: 's3', basis: 'derived', from: ['t3'] },
  ],
  claims: [
    {
      id: 'c1',
      text: 'How many were held?',
      type: 'number',
      evidence: [
        { statement: 't1', stance: 'supports', value: 50 },
        {
          statement: 't2',
          stance: 'supports',
          value: 'over 200',
          judgement: 'unclear',
          reason: 'An older building?',
        },
        { statement: 't3', stance: 'contradicts', value: 60 },
        { statement: 't4', stance: 'contradicts' },
      ],
    },
    {
      id: 'c2',
      text: 'The door was locked.',
      type: 'yes/no',
      evidence: [
        { statement: 't1', stance: 'contradicts', value: false },
        { statement: 't3', stance: 'contradicts', value: false },
      ],
    },
    { id: 'c3', text: 'There was no door.', evidence: [{ statement: 't1', stance: 'contradicts' }] },
  ],
});

test('what one speaker said at different times stands in columns of their own, and silence in none', () => {
  const { columns, rows } = claimMatrix(CASE, 'speakers');
  expect(columns.map(({ name, said }) => [name, said])).toEqual([
    ['Farid Moradi', '1988'],
    ['Farid Moradi', '1990'],
    ['Samira Nouri', null],
    ['The Valley Post', null],
  ]);
  expect(rows.map(({ claim, cells }) => [claim, cells.map(({ column }) => column)])).toEqual([
    ['c1', [0, 1, 2, 3]],
    ['c2', [1, 2]],
    ['c3', [1]],
  ]);
});

test('a computed conflict stands beside what a person says of it, and one person’s is told apart', () => {
  const [first] = claimMatrix(CASE, 'speakers').rows;
  expect(first?.cells.map(({ contradictsItself, entries }) => [contradictsItself, entries])).toEqual([
    [
      true,
      [
        {
          statement: 't2',
          stance: 'supports',
          value: 'over 200',
          conflicts: ['t1', 't3'],
          judgement: 'unclear',
          reason: 'An older building?',
        },
      ],
    ],
    [
      true,
      [
        {
          statement: 't1',
          stance: 'supports',
          value: 50,
          conflicts: ['t2', 't3'],
          judgement: null,
          reason: '',
        },
      ],
    ],
    [
      false,
      [
        {
          statement: 't3',
          stance: 'contradicts',
          value: 60,
          conflicts: ['t1', 't2'],
          judgement: null,
          reason: '',
        },
      ],
    ],
    [
      false,
      [{ statement: 't4', stance: 'contradicts', value: null, conflicts: [], judgement: null, reason: '' }],
    ],
  ]);
});

test('by documents, one column holds all that stands in one', () => {
  const { columns, rows } = claimMatrix(CASE, 'documents');
  expect(columns.map(({ name }) => name)).toEqual(['A statement', 'An interview']);
  expect(rows[0]?.cells.map(({ entries }) => entries.map(({ statement }) => statement))).toEqual([
    ['t1'],
    ['t2', 't3', 't4'],
  ]);
});

test('claims are ordered by independent origins of what contradicts them, however often it is repeated', () => {
  expect(rankClaims(CASE)).toEqual(
    [
      {
        claim: 'c1',
        text: 'How many were held?',
        against: 1,
        possiblyAgainst: 1,
        inconsistent: 2,
        consistent: 2,
        diagnostic: 4,
      },
      {
        claim: 'c3',
        text: 'There was no door.',
        against: 1,
        possiblyAgainst: 1,
        inconsistent: 1,
        consistent: 0,
        diagnostic: 1,
      },
      {
        claim: 'c2',
        text: 'The door was locked.',
        against: 2,
        possiblyAgainst: 2,
        inconsistent: 2,
        consistent: 0,
        diagnostic: 2,
      },
    ].toSorted((a, b) => a.against - b.against || a.inconsistent - b.inconsistent),
  );
});

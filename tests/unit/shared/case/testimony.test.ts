import { expect, test } from 'vitest';
import { alignTestimonies, testimonyOf } from '#shared/case/testimony.ts';
import { caseOf } from '../../../support/cases.ts';

const CASE = caseOf({
  sources: [
    { id: 's1', name: 'Farid Moradi' },
    { id: 's2', name: 'Samira Nouri' },
    { id: 's3', name: 'F. M.', sameAs: 's1' },
  ],
  documents: [{ id: 'd1', published: '1989-05' }],
  statements: [
    { id: 't1', speaker: 's1' },
    { id: 't2', speaker: 's1', said: '1990' },
    { id: 't3', speaker: 's3', document: 'd1' },
    { id: 't4', speaker: 's2', said: '1988' },
  ],
  claims: [
    {
      id: 'c1',
      text: 'How many?',
      type: 'number',
      evidence: [
        { statement: 't2', stance: 'supports', value: 50 },
        { statement: 't3', stance: 'supports', value: 200 },
        { statement: 't4', stance: 'mentions', value: 50 },
      ],
    },
    { id: 'c2', text: 'The door was locked.', evidence: [{ statement: 't4', stance: 'supports' }] },
    { id: 'c3', text: 'Nobody says so.', evidence: [] },
  ],
});

test('the words of one source stand in order of time under all their names, without a date last', () => {
  expect(
    testimonyOf(CASE, 's3').map(({ statement, date, claims }) => [
      statement,
      date,
      claims.map(({ claim }) => claim),
    ]),
  ).toEqual([
    ['t3', '1989-05', ['c1']],
    ['t2', '1990', ['c1']],
    ['t1', null, []],
  ]);
});

test('two sources stand side by side by the claims, and a conflict with oneself is none between the two', () => {
  const told = (one: string, other: string) =>
    alignTestimonies(CASE, one, other).map((row) => [
      row.claim,
      row.one.map(({ statement }) => statement),
      row.other.map(({ statement }) => statement),
      row.conflict,
    ]);
  expect(told('s1', 's2')).toEqual([
    ['c1', ['t3', 't2'], ['t4'], true],
    ['c2', [], ['t4'], false],
  ]);
  expect(told('s1', 's3').map(([, , , conflict]) => conflict)).toEqual([false]);
});

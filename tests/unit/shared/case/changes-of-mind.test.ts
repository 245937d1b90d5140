import { expect, test } from 'vitest';
import { changesOfMind } from '#shared/case/changes-of-mind.ts';
import { peopleIn } from '#shared/case/people.ts';
import { testimonyOf } from '#shared/case/testimony.ts';
import type { Claim } from '#shared/model/case.ts';
import { caseOf } from '../../../support/cases.ts';

function changesIn(claims: Parameters<typeof caseOf>[0]['claims']) {
  const all = caseOf({
    sources: [
      { id: 's1', name: 'Farid Moradi' },
      { id: 's2', name: 'Samira Nouri' },
    ],
    documents: [],
    statements: [
      { id: 'late', speaker: 's1', said: '2011', basis: 'first-hand' },
      { id: 'early', speaker: 's1', said: '1989', basis: 'first-hand' },
      { id: 'undated', speaker: 's1', basis: 'first-hand' },
      { id: 'hers', speaker: 's2', said: '2012', basis: 'first-hand' },
    ],
    claims,
  });
  const types = new Map(all.claims.map(({ id, type }): [string, Claim['type']] => [id, type]));
  return changesOfMind(testimonyOf(all, 's1'), (id) => types.get(id) ?? null, peopleIn(all.sources));
}

test('values that one source gives and that cannot both be are told with the earlier one first', () => {
  expect(
    changesIn([
      {
        id: 'c1',
        text: 'Fifty were held.',
        type: 'number',
        evidence: [
          { statement: 'late', stance: 'supports', value: 50 },
          { statement: 'early', stance: 'supports', value: 'over 200' },
          { statement: 'hers', stance: 'contradicts', value: 'over 300' },
        ],
      },
    ]),
  ).toEqual([{ claim: 'c1', first: 'early', second: 'late', kind: 'values' }]);
});

test('what one source says of one claim and later denies is told once, even where the values conflict too', () => {
  const evidence = (values: readonly [boolean, boolean] | null) => [
    { statement: 'early', stance: 'supports' as const, value: values?.[0] },
    { statement: 'late', stance: 'contradicts' as const, value: values?.[1] },
  ];
  const told = (values: readonly [boolean, boolean] | null) =>
    changesIn([{ id: 'c1', text: 'It was empty.', type: 'yes/no', evidence: evidence(values) }]);
  const change = { claim: 'c1', first: 'early', second: 'late' };
  expect(told([true, false])).toEqual([{ ...change, kind: 'values' }]);
  expect(told(null)).toEqual([{ ...change, kind: 'stance' }]);
});

test('what is taken back is no conflict of values, and is told as that', () => {
  expect(
    changesIn([
      {
        id: 'c1',
        text: 'Fifty were held.',
        type: 'number',
        evidence: [
          { statement: 'early', stance: 'supports', value: 50 },
          { statement: 'late', stance: 'retracts', value: 200 },
          { statement: 'undated', stance: 'mentions' },
        ],
      },
    ]),
  ).toEqual([{ claim: 'c1', first: 'early', second: 'late', kind: 'retracted' }]);
});

test('silence, and what is said of different claims, is no change of mind', () => {
  const claim = (id: string, statement: string, value: number) => ({
    id,
    text: id,
    type: 'number' as const,
    evidence: [{ statement, stance: 'supports' as const, value }],
  });
  expect(changesIn([claim('c1', 'early', 50), claim('c2', 'late', 200)])).toEqual([]);
});

import { expect, test } from 'vitest';
import type { ClaimSummary } from '#shared/model/case-shown.ts';
import { listedClaims, sortClaims } from '../../../../../renderer/case/claims/claim-list.ts';

const NONE = { documents: 0, statements: 0, certain: 0, possible: 0, exact: true, origins: [], counted: [] };
const claim = (
  id: string,
  text: string,
  certain: number,
  possible: number,
  conflicts: number,
): ClaimSummary => ({
  id,
  text,
  type: 'free',
  origins: { ...NONE, certain, possible },
  against: NONE,
  conflicts,
  loops: 0,
  remarks: 0,
});
const CLAIMS = [
  claim('c1', 'The gate was locked.', 1, 1, 0),
  claim('c2', 'بیش از دویست نفر آنجا بودند.', 2, 2, 0),
  claim('c3', 'About fifty people were held.', 2, 4, 3),
];
const ids = (claims: readonly ClaimSummary[]) => claims.map(({ id }) => id);

test('the filter finds every word in any spelling, wherever it stands', () => {
  expect(ids(listedClaims(CLAIMS, 'PEOPLE fifty'))).toEqual(['c3']);
  expect(ids(listedClaims(CLAIMS, 'دويست'))).toEqual(['c2']);
  expect(ids(listedClaims(CLAIMS, ' '))).toEqual(['c1', 'c2', 'c3']);
});

test('claims stand as they were made, by their words, or with the most of what is counted first', () => {
  const sorted = (order: Parameters<typeof sortClaims>[1]['order'], reversed = false) =>
    ids(sortClaims(CLAIMS, { order, reversed }));
  expect(sorted('made')).toEqual(['c1', 'c2', 'c3']);
  expect(sorted('made', true)).toEqual(['c3', 'c2', 'c1']);
  expect(sorted('text').slice(0, 2)).toEqual(['c3', 'c1']);
  expect(sorted('origins')).toEqual(['c3', 'c2', 'c1']);
  expect(sorted('conflicts')[0]).toBe('c3');
});

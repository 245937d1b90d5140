import { expect, test } from 'vitest';
import { checksOf } from '#shared/corroboration/checks.ts';
import { corroborate } from '#shared/corroboration/corroborate.ts';
import { pathsOf } from '#shared/corroboration/paths.ts';
import { byId, type Provenance } from '#shared/corroboration/provenance.ts';
import { reachableFrom, rootsOf } from '#shared/corroboration/roots.ts';

const witness = (id: string, speaker: string): Provenance => ({ id, speaker, basis: 'first-hand', from: [] });
const taken = (id: string, speaker: string, ...from: readonly string[]): Provenance => ({
  id,
  speaker,
  basis: 'derived',
  from: from.map((one) => ({ kind: 'statement', id: one })),
});

const CASE: readonly Provenance[] = [
  witness('t1', 's1'),
  taken('t2', 's2', 't1'),
  taken('t3', 's3', 't2', 't4'),
  { id: 't4', speaker: 's4', basis: 'hearsay', from: [{ kind: 'outside', id: 'document d9' }] },
  { id: 't5', speaker: null, basis: 'unknown', from: [] },
];

function checks(supporting: readonly string[]) {
  const all = byId(CASE);
  const roots = rootsOf(all);
  return checksOf(supporting, reachableFrom(supporting, all), roots, corroborate(supporting, roots));
}

test('what is not known and would be another origin is to be checked first, with what it is taken from', () => {
  expect(checks(['t1', 't2', 't4', 't5'])).toEqual([
    { statement: 't4', from: 'document d9', asks: 'origin', certain: 2 },
    { statement: 't5', from: null, asks: 'origin', certain: 2 },
    { statement: 't2', from: 't1', asks: 'first-hand', certain: 2 },
    { statement: 't4', from: 'document d9', asks: 'first-hand', certain: 2 },
  ]);
});

test('nothing is to be checked where every statement is of an origin of its own', () => {
  expect(checks(['t1'])).toEqual([]);
});

test('the one who is counted for want of any other is to be checked', () => {
  expect(checks(['t5'])).toEqual([{ statement: 't5', from: null, asks: 'origin', certain: 1 }]);
});

test('a check holds: the number is what it says once the answer is known', () => {
  const supporting = ['t1', 't2', 't3', 't4', 't5'];
  for (const { statement, asks, certain } of checks(supporting)) {
    const known = CASE.map((one): Provenance =>
      one.id === statement
        ? {
            ...one,
            basis: 'first-hand',
            speaker: asks === 'first-hand' ? one.speaker : 'somebody else',
            from: [],
          }
        : one,
    );
    expect(corroborate(supporting, rootsOf(byId(known))).certain).toBe(certain);
  }
});

test('a path leads to each origin by the shortest way, and ends where nobody knows more', () => {
  const all = byId(CASE);
  const roots = rootsOf(all);
  expect(pathsOf('t3', all, roots.get('t3') ?? new Map())).toEqual([
    { statement: 't3', through: ['t4'], root: { kind: 'outside', id: 'document d9' } },
    { statement: 't3', through: ['t2', 't1'], root: { kind: 'person', id: 's1' } },
  ]);
});

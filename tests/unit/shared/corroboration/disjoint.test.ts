import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXACT_UP_TO, packDisjoint } from '#shared/corroboration/disjoint.ts';
import { mostDisjoint } from '../../../support/corroboration/brute-force.ts';

const SETS = fc.array(
  fc.uniqueArray(fc.nat(11), { maxLength: 4 }).map((members) => new Set(members.map(String))),
  { maxLength: 12 },
);

test('as many disjoint sets are chosen as there are at most', () => {
  fc.assert(
    fc.property(SETS, (sets) => {
      const { least, most, chosen } = packDisjoint(sets);
      const members = chosen.flatMap((index) => [...(sets[index] ?? [])]);
      expect([least, most, chosen.length]).toEqual([mostDisjoint(sets), least, least]);
      expect(new Set(members).size).toBe(members.length);
    }),
    { numRuns: 2000 },
  );
});

/** Every three of so many members, from a fixed beginning: sets that all hang together. */
function entangled(count: number, members: number): readonly ReadonlySet<string>[] {
  let state = 7;
  const draw = (): string => {
    state = (state * 48_271) % 2_147_483_647;
    return String(state % members);
  };
  return Array.from({ length: count }, () => new Set([draw(), draw(), draw()]));
}

test('sets up to the stated number are counted exactly, however they hang together', () => {
  for (const members of [20, 40, 60, 90, 140]) {
    const { least, most } = packDisjoint(entangled(EXACT_UP_TO, members));
    expect(least).toBe(most);
  }
});

test('more are bounded from both sides, in a time that is bounded', () => {
  const start = performance.now();
  const { least, most, chosen } = packDisjoint(entangled(1500, 900));
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(least).toBeGreaterThan(150);
  expect(most).toBeGreaterThan(least);
  expect(most).toBeLessThan(600);
  expect(chosen).toHaveLength(least);
});

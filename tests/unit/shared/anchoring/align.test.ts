import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeAligner } from '#shared/anchoring/align.ts';
import { dropIslands } from '#shared/anchoring/drop-islands.ts';

function align(from: readonly number[], to: readonly number[]): number[] {
  const idCount = Math.max(0, ...from, ...to) + 1;
  return [...makeAligner(idCount)(Uint32Array.from(from), Uint32Array.from(to))];
}

/** Length of the longest common subsequence, the slow and certain way. */
function longestCommon(from: readonly number[], to: readonly number[]): number {
  let row = Array.from({ length: to.length + 1 }, () => 0);
  for (const one of from) {
    const next = [0];
    for (const [index, other] of to.entries()) {
      next.push(one === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

const sequence = (most: number) => fc.array(fc.nat(most), { maxLength: 40 });

test('only equal tokens are paired, and pairs never cross', () => {
  fc.assert(
    fc.property(sequence(12), sequence(12), (from, to) => {
      const partners = align(from, to);
      const paired = partners.flatMap((partner, index) => (partner < 0 ? [] : [{ index, partner }]));
      expect(paired.map(({ index }) => from[index])).toEqual(paired.map(({ partner }) => to[partner]));
      expect(paired.map(({ partner }) => partner)).toEqual(
        [...new Set(paired.map(({ partner }) => partner))].toSorted((a, b) => a - b),
      );
    }),
  );
});

test('where no word is unique, as many tokens are paired as can be', () => {
  fc.assert(
    fc.property(sequence(2), sequence(2), (from, to) => {
      // Every id stands at least twice on each side, beyond what the equal ends take away.
      const old = [3, ...from, 0, 1, 2, 0, 1, 2, 4];
      const current = [5, ...to, 0, 1, 2, 0, 1, 2, 6];
      const paired = align(old, current).filter((partner) => partner >= 0).length;
      expect(paired).toBe(longestCommon(old, current));
    }),
  );
});

test('a sequence and itself are aligned throughout', () => {
  fc.assert(
    fc.property(sequence(5), (ids) => {
      expect(align(ids, ids)).toEqual(ids.map((_id, index) => index));
    }),
  );
});

test('two texts without a word in common are not aligned, however long they are', () => {
  const from = Array.from({ length: 5000 }, (_, index) => index % 7);
  const to = Array.from({ length: 5000 }, (_, index) => 10 + (index % 7));
  expect(align(from, to).every((partner) => partner === -1)).toBe(true);
});

test('a word that two unlike passages share by chance is no part of the alignment', () => {
  const partners = Int32Array.from([0, ...Array.from({ length: 40 }, () => -1), 90]);
  partners[20] = 45;
  dropIslands(partners, 91);
  expect([partners[0], partners[20], partners[41]]).toEqual([0, -1, 90]);
  const kept = Int32Array.from([0, 1, 2, -1, 4, -1, 6, 7, 8]);
  dropIslands(kept, 9);
  expect([...kept]).toEqual([0, 1, 2, -1, 4, -1, 6, 7, 8]);
});

import type { Fingerprints } from './fingerprints.ts';

/** So many words are the same from here on in both. */
export interface Run {
  readonly one: number;
  readonly other: number;
  readonly length: number;
}

/** A change of so few words, and behind it so many equal ones, is within a passage. */
const SMALL = 3;
const FEW = 4;
/** A word that a text says often is looked at in so many places. */
const PLACES = 16;

export interface Comparable {
  readonly hashes: Uint32Array;
  readonly fingerprints: Fingerprints;
}

/**
 * The runs of equal words of two texts, in the order of the other: around every fingerprint that both have, and from there on
 * over small changes.
 */
export function equalRuns(one: Comparable, other: Comparable): readonly Run[] {
  const places = new Map<number, number[]>();
  for (const [index, hash] of one.fingerprints.hashes.entries()) {
    const word = one.fingerprints.words[index] ?? 0;
    const known = places.get(hash);
    if (!known) places.set(hash, [word]);
    else if (known.length < PLACES) known.push(word);
  }
  const runs: Run[] = [];
  const found = new Diagonals();
  const keep = (run: Run): void => {
    found.add(run);
    runs.push(run);
  };
  for (const [index, hash] of other.fingerprints.hashes.entries()) {
    for (const place of places.get(hash) ?? []) {
      const seed = { one: place, other: other.fingerprints.words[index] ?? 0 };
      if (found.has(seed)) continue;
      const run = equalAround(one.hashes, other.hashes, seed);
      if (!run) continue;
      keep(run);
      for (const direction of [-1, 1] as const) {
        let next = beyond(one.hashes, other.hashes, run, direction);
        while (next && !found.has(next)) {
          keep(next);
          next = beyond(one.hashes, other.hashes, next, direction);
        }
      }
    }
  }
  return runs.toSorted((a, b) => a.other - b.other || a.one - b.one);
}

/** All equal words around a place; null where the words there differ, and only the hashes of their shingles are the same. */
function equalAround(
  one: Uint32Array,
  other: Uint32Array,
  seed: { readonly one: number; readonly other: number },
): Run | null {
  const before = equalFrom(one, other, { one: seed.one - 1, other: seed.other - 1 }, -1);
  const behind = equalFrom(one, other, seed, 1);
  if (behind === 0) return null;
  return { one: seed.one - before, other: seed.other - before, length: before + behind };
}

/** The equal words on the other side of a small change: of so few words in a row that by themselves they are nothing. */
function beyond(one: Uint32Array, other: Uint32Array, run: Run, direction: -1 | 1): Run | null {
  const edge =
    direction > 0
      ? { one: run.one + run.length, other: run.other + run.length }
      : { one: run.one - 1, other: run.other - 1 };
  for (let skipped = 1; skipped <= 2 * SMALL; skipped += 1) {
    for (let inOne = Math.max(0, skipped - SMALL); inOne <= Math.min(SMALL, skipped); inOne += 1) {
      const at = {
        one: edge.one + direction * inOne,
        other: edge.other + direction * (skipped - inOne),
      };
      if (equalFrom(one, other, at, direction) >= FEW) return equalAround(one, other, at);
    }
  }
  return null;
}

/** How many words are equal from here on, in this direction. */
function equalFrom(
  one: Uint32Array,
  other: Uint32Array,
  from: { readonly one: number; readonly other: number },
  direction: -1 | 1,
): number {
  let length = 0;
  for (;;) {
    const [a, b] = [one[from.one + direction * length], other[from.other + direction * length]];
    if (a === undefined || a !== b) return length;
    length += 1;
  }
}

/**
 * Runs by how far their places in the two texts lie apart. Two of one diagonal never overlap, so that a place is looked up
 * among them by where they begin.
 */
class Diagonals {
  readonly #runs = new Map<number, Run[]>();

  has({ one, other }: Pick<Run, 'one' | 'other'>): boolean {
    const runs = this.#runs.get(other - one) ?? [];
    const before = runs[placeOf(runs, other + 1) - 1];
    return before !== undefined && other < before.other + before.length;
  }

  add(run: Run): void {
    const runs = this.#runs.get(run.other - run.one);
    if (runs) runs.splice(placeOf(runs, run.other), 0, run);
    else this.#runs.set(run.other - run.one, [run]);
  }
}

/** The index of the first run that does not begin before this word. */
function placeOf(runs: readonly Run[], word: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[middle]?.other ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

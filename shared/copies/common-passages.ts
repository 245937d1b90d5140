import { type Comparable, equalRuns, type Run } from './equal-runs.ts';

/** Words that stand in both texts: ranges of their indexes, and how many of them are the same. */
export interface CommonPassage {
  readonly one: WordRange;
  readonly other: WordRange;
  /** The runs of equal words that it consists of, in order. */
  readonly runs: readonly Run[];
}

export interface WordRange {
  /** Index of a word. */
  readonly start: number;
  readonly end: number;
}

/** So many words may be changed, added or left out before what follows is another passage. */
const GAP = 6;
/** Of a passage so much is the same. */
const DENSE = 0.6;

/**
 * The passages that two texts share, in the order of the other; no word of either is in two of them. Found from
 * fingerprints that both have, lengthened to all equal words around, and joined over small changes.
 */
export function commonPassages(one: Comparable, other: Comparable): readonly CommonPassage[] {
  const chains = chained(equalRuns(one, other)).filter(
    ({ one: a, other: b, runs }) => lengthOf(runs) >= DENSE * Math.max(a.end - a.start, b.end - b.start),
  );
  const kept: CommonPassage[] = [];
  for (const chain of chains.toSorted(
    (a, b) => lengthOf(b.runs) - lengthOf(a.runs) || a.other.start - b.other.start,
  )) {
    const isTaken = kept.some((each) => meet(each.one, chain.one) || meet(each.other, chain.other));
    if (!isTaken) kept.push(chain);
  }
  return kept.toSorted((a, b) => a.other.start - b.other.start);
}

/** In words. */
export function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { length }) => sum + length, 0);
}

function meet(a: WordRange, b: WordRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Runs that follow one another closely in both texts are one passage. */
function chained(runs: readonly Run[]): readonly CommonPassage[] {
  const open: { one: WordRange; other: WordRange; runs: Run[] }[] = [];
  const done: CommonPassage[] = [];
  for (const run of runs) {
    for (const [index, chain] of [...open.entries()].toReversed()) {
      if (chain.other.end + GAP < run.other) done.push(...open.splice(index, 1));
    }
    const [before = null] = open.filter((chain) => continued(chain, run) !== null);
    const added = (before && continued(before, run)) ?? run;
    const one = { start: added.one, end: added.one + added.length };
    const other = { start: added.other, end: added.other + added.length };
    if (before) {
      before.one = { start: before.one.start, end: one.end };
      before.other = { start: before.other.start, end: other.end };
      before.runs.push(added);
    } else {
      open.push({ one, other, runs: [added] });
    }
  }
  return [...done, ...open];
}

/**
 * The run as it goes on behind a chain; null where it does not. Where a word was added next to the same word, both runs
 * have it, and the second leaves it to the first.
 */
function continued({ one, other }: Pick<CommonPassage, 'one' | 'other'>, run: Run): Run | null {
  const both = Math.max(one.end - run.one, other.end - run.other, 0);
  if (both > GAP || both >= run.length) return null;
  const cut = { one: run.one + both, other: run.other + both, length: run.length - both };
  return cut.one - one.end <= GAP && cut.other - other.end <= GAP ? cut : null;
}

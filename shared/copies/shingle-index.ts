import type { Fingerprints } from './fingerprints.ts';

/** Which texts of a collection hold which fingerprints. Texts are known by their position in it. */
export interface ShingleIndex {
  /**
   * Those before this one that share enough fingerprints with it for a passage. Of a fingerprint that very many have, only
   * the first of them counts: a text that a hundred have copied is found as its, and not five thousand times.
   */
  candidatesFor(text: number): readonly number[];
  /** How many texts hold most of these fingerprints of one. */
  holdersOf(hashes: readonly number[]): number;
}

/** Positions stand behind hashes of 32 bits in a number that is exact up to 53. */
const TEXTS = 2 ** 21;
/** Two in a row of 12 words at the least. */
const FEWEST_SHARED = 2;
const MANY = 64;
const MOST_OF_THEM = 0.7;
/** By the first bits of their hashes, so that none is long to sort. */
const PARTS = 64;
const EMPTY = new Float64Array();

function partOf(hash: number): number {
  return hash >>> 26;
}

/** `step` is waited for between pieces of the work, of which each takes some milliseconds. */
export async function indexShingles(
  texts: readonly Fingerprints[],
  step: () => Promise<void>,
): Promise<ShingleIndex> {
  if (texts.length > TEXTS) throw new RangeError(`${texts.length} texts are too many`);
  const sizes = new Uint32Array(PARTS);
  for (const { hashes } of texts)
    for (const hash of hashes) sizes[partOf(hash)] = (sizes[partOf(hash)] ?? 0) + 1;
  const parts = Array.from(sizes, (size) => new Float64Array(size));
  const filled = new Uint32Array(PARTS);
  for (const [text, { hashes }] of texts.entries()) {
    for (const hash of hashes) {
      const part = partOf(hash);
      const at = filled[part] ?? 0;
      (parts[part] ?? EMPTY)[at] = hash * TEXTS + text;
      filled[part] = at + 1;
    }
    await step();
  }
  const postings: Float64Array[] = [];
  for (const part of parts) {
    postings.push(withoutSingles(part.toSorted()));
    await step();
  }
  return indexOf(texts, postings);
}

function indexOf(texts: readonly Fingerprints[], parts: readonly Float64Array[]): ShingleIndex {
  /** Indexes of the texts that have it, each once, in order. */
  function* having(hash: number): Iterable<number> {
    const postings = parts[partOf(hash)] ?? EMPTY;
    for (let index = firstOf(postings, hash * TEXTS); index < postings.length; index += 1) {
      const entry = postings[index] ?? 0;
      if (entry >= (hash + 1) * TEXTS) return;
      if (entry !== postings[index - 1]) yield entry - hash * TEXTS;
    }
  }

  return {
    candidatesFor(text) {
      const shared = new Map<number, number>();
      for (const hash of new Set(texts[text]?.hashes)) {
        const before: number[] = [];
        for (const other of having(hash)) {
          if (other >= text) break;
          before.push(other);
        }
        const counted = before.length > MANY ? before.slice(0, 1) : before;
        for (const other of counted) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
      return [...shared]
        .filter(([, count]) => count >= FEWEST_SHARED)
        .map(([other]) => other)
        .toSorted((a, b) => a - b);
    },
    holdersOf(hashes) {
      const held = new Map<number, number>();
      const distinct = new Set(hashes);
      for (const hash of distinct) {
        for (const text of having(hash)) held.set(text, (held.get(text) ?? 0) + 1);
      }
      return [...held.values()].filter((count) => count >= distinct.size * MOST_OF_THEM).length;
    },
  };
}

/** Most fingerprints are in one text alone, and never asked for. */
function withoutSingles(sorted: Float64Array): Float64Array {
  const hashAt = (index: number): number => Math.floor((sorted[index] ?? -1) / TEXTS);
  return sorted.filter((_, index) => {
    const hash = hashAt(index);
    return (
      (index > 0 && hashAt(index - 1) === hash) || (index + 1 < sorted.length && hashAt(index + 1) === hash)
    );
  });
}

/** Index of the first entry that is not smaller. */
function firstOf(sorted: Float64Array, entry: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < entry) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { mix, wordHashes } from './word-hash.ts';

/**
 * MinHash of a text: the lowest 8 bits of each of 128 values, which tell as much as all of them. Li, König: b-Bit
 * Minwise Hashing (2010). https://arxiv.org/abs/0910.3349
 */
export type Signature = Uint8Array;

const BITS_OF_BIN = 7;
const VALUES = 2 ** BITS_OF_BIN;
const ROWS = 3;
const BANDS = 18;
const SHINGLE = 5;
/** Of fewer words no more can be said than that they are few. */
const FEWEST_SHINGLES = 20;
const EMPTY = 0xffffffff;
/** Odd, so that no word is lost on the way: a shingle is a polynomial of its words, of which the first leaves for the next. */
const FACTOR = 0x9e3779b1;
const FACTOR_OF_FIRST = Array.from({ length: SHINGLE - 1 }).reduce<number>(
  (power) => Math.imul(power, FACTOR),
  1,
);

/**
 * The signature of a text over shingles of five of its words; null for a text of too few. The text is given as folded
 * words, in pieces that no word reaches across, with a space between every two words of a piece.
 *
 * One permutation whose range is cut into bins, and bins that stay empty filled from others: Shrivastava, Optimal
 * Densification for Fast and Accurate Minwise Hashing (2017). https://proceedings.mlr.press/v70/shrivastava17a.html
 */
export function signatureOf(pieces: readonly string[]): Signature | null {
  const hashes = wordHashes(pieces);
  if (hashes.length < FEWEST_SHINGLES + SHINGLE - 1) return null;
  const bins = new Uint32Array(VALUES).fill(EMPTY);
  let rolling = 0;
  for (let at = 0; at < hashes.length; at += 1) {
    rolling = (Math.imul(rolling, FACTOR) + (hashes[at] ?? 0)) | 0;
    if (at < SHINGLE - 1) continue;
    const hash = mix(rolling);
    // Not by division, which takes longer than all the rest.
    const bin = hash & (VALUES - 1);
    // The lowest bits chose the bin and are the same in all of it.
    const value = hash >>> BITS_OF_BIN;
    if (value < (bins[bin] ?? 0)) bins[bin] = value;
    rolling = (rolling - Math.imul(hashes[at - SHINGLE + 1] ?? 0, FACTOR_OF_FIRST)) | 0;
  }
  return Uint8Array.from(dense(bins));
}

function dense(bins: Uint32Array): Uint32Array {
  return bins.map((value, bin) => {
    let filled = value;
    for (let attempt = 1; filled === EMPTY; attempt += 1) {
      filled = bins[mix(Math.imul(bin + 1, 0x9e3779b1) ^ attempt) % VALUES] ?? EMPTY;
    }
    return filled;
  });
}

/** Of values that differ, so many have the same 8 bits by chance. */
const ALIKE_BY_CHANCE = 1 / 256;

/** How much of the wording of two texts is the same, from 0 to 1: the Jaccard index of their shingles, give or take 0.04. */
export function similarity(one: Signature, other: Signature): number {
  let same = 0;
  for (const [index, value] of one.entries()) if (value === other[index]) same += 1;
  return Math.max(0, (same / VALUES - ALIKE_BY_CHANCE) / (1 - ALIKE_BY_CHANCE));
}

const BAND_LETTERS = 5;
const RADIX = 32;

/**
 * Words of five letters and digits of which two texts share at least one where they resemble each other: with a chance of
 * 91 % at a similarity of 0.5, of 99 % at 0.6. Made of some of the values alone: more would make the index of them larger,
 * not that chance.
 */
export function bandsOf(signature: Signature): readonly string[] {
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = band;
    for (let at = band * ROWS; at < (band + 1) * ROWS; at += 1) hash = mix(hash ^ (signature[at] ?? 0));
    return (hash % RADIX ** BAND_LETTERS).toString(RADIX).padStart(BAND_LETTERS, '0');
  });
}

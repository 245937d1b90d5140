import { mix } from '../resemblance/word-hash.ts';
import type { TextWords } from './text-words.ts';

/** Words that follow one another in one paragraph. Fewer are anybody's. */
export const SHINGLE = 5;
const WINDOW = 4;

/** Some of the shingles of a text: the same ones wherever the same words stand. */
export interface Fingerprints {
  readonly hashes: Uint32Array;
  /** Index of the first word of each. */
  readonly words: Uint32Array;
}

/**
 * Winnowing: of each so many neighbouring shingles the one with the smallest hash. Two texts that share 8 words in a row
 * share at least one of them, and two where they share 12.
 * Schleimer, Wilkerson, Aiken, Local Algorithms for Document Fingerprinting (2003), https://doi.org/10.1145/872757.872770
 */
export function fingerprintsOf({ hashes, paragraphs }: TextWords): Fingerprints {
  const chosen: number[] = [];
  const words: number[] = [];
  for (const [index, first] of paragraphs.entries()) {
    const end = paragraphs[index + 1] ?? hashes.length;
    const shingles = shinglesOf(hashes, first, end);
    let last = -1;
    for (let window = 0; window + WINDOW <= shingles.length; window += 1) {
      let least = window;
      // Of equal ones the last, so that neighbouring windows agree on it.
      for (let at = window + 1; at < window + WINDOW; at += 1) {
        if ((shingles[at] ?? 0) <= (shingles[least] ?? 0)) least = at;
      }
      if (least === last) continue;
      last = least;
      chosen.push(shingles[least] ?? 0);
      words.push(first + least);
    }
  }
  return { hashes: Uint32Array.from(chosen), words: Uint32Array.from(words) };
}

function shinglesOf(hashes: Uint32Array, first: number, end: number): Uint32Array {
  const count = Math.max(0, end - first - SHINGLE + 1);
  const shingles = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    let hash = 0;
    for (let word = 0; word < SHINGLE; word += 1) hash = mix(hash ^ (hashes[first + at + word] ?? 0));
    shingles[at] = hash;
  }
  return shingles;
}

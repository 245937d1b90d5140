import { fold } from '#shared/fold/fold.ts';

/** The letters and figures of a text in their plain form, by which the same words are found in two layouts. */
export interface Letters {
  readonly text: string;
  /** For each code unit of `text`: where the character that it comes from begins in the original. */
  readonly at: Uint32Array;
}

const NO_LETTER = /[^\p{L}\p{N}]/u;

export function lettersOf(text: string): Letters {
  const folded = fold(text);
  const at = new Uint32Array(folded.text.length);
  let letters = '';
  let length = 0;
  let index = 0;
  for (const letter of folded.text) {
    if (!NO_LETTER.test(letter)) {
      letters += letter;
      for (let part = 0; part < letter.length; part += 1) at[length++] = folded.starts[index] ?? text.length;
    }
    index += letter.length;
  }
  return { text: letters, at: at.subarray(0, length) };
}

/** Index of the first letter that stands at or behind an offset of the original; their number where none does. */
export function letterAt({ at }: Letters, offset: number): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of all places where the words stand, the one that is nearest to where they are expected; null where there is none. */
export function findNearest(text: string, words: string, expected: number): number | null {
  if (words === '') return null;
  const behind = text.indexOf(words, Math.max(0, expected));
  const before = text.lastIndexOf(words, Math.max(0, expected));
  if (behind < 0 || before < 0) return Math.max(behind, before) < 0 ? null : Math.max(behind, before);
  return behind - expected <= expected - before ? behind : before;
}

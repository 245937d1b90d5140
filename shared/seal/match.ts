import { HALF_SPACE } from './typography.ts';

/*
 * Of texts in the form of `inTypography`. A half-space in one of two texts stands for a space in the other, or for none:
 * which of them is typed depends on the keyboard. Nowhere else may a space come or go.
 */

/** Where the words end that begin at an offset of the text; -1 where others stand there. */
export function endOfMatch(text: string, at: number, words: string): number {
  let end = at;
  let index = 0;
  while (index < words.length) {
    const there = text[end];
    const wanted = words[index];
    if (there === wanted) {
      end += 1;
      index += 1;
    } else if (wanted === HALF_SPACE) {
      index += 1;
      if (there === ' ') end += 1;
    } else if (there === HALF_SPACE) {
      end += 1;
      if (wanted === ' ') index += 1;
    } else return -1;
  }
  return end;
}

/** Whether the words are all of the text, whatever the typography of either. */
export function isSame(text: string, words: string): boolean {
  return endOfMatch(text, 0, words) === text.length;
}

export interface Found {
  readonly start: number;
  readonly end: number;
}

/** The first place from an offset on where the words stand as whole words; null where there is none. */
export function findWords(text: string, words: string, from = 0): Found | null {
  const first = words[0];
  if (first === undefined) return null;
  for (let start = text.indexOf(first, from); start >= 0; start = text.indexOf(first, start + 1)) {
    const end = endOfMatch(text, start, words);
    if (end >= 0 && !isWithinWord(text, start) && !isWithinWord(text, end)) return { start, end };
  }
  return null;
}

/** Whether a word goes on over the offset: “lawful” does not stand in “unlawful”. */
export function isWithinWord(text: string, at: number): boolean {
  return isOfWord(text[at - 1]) && isOfWord(text[at]);
}

/** Letters, digits and their marks, a half-space, and halves of what lies beyond the basic plane. */
function isOfWord(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{N}\p{M}\p{Cs}\u200c]/u.test(unit);
}

/** All that is left of a text without spaces: where one does not hold the other so, it does not hold it at all. */
export function squeezed(text: string): string {
  return text.replaceAll(/[ \u200c]/g, '');
}

import type { Verdict } from '../model/seal.ts';
import { leftOut } from './ellipsis.ts';
import { findWords, isSame, squeezed } from './match.ts';
import { inOneLine, inTypography } from './typography.ts';
import { wordDiff } from './word-diff.ts';

/** Fewer words stand by chance in any text. */
const FEWEST_TO_PLACE = 3;
const LEAST_SIMILAR = 0.3;

export interface Judgement {
  readonly status: Verdict;
  readonly reason: string | null;
  readonly diff: string | null;
}

/** What the words of a note are, beside those that were sealed; null where they are not those. */
export function judgeWords(sealed: string, words: string): Judgement | null {
  if (inOneLine(words) === inOneLine(sealed)) return { status: 'OK', reason: null, diff: null };
  const [text, own] = [inTypography(sealed), inTypography(words)];
  if (isSame(text, own)) return { status: 'OK-TYPOGRAPHY', reason: null, diff: null };
  const gaps = leftOut(text, own);
  if (!gaps) return null;
  const reason = gaps.length === 0 ? null : `Left out: ${gaps.map((gap) => `“${gap}”`).join(', ')}.`;
  return { status: 'OK-ELLIPSIS', reason, diff: null };
}

/** Words that can be looked for in texts: enough of them not to stand there by chance. */
export function areTelling({ words }: SoughtWords): boolean {
  return words.split(' ').length >= FEWEST_TO_PLACE;
}

/** Words in the form in which they are looked for. */
export interface SoughtWords {
  readonly words: string;
  readonly letters: string;
}

/** Words made ready once, to be looked for in many texts. */
export function soughtWords(text: string): SoughtWords {
  const words = inTypography(text);
  return { words, letters: squeezed(words) };
}

/** Answers whether words stand in the text, as whole words and in any typography. */
export function lookIn(text: string): (sought: SoughtWords) => boolean {
  const whole = soughtWords(text);
  return ({ words, letters }) => whole.letters.includes(letters) && findWords(whole.words, words) !== null;
}

/**
 * Of words that are not those that were sealed. `elsewhere` says where they stand: in the same text, under the title of
 * another, or nowhere.
 */
export function judgeOthers(
  sealed: string,
  words: string,
  elsewhere: 'same-text' | { readonly title: string } | null,
): Judgement {
  const { text, similarity } = wordDiff(sealed, words);
  if (elsewhere === 'same-text') {
    return { status: 'ALTERED', reason: 'These words stand in another place of the same text.', diff: text };
  }
  if (elsewhere) {
    return { status: 'MISATTRIBUTED', reason: `These words stand in “${elsewhere.title}”.`, diff: null };
  }
  return similarity >= LEAST_SIMILAR
    ? { status: 'ALTERED', reason: null, diff: text }
    : { status: 'NOT-FOUND', reason: 'Other words stand in the note.', diff: null };
}

import { fold, ZERO_WIDTH_NON_JOINER } from '#shared/fold/fold.ts';
import type { WordQuery } from '#shared/query/query.ts';
import { wordsOf } from '../words.ts';
import type { Spelling } from './plan.ts';

/** Every pair of neighbours is a spelling of its own: a long phrase has enough words to be known by. */
const CLOSED_AT_MOST = 6;

/** The ways to write some words: a joiner of no width is written as such, as a space, or left out. */
export function spellingsOf(text: string, prefix: boolean): readonly Spelling[] {
  const joined = wordsOf(fold(text).text);
  const parted = wordsOf(fold(text.replaceAll(ZERO_WIDTH_NON_JOINER, ' ')).text);
  const spellings = [joined, parted, ...closings(text, parted)]
    .filter((words) => words.length > 0)
    .map((words) => ({ words, prefix }));
  return distinct(spellings);
}

/** The words with two neighbours written as one, for every two. */
function closings(text: string, words: readonly string[]): readonly (readonly string[])[] {
  if (!inArabicScript(text) || words.length > CLOSED_AT_MOST) return [];
  return words
    .slice(1)
    .map((word, index) => [...words.slice(0, index), `${words[index]}${word}`, ...words.slice(index + 2)]);
}

/** Two words with a space between them, where the text has a joiner or nothing: each of them is met by the one word. */
export function closedWith(first: WordQuery, second: WordQuery): readonly Spelling[] {
  if (first.prefix || !inArabicScript(first.text) || !inArabicScript(second.text)) return [];
  const words = wordsOf(fold(first.text + second.text).text);
  return words.length === 1 ? [{ words, prefix: second.prefix }] : [];
}

function inArabicScript(text: string): boolean {
  return /\p{sc=Arabic}/u.test(text);
}

export function distinct(spellings: readonly Spelling[]): readonly Spelling[] {
  const byKey = new Map(
    spellings.map((spelling) => [`${spelling.words.join(' ')} ${spelling.prefix}`, spelling]),
  );
  return [...byKey.values()];
}

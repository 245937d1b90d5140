import { fold } from '../fold/fold.ts';

/** Small words, whose letters an acronym may leave out; folded. */
const SMALL: ReadonlySet<string> = new Set(
  'of the for and in on to de la le les des du et e i al el و در های'
    .split(' ')
    .map((word) => fold(word).text),
);

/**
 * How many words in front of the end make the letters of an acronym: of `the Mujahedin Khalq Organization` the last three make
 * MKO. Null where none do. The words are as they are written.
 */
export function wordsOfAcronym(words: readonly string[], acronym: string): number | null {
  const letters = fold(acronym).text.replaceAll(/[^\p{L}]/gu, '');
  if (letters.length < 2) return null;
  for (
    let count = Math.min(2, words.length);
    count <= Math.min(words.length, letters.length * 2 + 2);
    count += 1
  ) {
    const parts = words.slice(-count).map(partsOf);
    if (!isSmall(words.at(-count) ?? '') && spells(parts, 0, letters)) return count;
  }
  return null;
}

/** `Mujahedin-e` gives one letter, `Anti-Smuggling` may give two. */
function partsOf(word: string): readonly string[] {
  return fold(word)
    .text.split(/[-'\s]/u)
    .filter((part) => part !== '');
}

function isSmall(word: string): boolean {
  return SMALL.has(fold(word).text);
}

function spells(words: readonly (readonly string[])[], at: number, letters: string): boolean {
  const word = words[at];
  if (!word) return letters === '';
  const [first = ''] = word;
  const whole = word.map((part) => part.charAt(0)).join('');
  const first1 = first.charAt(0);
  return (
    (letters.startsWith(whole) && spells(words, at + 1, letters.slice(whole.length))) ||
    (letters.startsWith(first1) && spells(words, at + 1, letters.slice(1))) ||
    (isSmall(word.join('')) && spells(words, at + 1, letters))
  );
}

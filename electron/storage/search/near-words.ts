import type { Reader } from '../database.ts';
import { isAlmost } from './edit-distance.ts';
import { knownWords, wordsStarting } from './known-words.ts';

/** A word of two letters is almost any other. */
const SHORTEST = 3;
/** From here on two letters may differ. */
const LONG = 8;

// As letters are after folding.
const ALPHABETS: readonly (readonly [RegExp, string])[] = [
  [/^[a-z]+$/, 'abcdefghijklmnopqrstuvwxyz'],
  [/^\p{sc=Arabic}+$/u, 'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی'],
  [/^\p{sc=Cyrillic}+$/u, 'абвгдежзиклмнопрстуфхцчшщъыьэюя'],
  [/^\p{sc=Greek}+$/u, 'αβγδεζηθικλμνξοπρστυφχψω'],
];

/** Cyrillic and Greek letters that look like Latin ones. */
const LATIN: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    е: 'e',
    і: 'i',
    ј: 'j',
    о: 'o',
    р: 'p',
    с: 'c',
    ѕ: 's',
    у: 'y',
    х: 'x',
    һ: 'h',
    ԁ: 'd',
    ԛ: 'q',
    ԝ: 'w',
  },
  ...{ α: 'a', ι: 'i', ν: 'v', ο: 'o', ρ: 'p', υ: 'u' },
};

/**
 * Words of the texts that differ from a folded one by one letter, by two from eight letters on; two letters that changed
 * places count as one. The most frequent first. Of the two letters at most one is looked for in the first four: what
 * begins otherwise altogether is not found. None for numbers: another year is another year.
 */
export async function nearWords(db: Reader, word: string, most: number): Promise<readonly string[]> {
  const unmixed = Array.from(word, (letter) => LATIN[letter] ?? letter).join('');
  // Letters of another script among Latin ones, which nobody sees.
  if (unmixed !== word && /^[a-z]+$/.test(unmixed)) return knownWords(db, [unmixed], most);
  const alphabet = ALPHABETS.find(([script]) => script.test(word))?.[1];
  if (alphabet === undefined || word.length < SHORTEST) return [];
  const near = await knownWords(db, edited(word, alphabet), most);
  if (word.length < LONG) return near.filter((one) => one !== word);
  const half = word.slice(0, word.length / 2);
  const beginnings = [half, ...edited(half, alphabet)];
  const farther = await wordsStarting(db, beginnings, word.length - 2, word.length + 2);
  const all = [...near, ...farther.filter((one) => isAlmost(one, word, 2))];
  return [...new Set(all)].filter((one) => one !== word).slice(0, most);
}

/** Everything that one change makes of a word. */
function edited(word: string, alphabet: string): readonly string[] {
  const all = new Set<string>();
  const letters = Array.from(alphabet);
  for (let at = 0; at <= word.length; at += 1) {
    const [before, behind] = [word.slice(0, at), word.slice(at)];
    for (const letter of letters) all.add(before + letter + behind);
    if (behind === '') continue;
    all.add(before + behind.slice(1));
    for (const letter of letters) all.add(before + letter + behind.slice(1));
    if (behind.length > 1) all.add(before + behind.charAt(1) + behind.charAt(0) + behind.slice(2));
  }
  all.delete(word);
  return [...all];
}

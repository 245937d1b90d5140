import { fold, originalRange } from '../fold/fold.ts';

/** A folded word of a text, with its range in the original, in UTF-16 code units. */
export interface TextWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Where the character that each of its code units comes from starts in the original. */
  readonly starts: Uint32Array;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** The folded words of a text, with their places in the text as it is written. */
export function wordsIn(text: string): readonly TextWord[] {
  const folded = fold(text);
  return Array.from(folded.text.matchAll(WORD), ({ 0: word, index }) => ({
    word,
    ...originalRange(folded, index, index + word.length),
    starts: folded.starts.subarray(index, index + word.length),
  }));
}

/** The folded words of a name. */
export function nameWords(name: string): readonly string[] {
  return fold(name).text.match(WORD) ?? [];
}

/**
 * What tells one spelling from another. In the Arabic script the space between two words is as good as none: `علی رضا` is
 * `علیرضا`. A name of signs alone is known by the signs.
 */
export function spellingKey(name: string): string {
  const key = nameWords(name)
    .join(' ')
    .replaceAll(/(?<=\p{sc=Arabic}) (?=\p{sc=Arabic})/gu, '');
  return key === '' ? fold(name).text.trim() : key;
}

export function isArabicScript(word: string): boolean {
  return /\p{sc=Arabic}/u.test(word);
}

const SCRIPTS = [
  ['Arab', /\p{sc=Arabic}/gu],
  ['Latn', /\p{sc=Latin}/gu],
  ['Cyrl', /\p{sc=Cyrillic}/gu],
  ['Grek', /\p{sc=Greek}/gu],
  ['Hebr', /\p{sc=Hebrew}/gu],
  ['Armn', /\p{sc=Armenian}/gu],
  ['Geor', /\p{sc=Georgian}/gu],
  ['Hani', /\p{sc=Han}/gu],
] as const;

/** The ISO 15924 code of the script that most letters are of; `Zyyy` where there is none. https://unicode.org/iso15924/ */
export function scriptOf(name: string): string {
  const counts = SCRIPTS.map(([code, letters]) => ({ code, count: name.match(letters)?.length ?? 0 }));
  const [most] = counts.toSorted((a, b) => b.count - a.count);
  return most && most.count > 0 ? most.code : 'Zyyy';
}

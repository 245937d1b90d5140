import { comparedWords } from './name-parts.ts';
import { isArabicScript } from './words.ts';

/** Fewer letters are not taken for one of two words that are written as one. */
const SHORTEST_PART = 2;
const SHORTEST_PARTED = 5;

/**
 * The ways in which the words of a name may be put together: as they are, and neighbours as one (`Mohammadreza`). The words are
 * folded.
 */
export function wordSequences(words: readonly string[]): readonly (readonly string[])[] {
  return joinings(comparedWords(words));
}

/** How a name may begin and end, where its words are cut in another way: `Mir-Hadipak` is `Mirhadi Pak`. */
export interface NameEnds {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

export function endsOfName(words: readonly string[]): NameEnds {
  const compared = comparedWords(words);
  const firsts = [compared[0] ?? '', compared.slice(0, 2).join('')];
  const lasts = [compared.at(-1) ?? '', compared.slice(-2).join('')];
  return {
    first: [...new Set([...firsts, ...firsts.flatMap((word) => partings(word).map(([begin]) => begin))])],
    last: [...new Set([...lasts, ...lasts.flatMap((word) => partings(word).map(([, end]) => end))])],
  };
}

/** Of more words only two neighbours are joined at a time: the ways to join any of them double with every word or so. */
const JOINED_FREELY = 5;

/** Two neighbours as one, wherever and however often. */
function joinings(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length > JOINED_FREELY) {
    const pairs = words
      .slice(1)
      .map((word, index) => [...words.slice(0, index), `${words[index]}${word}`, ...words.slice(index + 2)]);
    return [words, ...pairs];
  }
  const [first, ...rest] = words;
  if (first === undefined) return [[]];
  const [second, ...further] = rest;
  const apart = joinings(rest).map((sequence) => [first, ...sequence]);
  return second === undefined
    ? apart
    : [...apart, ...joinings(further).map((sequence) => [first + second, ...sequence])];
}

function partings(word: string): readonly (readonly [string, string])[] {
  if (word.length < SHORTEST_PARTED) return [];
  const places = Array.from({ length: word.length - 2 * SHORTEST_PART + 1 }, (_, at) => at + SHORTEST_PART);
  return places
    .filter((at) => isArabicScript(word) || isSyllable(word, at))
    .flatMap((at) => {
      const [first, second] = [word.slice(0, at), word.slice(at)];
      // The article belongs to neither: `zolghadr` is `ذو القدر`.
      const bare = /^..*[aeou][lnrsdtz]$/u.test(first) ? [[first.slice(0, -1), second] as const] : [];
      return [[first, second] as const, ...bare];
    });
}

/** No word of a name begins with two consonants that cannot begin one, and none has no vowel. */
function isSyllable(word: string, at: number): boolean {
  const [first, second] = [word.slice(0, at), word.slice(at)];
  return /[aeiou]/.test(first) && /[aeiou]/.test(second) && !/^[lrmndt][bcdfgjkpqstvxz]/.test(second);
}

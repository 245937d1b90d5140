import { isArabicScript, nameWords } from '../names/words.ts';
import type { HiddenSpellings } from '../model/redaction.ts';

/** Shorter parts of a name, such as `al`, `de` or `bin`, are hidden beside another part alone; `علی` may be the word for “on”. */
const SHORTEST = 3;
const SHORTEST_ARABIC = 4;

/** Folded words that give somebody away, with whom. */
export interface HiddenWords {
  /** Wherever they stand. */
  readonly telling: ReadonlyMap<string, ReadonlySet<number>>;
  /** Beside one of those. */
  readonly small: ReadonlyMap<string, ReadonlySet<number>>;
}

/**
 * Every part of a name hides it by itself, and so do its parts written as one, or with the first ones as initials: what is left
 * of “Samira Nouri” without the given name is as good as all of it.
 */
export function hiddenWords(hidden: readonly HiddenSpellings[]): HiddenWords {
  const telling = new Map<string, Set<number>>();
  const small = new Map<string, Set<number>>();
  for (const [owner, { spellings }] of hidden.entries()) {
    for (const spelling of spellings) {
      const words = nameWords(spelling).flatMap((word) => word.match(/\p{L}+/gu) ?? []);
      const [first = '', last = ''] = [words[0], words.at(-1)];
      const joined =
        words.length < 2 ? [] : [words.join(''), words.toReversed().join(''), (first[0] ?? '') + last];
      for (const word of [...words, ...joined]) {
        // A name that is short has nothing else to be known by.
        const isLong = word.length >= (isArabicScript(word) ? SHORTEST_ARABIC : SHORTEST);
        const into = isLong || words.length === 1 ? telling : small;
        into.set(word, (into.get(word) ?? new Set()).add(owner));
      }
      for (const word of words) small.set(word[0] ?? '', (small.get(word[0] ?? '') ?? new Set()).add(owner));
    }
  }
  return { telling, small };
}

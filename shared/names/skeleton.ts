import type { Sound } from './sounds.ts';

/** Consonants that spellings of one name interchange, or scripts do not tell apart, have one letter. */
const CLASSES: readonly (readonly [string, string])[] = [
  ['bp', 'b'],
  ['tdsz', 't'],
  ['cjSZ', 'j'],
  ['xqkg', 'k'],
  ['f', 'f'],
  ['r', 'r'],
  ['l', 'l'],
  ['m', 'm'],
  ['n', 'n'],
];
const CLASS_OF: ReadonlyMap<string, string> = new Map(
  CLASSES.flatMap(([sounds, letter]) => Array.from(sounds, (sound) => [sound, letter] as const)),
);

/** A word with letters of more readings than these has the first of them alone. */
const MOST_SKELETONS = 8;

/**
 * The consonants of a word that all its spellings have, in Persian, Arabic and Latin letters alike: `soltani`, `sultani` and
 * `سلطانی` are `tltn`. What is not always heard, such as h and v, is left out. Words of one name have the same; of those that
 * have the same, most are other words. Some letters are read in two ways, such as the g of `Georges` and the f that Arabic writes for a v: then there are more.
 */
export function skeletonsOf(sounds: readonly Sound[]): readonly string[] {
  let skeletons: readonly string[] = [''];
  for (const { kind, weight, of } of sounds) {
    if (kind !== 'consonant' || weight !== 1) continue;
    const letters = lettersFor(of);
    const further: string[] = [];
    for (const before of skeletons) {
      for (const letter of letters) further.push(before.endsWith(letter) ? before : before + letter);
    }
    skeletons = further.length > MOST_SKELETONS ? further.slice(0, MOST_SKELETONS) : further;
  }
  return skeletons.length === 1 ? skeletons : [...new Set(skeletons)];
}

/** There are few sounds, and as many words as in a library. */
const known = new Map<string, readonly string[]>();

function lettersFor(sounds: string): readonly string[] {
  const before = known.get(sounds);
  if (before) return before;
  const letters = Array.from(sounds, (sound) => (sound === 'v' ? '' : (CLASS_OF.get(sound) ?? sound)));
  const made = [...new Set(letters)];
  known.set(sounds, made);
  return made;
}

/** The first of them. */
export function skeletonOf(sounds: readonly Sound[]): string {
  return skeletonsOf(sounds)[0] ?? '';
}

import { isArabicScript, nameWords } from './words.ts';

/** What Arabic writes onto a name, folded. */
const PARTICLES = ['و', 'ف', 'ب', 'ک', 'ل', 'ال', 'وال', 'فال', 'بال', 'کال', 'وبال', 'لل', 'ولل'] as const;
/** Of more words every two neighbours are joined, and not any number of them. */
const JOINED_FREELY = 4;
/** A shorter word is not taken for two that are written as one. */
const SHORTEST_PARTED = 5;

/**
 * The words, one after another, that an index of folded words has wherever the spelling may stand: in the Arabic script
 * joined, parted, and with particles written onto it. More than the spelling may have these: where it stands is for
 * `spellingFinder` to say.
 */
export function indexPhrases(spelling: string, particles: boolean): readonly (readonly string[])[] {
  const words = nameWords(spelling);
  if (words.length === 0) return [];
  if (!words.every(isArabicScript)) return [words];
  const joined = joinings(words);
  const withParticles = particles ? joined.flatMap(prefixed) : [];
  return distinct([...joined, ...withParticles, ...partings(words)]);
}

function joinings(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length > JOINED_FREELY) {
    const pairs = words
      .slice(1)
      .map((word, index) => [...words.slice(0, index), `${words[index]}${word}`, ...words.slice(index + 2)]);
    return [words, [words.join('')], ...pairs];
  }
  const [first = '', ...rest] = words;
  return rest.reduce<readonly (readonly string[])[]>(
    (phrases, word) =>
      phrases.flatMap((phrase) => [
        [...phrase, word],
        [...phrase.slice(0, -1), `${phrase.at(-1)}${word}`],
      ]),
    [[first]],
  );
}

function prefixed([first = '', ...rest]: readonly string[]): readonly (readonly string[])[] {
  const article = first.startsWith('ال') ? [[`لل${first.slice(2)}`, ...rest]] : [];
  return [...PARTICLES.map((particle) => [particle + first, ...rest]), ...article];
}

function partings(words: readonly string[]): readonly (readonly string[])[] {
  return words.flatMap((word, index) => {
    if (word.length < SHORTEST_PARTED) return [];
    return Array.from({ length: word.length - 3 }, (_, at) => [
      ...words.slice(0, index),
      word.slice(0, at + 2),
      word.slice(at + 2),
      ...words.slice(index + 1),
    ]);
  });
}

function distinct(phrases: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(phrases.map((phrase) => [phrase.join(' '), phrase])).values()];
}

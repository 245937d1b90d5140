import { fold } from '#shared/fold/fold.ts';

/** As many as a person looks through. */
export const MOST_CHOICES = 8;

interface Folded {
  readonly text: string;
  readonly words: readonly string[];
}

const known = new WeakMap<object, Folded>();

/**
 * The things with words that begin as all those of the query do, however they are spelled: first those whose text begins
 * with the query, and else in their own order. `textOf` must say the same of a thing every time.
 */
export function bestMatches<T extends object>(
  query: string,
  things: readonly T[],
  textOf: (thing: T) => string,
  most = MOST_CHOICES,
): readonly T[] {
  const wanted = fold(query).text.trim();
  const parts = wordsIn(wanted);
  const matching = things.filter((thing) => {
    const { text, words } = foldedOf(thing, textOf);
    return text.includes(wanted) || parts.every((part) => words.some((word) => word.startsWith(part)));
  });
  const isFirst = (thing: T): boolean => foldedOf(thing, textOf).text.startsWith(wanted);
  return [...matching.filter(isFirst), ...matching.filter((thing) => !isFirst(thing))].slice(0, most);
}

function foldedOf<T extends object>(thing: T, textOf: (thing: T) => string): Folded {
  const found = known.get(thing);
  if (found) return found;
  const { text } = fold(textOf(thing));
  const folded = { text, words: wordsIn(text) };
  known.set(thing, folded);
  return folded;
}

function wordsIn(folded: string): readonly string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

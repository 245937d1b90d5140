import { bareWord, isLink } from '#shared/names/name-parts.ts';
import { isArabicScript, wordsIn } from '#shared/names/words.ts';
import type { Reader } from '../../storage/database.ts';
import { matchAny, someBlocksHolding } from '../../storage/name-blocks.ts';

/** So many paragraphs are read for one spelling: where more hold such words, the name is not rare in any of them. */
const MOST_BLOCKS = 2000;
/** Of each place in a name, so many words are put together with so many of the next as one after another. */
const PHRASES_OF = 12;
const MOST_PHRASES = 500;
/** They part one name from the next; folded. */
const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'or', 'und', 'et', 'و', 'یا', 'او']);

/** What is looked for. Words are folded. */
export interface SoughtSlices {
  /** For each place in the name the words that may stand there, in every way to put its words together. */
  readonly sequences: readonly (readonly (readonly string[])[])[];
  /** Words that it may begin with, and end with, in whatever way it is cut. */
  readonly first: readonly string[];
  readonly last: readonly string[];
  /** In words. */
  readonly longest: number;
}

/**
 * Words that stand one after another in a text and are a name. `scoreOf` says how far some in a row are one, null where they are
 * none. Folded, with a space between them.
 */
export async function findSlices(
  db: Reader,
  { sequences, first, last, longest }: SoughtSlices,
  scoreOf: (slice: readonly string[]) => number | null,
): Promise<ReadonlySet<string>> {
  // A name may stand with its last word first.
  const ends = new Set([
    ...first,
    ...last,
    ...sequences.flatMap((positions) => [...(positions[0] ?? []), ...(positions.at(-1) ?? [])]),
  ]);
  const known = new Map<string, number | null>();
  const scoreOnce = (slice: readonly string[]): number | null => {
    const key = slice.join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const score = isLink(slice[0] ?? '') ? null : scoreOf(slice);
    known.set(key, score);
    return score;
  };
  const found = new Set<string>();
  const read = async (match: string): Promise<number> => {
    const blocks = await someBlocksHolding(db, match, MOST_BLOCKS);
    for (const { text } of blocks) {
      const words = wordsIn(text).map(({ word }) => word);
      for (const slice of bestOf(slicesIn(words, ends, longest, scoreOnce))) found.add(slice.words);
    }
    return blocks.length;
  };
  // Where too many paragraphs have all the words, those in which they stand side by side are read as well.
  if ((await read(sequences.map(asSets).join(' OR '))) === MOST_BLOCKS) {
    await read(sequences.map(asPhrases).join(' OR '));
  }
  if (first.length > 0 && last.length > 0) await read(asSets([first, last]));
  return found;
}

interface Slice {
  readonly at: number;
  readonly length: number;
  readonly words: string;
  readonly score: number;
}

function slicesIn(
  words: readonly string[],
  ends: ReadonlySet<string>,
  longest: number,
  scoreOf: (slice: readonly string[]) => number | null,
): readonly Slice[] {
  const slices: Slice[] = [];
  for (const [at, word] of words.entries()) {
    if (!ends.has(bareWord(word))) continue;
    for (let length = 2; length <= longest && at + length <= words.length; length += 1) {
      const lastWord = words[at + length - 1] ?? '';
      if (CONJUNCTIONS.has(lastWord)) break;
      if (!ends.has(bareWord(lastWord))) continue;
      const slice = [bareWord(word), ...words.slice(at + 1, at + length)];
      const score = scoreOf(slice);
      if (score !== null) slices.push({ at, length, words: slice.join(' '), score });
    }
  }
  return slices;
}

/** Of those that overlap the one that is most like the name: neither a part of it nor more. */
function bestOf(slices: readonly Slice[]): readonly Slice[] {
  const kept: Slice[] = [];
  for (const slice of slices.toSorted((a, b) => b.score - a.score || b.length - a.length)) {
    const isFree = kept.every(
      (other) => slice.at >= other.at + other.length || slice.at + slice.length <= other.at,
    );
    if (isFree) kept.push(slice);
  }
  return kept;
}

/** Each of the first words with each of the second behind it, and so on; with the last first too. */
function asPhrases(positions: readonly (readonly string[])[]): string {
  const [first = [], ...rest] = positions.map((words) => words.slice(0, PHRASES_OF).flatMap(withArticle));
  const phrases = rest.reduce<readonly (readonly string[])[]>(
    (before, words) =>
      before.flatMap((phrase) => words.map((word) => [...phrase, word])).slice(0, MOST_PHRASES),
    first.map((word) => [word]),
  );
  return `(${matchAny(phrases)})`;
}

function asSets(positions: readonly (readonly string[])[]): string {
  const sets = positions.map((words) => `(${matchAny(words.flatMap(withArticle).map((word) => [word]))})`);
  return `(${sets.join(' AND ')})`;
}

function withArticle(word: string): readonly string[] {
  return isArabicScript(word) && word.length > 2 ? [word, `ال${word}`] : [word];
}

import { type ComparedName, toCompare } from '#shared/names/alike.ts';
import { skeletonOf } from '#shared/names/skeleton.ts';
import { nameWords } from '#shared/names/words.ts';

/** A spelling of a name that is there, ready to be compared with others. */
export interface ComparedSpelling {
  readonly spelling: string;
  readonly compared: ComparedName;
  /** Of its words in any order, and of all as one. */
  readonly skeletons: readonly string[];
}

/** Spellings that were made ready for comparison: every page of a name asks for those of all names. */
const known = new Map<string, ComparedSpelling>();
const MOST_KNOWN = 50_000;

/** A spelling made ready to be compared. Those of late are kept, for the same ones are asked for again and again. */
export function comparedSpelling(spelling: string): ComparedSpelling {
  const before = known.get(spelling);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const compared = toCompare(nameWords(spelling));
  const skeletons = [orderlessSkeleton(compared), skeletonOf(compared.joined.sounds)];
  const made = { spelling, compared, skeletons };
  known.set(spelling, made);
  return made;
}

/** In whatever order the words are: what differs here is no other spelling. */
function orderlessSkeleton({ words }: ComparedName): string {
  return words
    .map(({ sounds }) => skeletonOf(sounds))
    .toSorted()
    .join('');
}

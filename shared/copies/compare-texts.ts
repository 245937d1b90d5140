import type { CopiedPassage } from '../model/copy.ts';
import { isBoilerplate } from './boilerplate.ts';
import { type CommonPassage, commonPassages, type WordRange } from './common-passages.ts';
import type { Fingerprints } from './fingerprints.ts';
import type { ShingleIndex } from './shingle-index.ts';
import { NOTED, OWN, type TextWords } from './text-words.ts';

/** A text made ready to be compared. */
export interface PreparedText extends TextWords {
  readonly fingerprints: Fingerprints;
  /** Publisher or site, folded; null where nobody knows. */
  readonly outlet: string | null;
}

/** What of one text stands in another. */
export interface Reuse {
  readonly passages: readonly CopiedPassage[];
  readonly words: number;
  /** Of all words of the copy that are its own or copied, from 0 to 1. */
  readonly share: number;
}

/** A passage of fewer may be a set phrase. */
const FEWEST_IN_PASSAGE = 12;
/** Of two texts that share fewer nothing is said, unless they are much of a short one. */
const FEWEST = 30;
const FEWEST_OF_SHORT = 15;
const MUCH = 0.2;

/**
 * What the second text has from the first; null for nothing worth telling. `ordered`: the first is known to be the earlier.
 * Left out are frames, words that both mark as quoted, and words that the second, or either where the order is not known,
 * quotes with a note: they are not silent, and may be from a third.
 */
export function compareTexts(
  source: PreparedText,
  copy: PreparedText,
  ordered: boolean,
  collection: { readonly index: ShingleIndex; readonly texts: number },
): Reuse | null {
  const lengths = { one: source.hashes.length, other: copy.hashes.length };
  const sameOutlet = source.outlet !== null && source.outlet === copy.outlet;
  let left = lengths.other;
  const passages: CopiedPassage[] = [];
  for (const common of commonPassages(source, copy)) {
    const holders = collection.index.holdersOf(hashesWithin(copy.fingerprints, common.other));
    if (isBoilerplate({ ...common, holders, sameOutlet }, lengths, collection.texts)) {
      left -= common.other.end - common.other.start;
      continue;
    }
    const taken = takenFrom(common, source, copy, ordered);
    left -= taken.quoted;
    if (taken.passage) passages.push(taken.passage);
  }
  const words = passages.reduce((sum, passage) => sum + passage.words, 0);
  const share = left <= 0 ? 0 : Math.min(1, words / left);
  const isEnough = words >= FEWEST || (words >= FEWEST_OF_SHORT && share >= MUCH);
  return isEnough ? { passages, words, share } : null;
}

function hashesWithin({ hashes, words }: Fingerprints, { start, end }: WordRange): readonly number[] {
  return [...hashes].filter((_, index) => {
    const word = words[index] ?? -1;
    return word >= start && word < end;
  });
}

function takenFrom(
  { runs }: CommonPassage,
  source: PreparedText,
  copy: PreparedText,
  ordered: boolean,
): { readonly passage: CopiedPassage | null; readonly quoted: number } {
  let quoted = 0;
  let first: { readonly one: number; readonly other: number } | null = null;
  let last = { one: 0, other: 0 };
  let words = 0;
  for (const run of runs) {
    for (let step = 0; step < run.length; step += 1) {
      const [one, other] = [run.one + step, run.other + step];
      const [inSource, inCopy] = [source.marks[one], copy.marks[other]];
      const isQuotation =
        (inSource !== OWN && inCopy !== OWN) || inCopy === NOTED || (!ordered && inSource === NOTED);
      if (isQuotation) {
        quoted += 1;
        continue;
      }
      first ??= { one, other };
      last = { one, other };
      words += 1;
    }
  }
  if (!first || words < FEWEST_IN_PASSAGE) return { passage: null, quoted };
  const range = (text: PreparedText, from: number, to: number) => ({
    start: text.starts[from] ?? 0,
    end: text.ends[to] ?? 0,
  });
  const passage = {
    source: range(source, first.one, last.one),
    copy: range(copy, first.other, last.other),
    words,
  };
  return { passage, quoted };
}

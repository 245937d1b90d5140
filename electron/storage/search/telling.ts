import type { Term } from './plan.ts';
import { type Counts, frequencyOf } from './vocabulary.ts';

/** Ranking costs a microsecond or two a row: of what matches more often than is found so many are ranked. */
export const MOST_RANKED = 200;
/** A word in more blocks than this tells little of one of them, and counting them for bm25 takes long. */
const COMMON = 20_000;

/** The terms that are worth ranking by. What only begins so is put together from many words before it is counted. */
export function tellingTerms(terms: readonly Term[], counts: Counts): readonly Term[] {
  return terms.filter((term) => frequencyOf(term, counts) <= COMMON);
}

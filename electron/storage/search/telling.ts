import type { Term } from './plan.ts';
import { type Counts, frequencyOf } from './vocabulary.ts';

/** To rank a row takes several times as long as to find it: of more than this those imported last are ranked. */
export const MOST_RANKED = 300;
/** A word in more blocks than this tells little of one of them, and counting them for bm25 takes long. */
const COMMON = 20_000;

/** The terms that are worth ranking by. What only begins so is put together from many words before it is counted. */
export function tellingTerms(terms: readonly Term[], counts: Counts): readonly Term[] {
  return terms.filter((term) => frequencyOf(term, counts) <= COMMON);
}

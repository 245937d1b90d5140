import type { Term } from './plan.ts';
import { type Counts, frequencyOf } from './vocabulary.ts';

/** To rank a row takes several times as long as to find it: of more than this those imported last are ranked. */
export const MOST_RANKED = 200;
/** A word in more blocks than this tells little of one of them, and counting them for bm25 takes long. */
const COMMON = 20_000;
/** Where it is all that is asked for, what it would be ranked among is but the last of it. */
const COMMON_ALONE = 5000;

/** The terms that are worth ranking by. What only begins so is put together from many words before it is counted. */
export function tellingTerms(terms: readonly Term[], counts: Counts): readonly Term[] {
  const most = isWordAlone(terms) ? COMMON_ALONE : COMMON;
  return terms.filter((term) => frequencyOf(term, counts) <= most);
}

/** Of the words of a phrase it is known how frequent each is, but not how frequent they are together. */
function isWordAlone(terms: readonly Term[]): boolean {
  const [only, ...others] = terms;
  return only !== undefined && others.length === 0 && only.spellings.every(({ words }) => words.length === 1);
}

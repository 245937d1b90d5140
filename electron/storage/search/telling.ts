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
  return terms.filter((term) => readFor(term, counts) <= most);
}

/** To count a phrase, each of its words is gone through wherever it stands. */
function readFor({ spellings, others }: Term, counts: Counts): number {
  const words = [...spellings, ...others].flatMap((spelling) =>
    spelling.words.map((word, index) => ({
      words: [word],
      prefix: spelling.prefix && index === spelling.words.length - 1,
    })),
  );
  return frequencyOf({ spellings: words, others: [] }, counts);
}

function isWordAlone(terms: readonly Term[]): boolean {
  const [only, ...others] = terms;
  return only !== undefined && others.length === 0 && only.spellings.every(({ words }) => words.length === 1);
}

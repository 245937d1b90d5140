import type { Reader } from '../database.ts';
import type { Spelling, Term } from './plan.ts';
import { distinct } from './spellings.ts';
import { beginningWords, type Counts, countWords } from './vocabulary.ts';

export interface CountedTerms<Key> {
  readonly terms: ReadonlyMap<Key, Term>;
  /** Of all words in `terms`. */
  readonly counts: Counts;
  /** Some words that begin so are not among them. */
  readonly isCut: boolean;
}

/** The terms with beginnings that too much begins with put as the words that do. */
export async function withoutBeginnings<Key>(
  db: Reader,
  terms: ReadonlyMap<Key, Term>,
): Promise<CountedTerms<Key>> {
  const counts = await countWords(db, [...terms.values()]);
  const words = new Map(counts.words);
  let isCut = false;
  const wordsFor = async (spellings: readonly Spelling[]): Promise<readonly Spelling[]> => {
    const found = [];
    for (const spelling of spellings) {
      const looked = await beginningWords(db, spelling, counts);
      isCut ||= looked.isCut;
      found.push(...looked.spellings);
      for (const [word, blocks] of looked.words) words.set(word, blocks);
    }
    return distinct(found);
  };
  const all = new Map<Key, Term>();
  for (const [key, { spellings, others }] of terms) {
    all.set(key, { spellings: await wordsFor(spellings), others: await wordsFor(others) });
  }
  return { terms: all, counts: { ...counts, words }, isCut };
}

import type { Reader } from '../database.ts';
import type { Spelling, Term } from './plan.ts';
import { distinct } from './spellings.ts';
import { beginningWords } from './vocabulary.ts';

/** The terms with beginnings that too much begins with put as the words that do. */
export async function withoutBeginnings<Key>(
  db: Reader,
  terms: ReadonlyMap<Key, Term>,
): Promise<{ readonly terms: ReadonlyMap<Key, Term>; readonly isCut: boolean }> {
  let isCut = false;
  const wordsFor = async (spellings: readonly Spelling[]): Promise<readonly Spelling[]> => {
    const found = [];
    for (const spelling of spellings) {
      const looked = await beginningWords(db, spelling);
      isCut ||= looked.isCut;
      found.push(...looked.spellings);
    }
    return distinct(found);
  };
  const all = new Map<Key, Term>();
  for (const [key, { spellings, others }] of terms) {
    all.set(key, { spellings: await wordsFor(spellings), others: await wordsFor(others) });
  }
  return { terms: all, isCut };
}

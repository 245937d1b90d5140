import type { SearchAsk } from '#shared/model/search.ts';
import type { Reader } from '../database.ts';
import { wordsStarting } from './known-words.ts';
import { nearWords } from './near-words.ts';
import type { Spelling, Term } from './plan.ts';
import { distinct } from './spellings.ts';
import { beginningsOf, shareStem } from './stems.ts';
import type { WordsQuery } from './terms.ts';

/** Of each word so many others are looked for; the rarer ones change little. */
const MOST_OTHERS = 20;
const LONGEST_ENDING = 8;
/** Each word of a query is looked up by itself. */
const MOST_WORDS = 50;

type Widening = Pick<SearchAsk, 'stems' | 'typos'>;

/** The terms with what else meets them: other forms of their words, and words almost like them. */
export async function widened(
  db: Reader,
  terms: ReadonlyMap<WordsQuery, Term>,
  ask: Widening,
): Promise<ReadonlyMap<WordsQuery, Term>> {
  if (!ask.stems && !ask.typos) return terms;
  const known = new Map<string, readonly string[]>();
  const othersOf = async (word: string): Promise<readonly string[]> => {
    const found = known.get(word) ?? (known.size < MOST_WORDS ? await findOthers(db, word, ask) : []);
    known.set(word, found);
    return found;
  };
  const all = new Map<WordsQuery, Term>();
  for (const [key, term] of terms) {
    const others: Spelling[] = [];
    for (const spelling of term.spellings) others.push(...(await otherSpellings(spelling, othersOf)));
    all.set(key, { ...term, others: distinct(others) });
  }
  return all;
}

/** With one of its words put otherwise, for each of them. What is put in place of a beginning is a whole word. */
async function otherSpellings(
  { words, prefix }: Spelling,
  othersOf: (word: string) => Promise<readonly string[]>,
): Promise<readonly Spelling[]> {
  const all: Spelling[] = [];
  for (const [index, word] of words.entries()) {
    const isLast = index === words.length - 1;
    for (const other of await othersOf(word)) {
      all.push({ words: words.with(index, other), prefix: prefix && !isLast });
    }
  }
  return all;
}

async function findOthers(db: Reader, word: string, { stems, typos }: Widening): Promise<readonly string[]> {
  const forms = stems ? await otherForms(db, word) : [];
  return [...forms, ...(typos ? await nearWords(db, word, MOST_OTHERS) : [])];
}

async function otherForms(db: Reader, word: string): Promise<readonly string[]> {
  const beginnings = beginningsOf(word);
  if (beginnings.length === 0) return [];
  const words = await wordsStarting(db, beginnings, 1, word.length + LONGEST_ENDING);
  return words.filter((other) => other !== word && shareStem(other, word)).slice(0, MOST_OTHERS);
}

import type { SearchResults } from '#shared/model/search.ts';
import { parseQuery } from '#shared/query/parse-query.ts';
import type { Query, WordQuery } from '#shared/query/query.ts';
import type { Reader } from '../database.ts';
import { joined } from './condition.ts';
import { toMatch } from './fts.ts';
import { nearWords } from './near-words.ts';
import { spellingsOf } from './spellings.ts';
import { TARGETS } from './targets.ts';
import { wantedWords } from './terms.ts';
import { type Counts, frequencyOf } from './vocabulary.ts';
import { whole } from './whole.ts';

const MOST_WORDS = 10;
const MOST_CORRECTIONS = 3;

/** The words of a query that stand nowhere, with those in texts that are almost the same. `counts` knows some of them. */
export async function findCorrections(
  db: Reader,
  typed: string,
  counts: Counts,
): Promise<SearchResults['corrections']> {
  const { query } = parseQuery(typed);
  const typedWords = (query ? wordsOf(query) : [])
    .slice(0, MOST_WORDS)
    .filter((word) => !isFrequent(word, counts));
  const standing = await standSomewhere(db, typedWords);
  const corrections = [];
  for (const word of typedWords.filter((_, index) => !standing.has(index))) {
    const [folded, ...others] = spellingsOf(word.text, false)[0]?.words ?? [];
    const words =
      folded === undefined || others.length > 0 ? [] : await nearWords(db, folded, MOST_CORRECTIONS);
    corrections.push({ start: word.start, end: word.end, words });
  }
  return corrections;
}

function wordsOf(query: Query): readonly WordQuery[] {
  return wantedWords(query).filter((part) => part.kind === 'word');
}

/** What stood in so many blocks when words were counted last stands in some of them still. */
const FREQUENT = 20;

function isFrequent({ text, prefix }: WordQuery, counts: Counts): boolean {
  // How frequent each word of several is does not tell whether they stand side by side.
  const spellings = spellingsOf(text, prefix).filter(({ words }) => words.length === 1);
  return frequencyOf({ spellings, others: [] }, counts) >= FREQUENT;
}

/** Places of those that do. */
async function standSomewhere(db: Reader, words: readonly WordQuery[]): Promise<ReadonlySet<number>> {
  const rows = words.flatMap(({ text, prefix }, index) => {
    const spellings = spellingsOf(text, prefix);
    // There are letters that no index has: they are younger than FTS5's.
    if (spellings.length === 0) return [];
    const match = toMatch({ kind: 'term', term: { spellings, others: [] }, column: null });
    const anywhere = Object.values(TARGETS).map(({ table }) => ({
      text: `EXISTS (SELECT 1 FROM ${table} WHERE ${table} MATCH ?)`,
      values: [match],
    }));
    return [whole(`SELECT ${index} AS place WHERE`, joined(anywhere, 'OR'))];
  });
  if (rows.length === 0) return new Set();
  const found = await db.all<{ place: number }>({
    text: rows.map(({ text }) => text).join(' UNION ALL '),
    values: rows.flatMap(({ values }) => values),
  });
  return new Set(found.map(({ place }) => place));
}

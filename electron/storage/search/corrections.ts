import type { SearchResults } from '#shared/model/search.ts';
import { parseQuery } from '#shared/query/parse-query.ts';
import type { Query, WordQuery } from '#shared/query/query.ts';
import type { Reader } from '../database.ts';
import { toMatch } from './fts.ts';
import { nearWords } from './near-words.ts';
import { spellingsOf } from './spellings.ts';
import { TARGETS } from './targets.ts';
import { wantedWords } from './terms.ts';

const MOST_WORDS = 10;
const MOST_CORRECTIONS = 3;

/** The words of a query that stand nowhere, with those in texts that are almost the same. */
export async function findCorrections(db: Reader, typed: string): Promise<SearchResults['corrections']> {
  const { query } = parseQuery(typed);
  const corrections = [];
  for (const word of query ? wordsOf(query).slice(0, MOST_WORDS) : []) {
    if (await standsSomewhere(db, word)) continue;
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

async function standsSomewhere(db: Reader, { text, prefix }: WordQuery): Promise<boolean> {
  const match = toMatch({
    kind: 'term',
    term: { spellings: spellingsOf(text, prefix), others: [] },
    column: null,
  });
  for (const { table } of Object.values(TARGETS)) {
    const row = await db.get({
      text: `SELECT 1 FROM ${table} WHERE ${table} MATCH ? LIMIT 1`,
      values: [match],
    });
    if (row) return true;
  }
  return false;
}

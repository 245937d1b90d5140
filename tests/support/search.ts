import { plainAsk, type SearchResults } from '#shared/model/search.ts';
import { parseQuery } from '#shared/query/parse-query.ts';
import { searchLibrary } from '../../electron/library/search-library.ts';
import type { Reader } from '../../electron/storage/database.ts';
import type { Marks, Term } from '../../electron/storage/search/plan.ts';
import { termsIn, wantedWords, type WordsQuery } from '../../electron/storage/search/terms.ts';

/** What words alone find. */
export function search(db: Reader, query: string): Promise<SearchResults> {
  return searchLibrary(db, plainAsk(query));
}

/** What is marked for a query in which nothing has to be looked up in a library. */
export function marksOf(typed: string): Marks {
  const { query } = parseQuery(typed);
  const terms = query ? termsIn(query, new Map()) : new Map<WordsQuery, Term>();
  const spellings = query ? wantedWords(query).flatMap((words) => terms.get(words)?.spellings ?? []) : [];
  return { spellings, patterns: [] };
}

import type { SearchOrder } from '#shared/model/search.ts';
import type { Reader } from '../database.ts';
import { limit, type Sql } from '../sql.ts';
import type { Match } from './carry-out.ts';
import { inList } from './lists.ts';
import { whole } from './whole.ts';

/** The first so many, in the order asked for. */
export async function inOrder(
  db: Reader,
  matches: readonly Match[],
  order: SearchOrder,
  most: number,
): Promise<readonly Match[]> {
  if (order === 'relevance')
    return matches.toSorted((a, b) => a.score - b.score || b.document - a.document).slice(0, most);
  const byNumber = new Map(matches.map((match) => [match.document, match]));
  const rows = await db.all<{ number: number }>(ordered([...byNumber.keys()], order, most));
  return rows.flatMap(({ number }) => byNumber.get(number) ?? []);
}

/** By when they appeared; those of which nobody knows come last. */
const ORDERS: Readonly<Record<Exclude<SearchOrder, 'relevance'>, string>> = {
  newest: 'published DESC NULLS LAST, number DESC',
  oldest: 'published ASC NULLS LAST, number',
  title: 'title COLLATE NOCASE, number',
};

function ordered(documents: readonly number[], order: Exclude<SearchOrder, 'relevance'>, most: number): Sql {
  const among = inList('number', documents);
  return whole(
    'SELECT number FROM documents WHERE',
    among,
    { text: `ORDER BY ${ORDERS[order]}`, values: [] },
    limit(most),
  );
}

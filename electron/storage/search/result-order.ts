import type { SearchOrder } from '#shared/model/search.ts';
import type { Reader } from '../database.ts';
import { type Sql, sql } from '../sql.ts';
import type { Match } from './carry-out.ts';

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
function ordered(documents: readonly number[], order: Exclude<SearchOrder, 'relevance'>, most: number): Sql {
  const numbers = JSON.stringify(documents);
  switch (order) {
    case 'newest':
      return sql`
        SELECT number FROM documents WHERE number IN (SELECT value FROM json_each(${numbers}))
        ORDER BY published DESC NULLS LAST, number DESC LIMIT ${most}`;
    case 'oldest':
      return sql`
        SELECT number FROM documents WHERE number IN (SELECT value FROM json_each(${numbers}))
        ORDER BY published ASC NULLS LAST, number LIMIT ${most}`;
    case 'title':
      return sql`
        SELECT number FROM documents WHERE number IN (SELECT value FROM json_each(${numbers}))
        ORDER BY title COLLATE NOCASE, number LIMIT ${most}`;
  }
}

import { limit, type Sql, sql } from '../sql.ts';
import { MOST_RANKED } from './telling.ts';
import { whole } from './whole.ts';

/**
 * `rows`, which select an `id` of the index and a `document`, with the newest of them scored by other words than they
 * were found by. The score of the others is NULL, as that of what belongs to no document.
 */
export function rankedApart(rows: Sql, match: string): Sql {
  return whole(
    'WITH found AS MATERIALIZED (',
    rows,
    sql`), newest AS MATERIALIZED (SELECT id FROM found WHERE document IS NOT NULL ORDER BY id DESC`,
    limit(MOST_RANKED),
    // The plus keeps SQLite from looking each row up by itself.
    sql`), scores AS MATERIALIZED (
        SELECT rowid AS id, rank AS score FROM blocks_fts
        WHERE blocks_fts MATCH ${match}
          AND rowid BETWEEN (SELECT min(id) FROM newest) AND (SELECT max(id) FROM newest)
          AND +rowid IN (SELECT id FROM newest))
      SELECT found.id, found.document, scores.score FROM found LEFT JOIN scores ON scores.id = found.id`,
  );
}

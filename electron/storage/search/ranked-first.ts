import { type Sql, sql } from '../sql.ts';
import { whole } from './whole.ts';

/** What is asked of an index, from its last row on. */
export interface Part {
  readonly score: 'rank' | 'NULL';
  readonly most: number;
  /** Rows below this one. */
  readonly below: Sql;
}

const ALL = sql`1e15`;

/**
 * So many rows, of which the first are ranked: to rank a row costs several times as much as to find it. `ask` selects
 * the `id` of the row among other columns.
 */
export function rankedFirst(ask: (part: Part) => Sql, ranked: number, most: number): Sql {
  if (ranked === 0) return ask({ score: 'NULL', most, below: ALL });
  if (ranked >= most) return ask({ score: 'rank', most, below: ALL });
  return whole(
    'WITH ranked AS MATERIALIZED (',
    ask({ score: 'rank', most: ranked, below: ALL }),
    sql`) SELECT * FROM ranked UNION ALL SELECT * FROM (`,
    ask({ score: 'NULL', most: most - ranked, below: sql`(SELECT min(id) FROM ranked)` }),
    sql`)`,
  );
}

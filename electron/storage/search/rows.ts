import { sql, type Sql } from '../sql.ts';
import { joined } from './condition.ts';
import type { TextPlan } from './plan.ts';
import type { Target } from './targets.ts';

/** `FROM … WHERE …` of everything that meets a plan and stands. `more` narrows it down further. */
export function rowsOf(
  plan: TextPlan,
  { table, row, tables, standing }: Target,
  more: Sql | null = null,
): Sql {
  // The index first: it is what narrows down most.
  const from = plan.match === null ? tables : `${table} CROSS JOIN ${tables}`;
  const conditions = [
    ...(plan.match === null ? [] : [indexed(table, row, plan.match)]),
    sql`true`,
    ...(plan.where ? [plan.where] : []),
    ...(more ? [more] : []),
  ];
  const all = joined(conditions, 'AND');
  return { text: `FROM ${from} WHERE ${all.text} AND ${standing}`, values: all.values };
}

function indexed(table: string, row: string, match: string): Sql {
  return { text: `${table} MATCH ? AND ${row} = ${table}.rowid`, values: [match] };
}

import type { Sql } from '../sql.ts';

/** Whether the value of an expression, which a programmer wrote, is one of these. Never NULL if the value is not. */
export function inList(expression: string, values: readonly (string | number)[]): Sql {
  return { text: `${expression} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(values)] };
}

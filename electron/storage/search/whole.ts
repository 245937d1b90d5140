import type { Sql } from '../sql.ts';

/** A statement of its parts, one behind the other. `head` is written by a programmer. */
export function whole(head: string, ...parts: readonly Sql[]): Sql {
  return {
    text: `${head} ${parts.map(({ text }) => text).join(' ')}`,
    values: parts.flatMap(({ values }) => values),
  };
}

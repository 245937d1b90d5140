import type { Reader } from './database.ts';
import type { Sql } from './sql.ts';

/** What `packed` takes. */
export type Packed = string | number | null;

/**
 * An expression for all rows of a query, which selects these columns by these names, as one text: the driver takes
 * longer to hand over a row than SQLite to find it. The rows keep their order. Bytes cannot be packed.
 */
export function packed(columns: readonly string[], rows: Sql): Sql {
  const lists = columns.map((column) => `json_group_array("${column}")`).join(', ');
  return { text: `(SELECT json_array(${lists}) FROM (${rows.text}))`, values: rows.values };
}

/** The rows of which a statement answered the columns, packed, each with its values in their order; none where it answered nothing. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as whoever wrote the query knows, see `Reader`
export function unpacked<Row extends readonly Packed[]>(text: string | null | undefined): readonly Row[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made so by the statement
  const columns = JSON.parse(text ?? '[[]]') as Packed[][];
  const length = columns[0]?.length ?? 0;
  const rows: Packed[][] = [];
  for (let index = 0; index < length; index += 1) {
    const row: Packed[] = [];
    for (const column of columns) row.push(column[index] ?? null);
    rows.push(row);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made so by the statement
  return rows as unknown as readonly Row[];
}

/** The rows of a query as `packed` hands them over. */
export async function allPacked<Row extends readonly Packed[]>(
  db: Reader,
  columns: readonly string[],
  rows: Sql,
): Promise<readonly Row[]> {
  const { text, values } = packed(columns, rows);
  const found = await db.get<{ rows: string }>({ text: `SELECT ${text} AS rows`, values });
  return unpacked<Row>(found?.rows);
}

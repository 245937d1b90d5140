import type { Reader, Writer } from '../database.ts';
import { insertRows, type Sql, type SqlValue } from '../sql.ts';
import type { Field, RecordKind } from './record-kind.ts';

/** As JSON says it: what is null in the table is null here. */
export type ArchiveRecord = Readonly<Record<string, unknown>>;

/** All of a kind, or those whose field is this. */
export async function readRecords(
  db: Reader,
  kind: RecordKind,
  own?: { readonly field: string; readonly is: string },
): Promise<readonly ArchiveRecord[]> {
  const fields = Object.entries(kind.fields);
  const rows = await db.all<Readonly<Record<string, SqlValue>>>(selection(kind, own));
  return rows.map((row) =>
    Object.fromEntries(fields.map(([name, field]) => [name, asJson(row[field.column] ?? null, field)])),
  );
}

function selection(kind: RecordKind, own?: { readonly field: string; readonly is: string }): Sql {
  const columns = Object.values(kind.fields).map(({ column }) => `"${column}"`);
  const owner = own && kind.fields[own.field]?.column;
  return {
    text: `SELECT ${columns.join(', ')} FROM "${kind.table}" WHERE ${kind.where}${owner ? ` AND "${owner}" = ?` : ''}
      ORDER BY ${kind.order.join(', ')}`,
    values: own ? [own.is] : [],
  };
}

export async function hasRecords(db: Reader, { table, where }: RecordKind): Promise<boolean> {
  return (
    (await db.get({ text: `SELECT 1 AS one FROM "${table}" WHERE ${where} LIMIT 1`, values: [] })) !==
    undefined
  );
}

/** In their order, which is that in which they come into the table. The records have the fields of their kind. */
export async function insertRecords(
  db: Writer,
  kind: RecordKind,
  records: readonly ArchiveRecord[],
): Promise<void> {
  const fields = Object.entries(kind.fields);
  const columns = fields.map(([, { column }]) => `"${column}"`);
  const statements = insertRows(
    `INSERT INTO "${kind.table}" (${columns.join(', ')})`,
    records.map((record) => fields.map(([name, field]) => asValue(record[name], field))),
  );
  for (const statement of statements) await db.run(statement);
}

/** Takes all of a kind out of the table. */
export async function clearRecords(db: Writer, { table, where }: RecordKind): Promise<void> {
  await db.run({ text: `DELETE FROM "${table}" WHERE ${where}`, values: [] });
}

function asJson(value: SqlValue, { holds }: Field): unknown {
  if (value === null) return null;
  switch (holds) {
    case 'id':
    case 'text':
    case 'number':
      return value;
    case 'flag':
      return value !== 0;
    case 'json':
      return parsed(String(value));
    case 'value':
      return JSON.parse(String(value));
  }
}

/** What was not written by `JSON.stringify` stays text, so that it comes back letter by letter. */
function parsed(json: string): unknown {
  const read: unknown = JSON.parse(json);
  return JSON.stringify(read) === json ? read : json;
}

function asValue(value: unknown, { holds, nullable }: Field): SqlValue {
  // Elsewhere nothing is a value too: a person can say that a document has no publisher.
  if (value === null && (nullable || holds !== 'value')) return null;
  switch (holds) {
    case 'id':
    case 'text':
      return String(value);
    case 'number':
      return Number(value);
    case 'flag':
      return value === true ? 1 : 0;
    case 'json':
      return typeof value === 'string' ? value : JSON.stringify(value);
    case 'value':
      return JSON.stringify(value);
  }
}

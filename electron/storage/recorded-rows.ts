import { groupBy } from './group-by.ts';
import type { Connection } from './open.ts';
import { type SqlValue, sql } from './sql.ts';

export interface RecordedTable {
  readonly name: string;
  readonly columns: readonly RecordedColumn[];
}
export interface RecordedColumn {
  readonly name: string;
  readonly type: string;
  /** Its place in the primary key, from 1; 0 for a column that is no part of it. */
  readonly inKey: number;
}
export type Row = Readonly<Record<string, SqlValue>>;

/** A change of a row, before and after, as JSON lists of its values; null where there is no row. */
export interface RecordedRow {
  readonly name: string;
  readonly was: string | null;
  readonly now: string | null;
}

/** What triggers write down of some tables, into a temporary table of that name. */
export interface Recording {
  readonly into: 'act_rows' | 'ledger_rows';
  readonly tables: readonly RecordedTable[];
}

/** Tables with rows of their own, but for those that `leftOut` names: an index changes through what it is an index of. */
export async function listTables(
  db: Pick<Connection, 'all'>,
  leftOut: ReadonlySet<string>,
): Promise<readonly RecordedTable[]> {
  const columns = await db.all<{ name: string; column_name: string; type: string; pk: number }>(sql`
    SELECT t.name, c.name AS column_name, c.type, c.pk FROM pragma_table_list t JOIN pragma_table_info(t.name) c
    WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT GLOB 'sqlite_*' ORDER BY t.name, c.cid`);
  return [...groupBy(columns, ({ name }) => name)]
    .filter(([name]) => !leftOut.has(name))
    .map(([name, own]) => ({
      name,
      columns: own.map(({ column_name, type, pk }) => ({ name: column_name, type, inKey: pk })),
    }));
}

/** Notes every row of the tables that changes from here on. After https://www.sqlite.org/undoredo.html. */
export async function recordRows(db: Connection, { into, tables }: Recording): Promise<void> {
  await db.script(
    `CREATE TEMP TABLE ${into} (position INTEGER PRIMARY KEY, name TEXT NOT NULL, was TEXT, now TEXT);
    ${tables.map((table) => triggers(into, table)).join('\n')}`,
  );
}

/** In the order in which they changed. */
export function listRecorded(db: Connection, into: Recording['into']): Promise<readonly RecordedRow[]> {
  return db.all<RecordedRow>({
    text: `SELECT name, was, now FROM temp.${into} ORDER BY position`,
    values: [],
  });
}

export async function forgetRecorded(db: Connection, into: Recording['into']): Promise<void> {
  await db.run({ text: `DELETE FROM temp.${into}`, values: [] });
}

export async function endRecording(db: Connection, { into, tables }: Recording): Promise<void> {
  await db.script(
    [...tables.flatMap(({ name }) => ACTS.map((act) => `DROP TRIGGER temp.${triggerName(into, name, act)};`))]
      .concat(`DROP TABLE temp.${into};`)
      .join('\n'),
  );
}

const ACTS = ['insert', 'update', 'delete'] as const;

function triggerName(into: Recording['into'], table: string, act: (typeof ACTS)[number]): string {
  return `${into}_${table}_${act}`;
}

function triggers(into: Recording['into'], { name, columns }: RecordedTable): string {
  const values = {
    insert: ['NULL', asJsonList(columns, 'NEW.')],
    update: [asJsonList(columns, 'OLD.'), asJsonList(columns, 'NEW.')],
    delete: [asJsonList(columns, 'OLD.'), 'NULL'],
  };
  return ACTS.map(
    (act) => `CREATE TEMP TRIGGER ${triggerName(into, name, act)} AFTER ${act.toUpperCase()} ON main."${name}"
      BEGIN INSERT INTO ${into} (name, was, now) VALUES ('${name}', ${values[act].join(', ')}); END;`,
  ).join('\n');
}

/** An expression that makes a JSON list of a row. `from` goes before each column. */
export function asJsonList(columns: readonly RecordedColumn[], from = ''): string {
  return `json_array(${columns.map(({ name, type }) => asJson(`${from}"${name}"`, type)).join(', ')})`;
}

/** JSON has no bytes, and SQLite writes fewer digits of a number into it than the number has. */
function asJson(value: string, type: string): string {
  if (type === 'BLOB') return `iif(${value} IS NULL, NULL, hex(${value}))`;
  if (type === 'REAL') return `iif(${value} IS NULL, NULL, format('%!.17g', ${value}))`;
  return value;
}

export function readRow(columns: readonly RecordedColumn[], text: string | null): Row | null {
  if (text === null) return null;
  const values: unknown = JSON.parse(text);
  if (!Array.isArray(values)) throw new Error('a recorded row is a list of values');
  return Object.fromEntries(columns.map(({ name, type }, index) => [name, readValue(values[index], type)]));
}

function readValue(value: unknown, type: string): SqlValue {
  if (value === null || typeof value === 'number') return value;
  if (typeof value !== 'string') throw new Error('a recorded value is text, a number or nothing');
  if (type === 'BLOB') return Buffer.from(value, 'hex');
  return type === 'REAL' ? Number(value) : value;
}

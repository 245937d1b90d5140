import { groupBy } from './group-by.ts';
import type { Connection } from './open.ts';
import { type SqlValue, sql } from './sql.ts';

/** One row before and after. Values by the name of their column; null where there is no row. */
export interface RowChange {
  readonly table: string;
  /** The columns of its primary key. */
  readonly key: readonly string[];
  readonly was: Row | null;
  readonly now: Row | null;
}
export type Row = Readonly<Record<string, SqlValue>>;

/** A table and its column with ids. */
export type Places = readonly (readonly [table: string, column: string])[];

/** What stands there before or after the changes, each once. */
export function idsIn(changes: readonly RowChange[], places: Places): readonly string[] {
  const found = places.flatMap(([table, column]) =>
    changes
      .filter((change) => change.table === table)
      .flatMap(({ was, now }) => [was?.[column], now?.[column]]),
  );
  return [...new Set(found.filter((value) => typeof value === 'string'))];
}

interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
}
interface Column {
  readonly name: string;
  readonly type: string;
  readonly isKey: boolean;
}

/**
 * Bytes that are only ever added, by their own hash; choices that are no part of a person's work; and what follows from
 * other rows by itself.
 */
const NOT_RECORDED: ReadonlySet<string> = new Set([
  'originals',
  'settings',
  'signatures',
  'text_places',
  'words',
]);

/**
 * Notes every row that changes from here to `stopRecording`, with triggers that live as long as the transaction.
 * After https://www.sqlite.org/undoredo.html.
 */
export async function startRecording(db: Connection): Promise<readonly Table[]> {
  const tables = await listTables(db);
  await db.script(
    `CREATE TEMP TABLE row_changes (position INTEGER PRIMARY KEY, name TEXT NOT NULL, was TEXT, now TEXT);
    ${tables.map(triggers).join('\n')}`,
  );
  return tables;
}

/** What changed since `startRecording`, in order. */
export async function stopRecording(db: Connection, tables: readonly Table[]): Promise<readonly RowChange[]> {
  const rows = await db.all<{ name: string; was: string | null; now: string | null }>(
    sql`SELECT name, was, now FROM temp.row_changes ORDER BY position`,
  );
  await db.script(
    [...tables.flatMap(({ name }) => ACTS.map((act) => `DROP TRIGGER temp.${triggerName(name, act)};`))]
      .concat('DROP TABLE temp.row_changes;')
      .join('\n'),
  );
  const columnsOf = new Map(tables.map(({ name, columns }) => [name, columns]));
  return rows
    .filter(({ was, now }) => was !== now)
    .map(({ name, was, now }) => {
      const columns = columnsOf.get(name) ?? [];
      return {
        table: name,
        key: columns.filter(({ isKey }) => isKey).map((column) => column.name),
        was: readRow(columns, was),
        now: readRow(columns, now),
      };
    });
}

async function listTables(db: Connection): Promise<readonly Table[]> {
  // A virtual table and those that hold its index change through what they are an index of.
  const columns = await db.all<{ name: string; column_name: string; type: string; pk: number }>(sql`
    SELECT t.name, c.name AS column_name, c.type, c.pk FROM pragma_table_list t JOIN pragma_table_info(t.name) c
    WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT GLOB 'sqlite_*' ORDER BY t.name, c.cid`);
  const grouped = groupBy(columns, ({ name }) => name);
  return [...grouped]
    .filter(([name]) => !NOT_RECORDED.has(name))
    .map(([name, own]) => ({
      name,
      columns: own.map(({ column_name, type, pk }) => ({ name: column_name, type, isKey: pk > 0 })),
    }));
}

const ACTS = ['insert', 'update', 'delete'] as const;

function triggerName(table: string, act: (typeof ACTS)[number]): string {
  return `record_${table}_${act}`;
}

function triggers({ name, columns }: Table): string {
  const row = (which: 'OLD' | 'NEW') =>
    `json_array(${columns.map((column) => asJson(`${which}."${column.name}"`, column.type)).join(', ')})`;
  const values = {
    insert: ['NULL', row('NEW')],
    update: [row('OLD'), row('NEW')],
    delete: [row('OLD'), 'NULL'],
  };
  return ACTS.map(
    (act) => `CREATE TEMP TRIGGER ${triggerName(name, act)} AFTER ${act.toUpperCase()} ON main."${name}"
      BEGIN INSERT INTO row_changes (name, was, now) VALUES ('${name}', ${values[act].join(', ')}); END;`,
  ).join('\n');
}

/** JSON has no bytes, and SQLite writes fewer digits of a number into it than the number has. */
function asJson(value: string, type: string): string {
  if (type === 'BLOB') return `iif(${value} IS NULL, NULL, hex(${value}))`;
  if (type === 'REAL') return `iif(${value} IS NULL, NULL, format('%!.17g', ${value}))`;
  return value;
}

function readRow(columns: readonly Column[], text: string | null): Row | null {
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

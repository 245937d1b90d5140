import type { Connection } from './open.ts';
import {
  endRecording,
  listRecorded,
  listTables,
  readRow,
  type Recording,
  recordRows,
  type Row,
} from './recorded-rows.ts';

export type { Row } from './recorded-rows.ts';

/** One row before and after. Values by the name of their column; null where there is no row. */
export interface RowChange {
  readonly table: string;
  /** The columns of its primary key. */
  readonly key: readonly string[];
  readonly was: Row | null;
  readonly now: Row | null;
}

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

/**
 * Bytes that are only ever added, by their own hash; choices that are no part of a person's work; what follows from
 * other rows by itself; and what is only ever added to.
 */
const NOT_RECORDED: ReadonlySet<string> = new Set([
  'ledger',
  'originals',
  'settings',
  'signatures',
  'text_places',
  'words',
]);

/** Notes every row that changes from here to `stopRecording`, with triggers that live as long as the transaction. */
export async function startRecording(db: Connection): Promise<Recording> {
  const recording: Recording = { into: 'act_rows', tables: await listTables(db, NOT_RECORDED) };
  await recordRows(db, recording);
  return recording;
}

/** What changed since `startRecording`, in order. */
export async function stopRecording(db: Connection, recording: Recording): Promise<readonly RowChange[]> {
  const rows = await listRecorded(db, recording.into);
  await endRecording(db, recording);
  const columnsOf = new Map(recording.tables.map(({ name, columns }) => [name, columns]));
  return rows
    .filter(({ was, now }) => was !== now)
    .map(({ name, was, now }) => {
      const columns = columnsOf.get(name) ?? [];
      return {
        table: name,
        key: columns.filter(({ inKey }) => inKey > 0).map((column) => column.name),
        was: readRow(columns, was),
        now: readRow(columns, now),
      };
    });
}

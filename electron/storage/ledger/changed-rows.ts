import type { RecordedRow, RecordedTable } from '../recorded-rows.ts';
import { keyOfRow, valuesIn } from './ledger-rows.ts';

/** A row that is another at the end of the transaction than it was before. */
export interface ChangedRow {
  readonly table: RecordedTable;
  readonly key: string;
  readonly was: string | null;
  readonly now: string | null;
}

/** What became of each row, in the order in which they were first touched. */
export function changesIn(
  rows: readonly RecordedRow[],
  tableOf: ReadonlyMap<string, RecordedTable>,
): readonly ChangedRow[] {
  const changed = new Map<string, ChangedRow>();
  for (const { name, was, now } of rows) {
    const table = tableOf.get(name);
    if (!table) throw new Error(`nobody asked for the rows of ${name}`);
    const note = (key: string, before: string | null, after: string | null): void => {
      const at = `${name} ${key}`;
      changed.set(at, { table, key, was: (changed.get(at) ?? { was: before }).was, now: after });
    };
    const [oldKey, newKey] = [was, now].map((json) =>
      json === null ? null : keyOfRow(table, valuesIn(json)),
    );
    if (oldKey != null && oldKey !== newKey) note(oldKey, was, null);
    if (newKey != null) note(newKey, oldKey === newKey ? was : null, now);
  }
  return [...changed.values()].filter(({ was, now }) => was !== now);
}

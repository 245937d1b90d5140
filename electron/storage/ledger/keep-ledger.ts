import type { LedgerItem, LedgerKind } from '#shared/model/ledger.ts';
import type { Connection } from '../open.ts';
import { forgetRecorded, listRecorded, recordRows } from '../recorded-rows.ts';
import { type ChangedRow, changesIn } from './changed-rows.ts';
import { appendEntry } from './entries.ts';
import { kindOf } from './kind-of.ts';
import { hashOfRow, listLedgerTables, sealedWith, valuesIn } from './ledger-rows.ts';

/** What whoever changes something says of it. */
export interface Said {
  /** What the program calls it; absent for what is no act of a person's. */
  readonly act?: string;
  readonly kind?: LedgerKind;
}

/**
 * Has every change that the connection makes from here on noted. Answers a function that enters what changed, to be
 * called at the end of each transaction and within it.
 */
export async function keepLedger(db: Connection): Promise<(said: Said) => Promise<void>> {
  const tables = await listLedgerTables(db);
  await recordRows(db, { into: 'ledger_rows', tables });
  const tableOf = new Map(tables.map((table) => [table.name, table]));
  return async ({ act = '', kind }) => {
    const rows = await listRecorded(db, 'ledger_rows');
    if (rows.length === 0) return;
    await forgetRecorded(db, 'ledger_rows');
    const changes = changesIn(rows, tableOf);
    if (changes.length === 0) return;
    await appendEntry(db, { kind: kind ?? kindOf(changes, act), act }, changes.flatMap(itemsFor));
  };
}

function itemsFor({ table, key, was, now }: ChangedRow): readonly LedgerItem[] {
  return [
    [table.name, key, now === null ? null : hashOfRow(now)],
    ...(was === null && now !== null ? sealedWith(table, valuesIn(now)) : []),
  ];
}

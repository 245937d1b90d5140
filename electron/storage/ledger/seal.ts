import { randomBytes } from 'node:crypto';
import type { LedgerItem } from '#shared/model/ledger.ts';
import type { Reader, Writer } from '../database.ts';
import { sql } from '../sql.ts';
import { appendEntry, itemsOf } from './entries.ts';
import { hashOfRow, listLedgerTables, rowsOf, sealedWith } from './ledger-rows.ts';

/** Of a large library the seal is several entries. */
const ITEMS_AT_ONCE = 5000;
/** Those are not packed. */
const FIRST_ITEMS = 100;

/** The first item of a seal: the form of the tables whose rows it holds. */
export const SCHEMA = 'schema';

/** Whether the rows were last sealed in another form of the tables, or never. */
export async function isSealWanted(db: Reader): Promise<boolean> {
  const version = await db.get<{ user_version: number }>(sql`PRAGMA user_version`);
  const seal = await db.get<{ items: string }>(sql`
    SELECT items FROM ledger WHERE kind = 'seal' AND items ->> '$[0][0]' = ${SCHEMA} ORDER BY number DESC LIMIT 1`);
  const [first] = seal ? itemsOf(seal) : [];
  return first?.[1] !== String(version?.user_version);
}

/** Enters every row as it is. */
export async function sealRows(db: Writer): Promise<void> {
  const version = await db.get<{ user_version: number }>(sql`PRAGMA user_version`);
  let items: LedgerItem[] = [
    [SCHEMA, String(version?.user_version), null],
    // No two libraries begin alike.
    ['library', randomBytes(16).toString('hex'), null],
  ];
  let isFirst = true;
  const enter = async (): Promise<void> => {
    // `isSealWanted` looks for the first of them.
    await appendEntry(db, { kind: 'seal', act: '' }, items, isFirst);
    items = [];
    isFirst = false;
  };
  for (const table of await listLedgerTables(db)) {
    for await (const { key, json, values } of rowsOf(db, table)) {
      items.push([table.name, key, hashOfRow(json)], ...sealedWith(table, values));
      if (items.length >= (isFirst ? FIRST_ITEMS : ITEMS_AT_ONCE)) await enter();
    }
  }
  if (items.length > 0) await enter();
}

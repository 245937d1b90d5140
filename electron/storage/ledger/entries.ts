import { createHash } from 'node:crypto';
import type { LedgerEntry, LedgerItem, LedgerKind } from '#shared/model/ledger.ts';
import type { Reader, Writer } from '../database.ts';
import { limit, sql } from '../sql.ts';
import { packItems, type StoredItems, unpackItems } from './packed-items.ts';

/** Before the first entry. */
const NOTHING = '0'.repeat(64);

/** The newest entry: whoever knows it can tell later that nothing before it was changed. */
export interface LedgerHead {
  readonly entries: number;
  readonly hash: string;
}

export interface EntryRow extends Omit<LedgerEntry, 'items'> {
  /** As JSON, as it was hashed. */
  readonly items: string;
}

export async function findLedgerHead(db: Pick<Reader, 'get'>): Promise<LedgerHead> {
  const row = await db.get<{ number: number; hash: string }>(
    sql`SELECT number, hash FROM ledger ORDER BY number DESC LIMIT 1`,
  );
  return row ? { entries: row.number, hash: row.hash } : { entries: 0, hash: NOTHING };
}

/** What tells a library from every other, copies of it aside: the hash of its first entry. Null before there is one. */
export async function findLibraryMark(db: Reader): Promise<string | null> {
  const row = await db.get<{ hash: string }>(sql`SELECT hash FROM ledger WHERE number = 1`);
  return row?.hash ?? null;
}

/** SHA-256 of the entry as a JSON list, without white space. */
export function hashOfEntry({ number, at, kind, act, items, previous }: Omit<EntryRow, 'hash'>): string {
  return createHash('sha256')
    .update(JSON.stringify([number, at, kind, act, items, previous]))
    .digest('hex');
}

/** Whether the entry is whole and follows the one that `before` tells of. */
export function follows(entry: EntryRow, before: LedgerHead): boolean {
  return (
    entry.number === before.entries + 1 && entry.previous === before.hash && entry.hash === hashOfEntry(entry)
  );
}

/** Items that are `plain` are never packed, so that SQL can read them. */
export async function appendEntry(
  db: Pick<Writer, 'get' | 'run'>,
  { kind, act }: { readonly kind: LedgerKind; readonly act: string },
  items: readonly LedgerItem[],
  plain = false,
): Promise<void> {
  const { entries, hash: previous } = await findLedgerHead(db);
  const entry = {
    number: entries + 1,
    at: new Date().toISOString(),
    kind,
    act,
    items: JSON.stringify(items),
    previous,
  };
  const stored: StoredItems = plain ? { items: entry.items, packed: null } : await packItems(entry.items);
  await db.run(sql`
    INSERT INTO ledger (number, at, kind, act, items, packed, previous, hash)
    VALUES (${entry.number}, ${entry.at}, ${kind}, ${act}, ${stored.items}, ${stored.packed}, ${previous},
      ${hashOfEntry(entry)})`);
}

/** So many after the one of this number, oldest first. */
export async function listEntryRows(db: Reader, after: number, most: number): Promise<readonly EntryRow[]> {
  const head = sql`
    SELECT number, at, kind, act, items, packed, previous, hash FROM ledger WHERE number > ${after} ORDER BY number`;
  const rows = await db.all<EntryRow & StoredItems>({
    text: `${head.text} ${limit(most).text}`,
    values: head.values,
  });
  return Promise.all(
    rows.map(async ({ packed, ...row }) => ({
      ...row,
      items: await unpackItems({ items: row.items, packed }),
    })),
  );
}

export function itemsOf({ items }: Pick<EntryRow, 'items'>): readonly LedgerItem[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by appendEntry from items
  return JSON.parse(items) as LedgerItem[];
}

/** Oldest first. */
export async function listLedger(db: Reader, after: number, most: number): Promise<readonly LedgerEntry[]> {
  const rows = await listEntryRows(db, after, most);
  return rows.map((row) => ({ ...row, items: itemsOf(row) }));
}

import type { CheckFinding } from '#shared/model/library.ts';
import type { Reader } from '../database.ts';
import { type EntryRow, follows, itemsOf, type LedgerHead, listEntryRows } from './entries.ts';
import { hashOfRow, listLedgerTables, rowsOf } from './ledger-rows.ts';
import { SCHEMA } from './seal.ts';

const ENTRIES_AT_ONCE = 256;

/** Whether no entry was changed, put in or taken out, and every row is what the newest entry about it says. */
export async function checkLedger(
  db: Reader,
): Promise<{ readonly entries: number; readonly findings: readonly CheckFinding[] }> {
  const { entries, broken, newest } = await readLedger(db);
  const rows = await checkRows(db, newest);
  return { entries, findings: [...broken, ...rows] };
}

interface ReadLedger {
  readonly entries: number;
  readonly broken: readonly CheckFinding[];
  /** The hash of each row by its table and key; null for one that is gone. */
  readonly newest: ReadonlyMap<string, string | null>;
}

async function readLedger(db: Reader): Promise<ReadLedger> {
  const broken: CheckFinding[] = [];
  const newest = new Map<string, string | null>();
  let before: LedgerHead = { entries: 0, hash: '0'.repeat(64) };
  for (;;) {
    const rows = await listEntryRows(db, before.entries, ENTRIES_AT_ONCE);
    for (const row of rows) {
      if (!follows(row, before)) broken.push(brokenAt(row));
      before = { entries: row.number, hash: row.hash };
      noteItems(newest, row);
    }
    if (rows.length < ENTRIES_AT_ONCE) return { entries: before.entries, broken, newest };
  }
}

function brokenAt({ number }: EntryRow): CheckFinding {
  return {
    about: 'ledger',
    id: `entry ${number}`,
    message: 'The entry is not what was written, or does not follow the one before it.',
  };
}

function noteItems(newest: Map<string, string | null>, row: EntryRow): void {
  for (const [about, key, hash] of itemsOf(row)) {
    // With it everything is entered anew, in another form.
    if (about === SCHEMA) newest.clear();
    newest.set(`${about} ${key}`, hash);
  }
}

async function checkRows(
  db: Reader,
  newest: ReadonlyMap<string, string | null>,
): Promise<readonly CheckFinding[]> {
  const findings: CheckFinding[] = [];
  for (const table of await listLedgerTables(db)) {
    const missing = new Set(
      [...newest].flatMap(([name, hash]) =>
        hash !== null && name.startsWith(`${table.name} `) ? [name] : [],
      ),
    );
    for await (const { key, json } of rowsOf(db, table)) {
      const name = `${table.name} ${key}`;
      missing.delete(name);
      const hash = newest.get(name) ?? null;
      if (hash === hashOfRow(json)) continue;
      const message =
        hash === null ? 'The ledger knows nothing of this row.' : 'The row was changed beside the ledger.';
      findings.push({ about: 'ledger', id: name, message });
    }
    for (const name of missing) {
      findings.push({
        about: 'ledger',
        id: name,
        message: 'The row is gone, and the ledger knows nothing of that.',
      });
    }
  }
  return findings;
}

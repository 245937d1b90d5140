import type { LedgerEntry } from '#shared/model/ledger.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import { listLedger as entriesAfter } from '../../storage/ledger/entries.ts';
import { columns, counted } from '../columns.ts';
import { toJsonLine } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

const AT_ONCE = 500;

/** Oldest first; as JSON one entry a line. */
export async function listLedger(
  { db }: Ibid,
  { json }: { readonly json: boolean },
  terminal: Terminal,
): Promise<boolean> {
  let after = 0;
  for (;;) {
    const entries = await entriesAfter(db, after, AT_ONCE);
    if (entries.length > 0)
      await terminal.out(json ? entries.map((entry) => `${toJsonLine(entry)}\n`).join('') : inWords(entries));
    const last = entries.at(-1);
    if (!last || entries.length < AT_ONCE) return true;
    after = last.number;
  }
}

function inWords(entries: readonly LedgerEntry[]): string {
  return columns(
    entries.map(({ number, at, kind, act, items, hash }) => [
      String(number),
      at,
      hash.slice(0, 16),
      kind.padEnd('judgement'.length),
      counted(items.length, 'item'),
      act,
    ]),
  );
}

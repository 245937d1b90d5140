import { interruptible } from '../storage/asides.ts';
import { checkFile } from '../storage/check.ts';
import type { Key } from '../storage/key.ts';
import { findLedgerHead, type LedgerHead } from '../storage/ledger/entries.ts';
import { connect } from '../storage/open.ts';
import { stateHashOf } from '../storage/state-hash.ts';

export interface InspectedBackup {
  /** What SQLite finds wrong with the file; empty for a sound one. */
  readonly problems: readonly string[];
  readonly state: string;
  readonly ledger: LedgerHead;
}

/** Opens a copy of a library of this version and reads all of it, changing nothing. */
export async function inspectBackup(
  path: string,
  key: Key | null,
  step: (done: number, of: number) => Promise<void>,
  signal: AbortSignal,
): Promise<InspectedBackup> {
  const connection = await connect(path, 'read-only', key);
  try {
    return await interruptible(
      connection,
      async (db) => ({
        problems: (await checkFile(db)).map(({ message }) => message),
        state: await stateHashOf(db, step),
        ledger: await findLedgerHead(db),
      }),
      signal,
    );
  } finally {
    await connection.close();
  }
}

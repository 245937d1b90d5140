import { copyFile, open, rename } from 'node:fs/promises';
import { Failed } from '#shared/ipc/result.ts';
import { backupFailure } from './backup-failure.ts';
import { removeStaged, staged } from './staged.ts';
import { checkLibrary } from '../library/check-library.ts';
import type { Key } from '../storage/key.ts';
import { sizeOf, wholeSizeOf } from '../storage/library-file.ts';
import { readSalt, resealPages } from '../storage/locked-pages.ts';
import { sealRows } from '../storage/ledger/seal.ts';
import { migrations } from '../storage/migrations.ts';
import { openLibrary, requireKey } from '../storage/open-library.ts';
import { indexPiece } from '../storage/reindex.ts';
import { type SalvagedTable, salvageRows } from '../storage/salvage/salvage.ts';
import { sql } from '../storage/sql.ts';

export interface Recovered {
  readonly tables: readonly SalvagedTable[];
  readonly documents: number;
  readonly notes: number;
  /** What `check` finds in the new library. */
  readonly findings: number;
}

/**
 * Saves what can be read of a damaged library into a new one, which holds itself together: the damaged file is read and
 * left as it is. A locked one stays locked with its key. Fails with `file-exists`, `file-missing`, and `library-damaged` where nothing can be read.
 */
export async function recoverLibrary(
  damaged: string,
  target: string,
  given: Key | null = null,
  /** The library beside which the work is done. */
  beside = target,
): Promise<Recovered> {
  if ((await sizeOf(target)) > 0)
    throw new Failed('file-exists', 'There is a file of that name already. It was left as it is.');
  if ((await sizeOf(damaged)) === 0) throw new Failed('file-missing', 'There is no library to recover.');
  const isLocked = (await readSalt(damaged)) !== null;
  if (isLocked) await requireKey(damaged, given);
  const key = isLocked ? given : null;
  const [copy, unnamed] = [staged(beside, 'damaged'), staged(beside, 'saving')];
  try {
    await removeStaged(beside, 'damaged', 'saving');
    await copyWhole(damaged, copy);
    if (key) await resealPages(copy, key);
    const tables = await salvageRows(copy, unnamed, key);
    const held = await settle(unnamed, key).catch((error: unknown) => {
      throw asNotKept(error);
    });
    // The last that may fail. Should the name not be on the disk yet, the damaged library still is.
    await rename(unnamed, target);
    return { tables, ...held };
  } catch (error) {
    // That the old file is damaged is known: what cannot be written is to be told.
    throw backupFailure(error, 'Nothing was recovered.');
  } finally {
    await removeStaged(beside, 'damaged', 'saving');
  }
}

/** Of a library that was written a moment before: where it is damaged already, the disk has not kept it. */
function asNotKept(error: unknown): unknown {
  if (!(error instanceof Failed) || error.code !== 'library-damaged') return error;
  return new Failed(
    'unreadable-file',
    'What was saved cannot be read again: the disk may be failing. Nothing was recovered. The library is untouched.',
    { cause: error },
  );
}

/** A file whose end is missing is filled up with nothing: SQLite would not look at it otherwise. */
async function copyWhole(damaged: string, copy: string): Promise<void> {
  await copyFile(damaged, copy);
  if ((await sizeOf(`${damaged}-wal`)) > 0) await copyFile(`${damaged}-wal`, `${copy}-wal`);
  const file = await open(copy, 'r+');
  try {
    const size = await wholeSizeOf(file);
    if ((await file.stat()).size < size) await file.truncate(size);
  } finally {
    await file.close();
  }
}

/** Brings the new library to the newest form, indexes it, and begins its ledger anew with what is left. */
async function settle(library: string, key: Key | null): Promise<Omit<Recovered, 'tables'>> {
  const db = await openLibrary(library, migrations, key);
  try {
    await db.transaction(sealRows);
    while (await db.transaction(indexPiece));
    const held = await db.get<{ documents: number; notes: number }>(sql`
      SELECT (SELECT count(*) FROM documents) AS documents, (SELECT count(*) FROM notes) AS notes`);
    const { findings } = await checkLibrary(db);
    return { documents: held?.documents ?? 0, notes: held?.notes ?? 0, findings: findings.length };
  } finally {
    await db.close();
  }
}

import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failed } from '#shared/ipc/result.ts';
import type { BackupHoldings, BackupSummary } from '#shared/model/backup.ts';
import { beginLongWork, type LongWork } from '../library/long-work.ts';
import type { Database, Reader } from '../storage/database.ts';
import { findLedgerHead, findLibraryMark } from '../storage/ledger/entries.ts';
import { sql } from '../storage/sql.ts';
import { stateHashOf } from '../storage/state-hash.ts';
import { backupFailure } from './backup-failure.ts';
import { backupPath, manifestOf, printBackupName, stemOf } from './backup-names.ts';
import { renameDurably, sha256OfFile, writeDurably } from './durable-files.ts';
import { inspectBackup } from './inspect-backup.ts';
import { keptBackups } from './kept-backups.ts';
import { listBackups } from './list-backups.ts';
import type { BackupManifest } from './manifest.ts';
import { printManifest } from './manifest.ts';

export interface BackupParts {
  readonly db: Database;
  /** Made when there is none, but not the folder that it is in. */
  readonly folder: string;
  readonly now: Date;
}

/**
 * Copies the library as it is now, while others go on writing, opens the copy, compares it with what was copied, and
 * gives it its name only then. Of the others as many go as `keptBackups` lets go. Fails with `disk-full`,
 * `no-permission`, `file-missing`, `unreadable-file`, `backup-unsound`, or `cancelled`; the library and the earlier
 * backups are what they were then.
 */
export async function makeBackup(parts: BackupParts, work: LongWork = {}): Promise<BackupSummary> {
  try {
    return await make(parts, work);
  } catch (error) {
    throw backupFailure(error);
  }
}

async function make({ db, folder, now }: BackupParts, work: LongWork): Promise<BackupSummary> {
  const { step } = beginLongWork(work);
  const signal = work.signal ?? new AbortController().signal;
  const library = { stem: stemOf(db.path), mark: (await findLibraryMark(db))?.slice(0, 8) ?? '' };
  await makeFolder(folder);
  await removeUnfinished(folder, library.stem);
  const path = backupPath(folder, { ...library, madeAt: now }, await readdir(folder));
  const unnamed = `${path}.new`;
  try {
    const moment = await db.snapshot(async (at) => {
      await at.copyTo(unnamed, (done, of) => step(done, of * 3));
      const state = await stateHashOf(at, (done, of) => step(of + done, of * 3));
      return { state, ledger: await findLedgerHead(at), holds: await countHoldings(at) };
    }, signal);
    const { problems, state } = await inspectBackup(
      unnamed,
      db.key,
      (done, of) => step(2 * of + done, of * 3),
      signal,
    );
    if (problems.length > 0 || state !== moment.state) throw unsound(problems[0]);
    const manifest: BackupManifest = {
      format: 'ibid-backup',
      version: 1,
      madeAt: now.toISOString(),
      size: (await stat(unnamed)).size,
      sha256: await sha256OfFile(unnamed),
      ...moment,
    };
    // First: whatever bears the name of a backup is known to have been verified.
    await writeDurably(manifestOf(path), printManifest(manifest));
    await renameDurably(unnamed, path);
  } catch (error) {
    await rm(unnamed, { force: true });
    await rm(`${unnamed}-journal`, { force: true });
    throw error;
  }
  return thinOut(folder, library, path);
}

function unsound(problem: string | undefined): Failed {
  return new Failed(
    'backup-unsound',
    'The backup was not what the library is, so it was not kept. Please check the library.',
    { cause: problem },
  );
}

/** A folder of the person's choice that is gone is not made anew: its disk may be unplugged. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

/** What a program that was killed has left. */
async function removeUnfinished(folder: string, stem: string): Promise<void> {
  const names = await readdir(folder);
  for (const name of names) {
    const isOurs = name.startsWith(`${stem}-`);
    const isOrphan = name.endsWith('.ibid.json') && !names.includes(name.slice(0, -'.json'.length));
    if (isOurs && (/\.ibid(?:\.json)?\.new(?:-journal)?$/.test(name) || isOrphan))
      await rm(join(folder, name), { force: true });
  }
}

async function countHoldings(db: Reader): Promise<BackupHoldings> {
  const row = await db.get<BackupHoldings>(sql`
    SELECT (SELECT count(*) FROM documents WHERE trashed_at IS NULL) AS documents,
      (SELECT count(*) FROM notes WHERE trashed_at IS NULL) AS notes`);
  return { documents: row?.documents ?? 0, notes: row?.notes ?? 0 };
}

/** Those alone that Ibid has made and verified are ever removed. */
async function thinOut(
  folder: string,
  library: { readonly stem: string; readonly mark: string },
  made: string,
): Promise<BackupSummary> {
  const backups = await listBackups(folder, library);
  const last = backups.find(({ path }) => path === made);
  if (!last)
    throw new Error(`the backup ${printBackupName({ ...library, madeAt: new Date(0) })} is gone again`);
  const kept = keptBackups(backups, last);
  for (const backup of backups) {
    if (kept.has(backup) || backup.manifest === null) continue;
    await rm(backup.path, { force: true });
    await rm(manifestOf(backup.path), { force: true });
  }
  return last.summary;
}

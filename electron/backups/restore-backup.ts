import { constants } from 'node:fs';
import { copyFile, utimes } from 'node:fs/promises';
import { Failed } from '#shared/ipc/result.ts';
import { claim } from '../storage/claim.ts';
import { checkFile } from '../storage/check.ts';
import type { Key } from '../storage/key.ts';
import { inspectLibraryFile, sizeOf } from '../storage/library-file.ts';
import { requireKnown } from '../storage/migrate.ts';
import { migrations } from '../storage/migrations.ts';
import { requireKey } from '../storage/open-library.ts';
import { type Connection, connect } from '../storage/open.ts';
import { backupFailure } from './backup-failure.ts';
import { renameDurably, sha256OfFile, syncFile } from './durable-files.ts';
import { noteRestored } from './ledger-heads.ts';
import { manifestBeside } from './list-backups.ts';
import { putRestoredInPlace, removeStaged, staged } from './staged.ts';

export interface Restored {
  /** Where the library went that was there before; null where there was none. */
  readonly replaced: string | null;
}

export interface RestoreOptions {
  /** With `replace` a library that is there is kept beside, under another name; otherwise it is left, and nothing done. */
  readonly existing: 'refuse' | 'replace';
  readonly now: Date;
  /**
   * For a backup that is locked and of which nothing was noted when it was made: it has to be looked through. The library
   * that is made of it has the passphrase of the backup in any case.
   */
  readonly key?: Key | null;
}

/**
 * Makes a library of a backup, after looking whether it is whole. Fails with `file-exists`, `backup-unsound`,
 * `library-locked`, `library-encrypted`, `wrong-passphrase`, and as `inspectLibraryFile` does; both files are what they were then.
 */
export async function restoreBackup(
  backup: string,
  target: string,
  { existing, now, key = null }: RestoreOptions,
): Promise<Restored> {
  await requireSound(backup, key);
  const isThere = (await sizeOf(target)) > 0;
  if (isThere && existing === 'refuse') {
    throw new Failed('file-exists', 'There is a file of that name already. It was left as it is.');
  }
  const release = await claim(target);
  try {
    const copy = staged(target, 'restoring');
    await copyFile(backup, copy, constants.COPYFILE_FICLONE);
    // What is to be replaced is named after it.
    await utimes(copy, now, now);
    await syncFile(copy);
    if ((await sha256OfFile(copy)) !== (await sha256OfFile(backup))) throw unsound();
    await noteRestored(target, now);
    await renameDurably(copy, staged(target, 'restored'));
    return { replaced: await putRestoredInPlace(target) };
  } catch (error) {
    await removeStaged(target, 'restoring');
    // Where the library is aside already, the next opening goes on with it.
    if (!isThere || (await sizeOf(target)) > 0) await removeStaged(target, 'restored');
    throw backupFailure(error, 'Nothing was restored.');
  } finally {
    await release();
  }
}

async function requireSound(backup: string, key: Key | null): Promise<void> {
  const file = await inspectLibraryFile(backup);
  if (file.access === 'absent') {
    throw new Failed('file-missing', 'There is no such backup. It may have been moved or renamed.');
  }
  const manifest = await manifestBeside(backup);
  if (manifest && manifest.sha256 !== (await sha256OfFile(backup))) throw unsound();
  // What its own hash vouches for was looked through when it was made, and may have an older passphrase.
  if (file.isLocked && manifest) return;
  if (file.isLocked) await requireKey(backup, key);
  const connection = await connect(backup, 'read-only', file.isLocked ? key : null);
  try {
    await requireKnown(connection, migrations);
    if (!manifest && !(await isWhole(connection))) throw unsound();
  } finally {
    await connection.close();
  }
}

async function isWhole(connection: Connection): Promise<boolean> {
  try {
    return (await checkFile(connection)).length === 0;
  } catch (error) {
    if (error instanceof Failed && error.code === 'library-damaged') return false;
    throw error;
  }
}

function unsound(): Failed {
  return new Failed(
    'backup-unsound',
    'This backup is not what it was when it was made, so nothing was restored. Please take another one.',
  );
}

import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failed } from '#shared/ipc/result.ts';
import { manifestOf, stemOf } from '../backups/backup-names.ts';
import { listBackups } from '../backups/list-backups.ts';
import { readSalt } from '../storage/locked-pages.ts';
import { wipeFile } from '../storage/unfinished.ts';

/**
 * Removes the copies of a library that anybody can read: its backups in the folder, and what migrations, restoring and
 * recovering have left beside it. Locked ones stay. Fails with `no-permission`.
 */
export async function removePlainCopies(
  libraryFile: string,
  backupFolder: string,
  mark: string,
): Promise<void> {
  try {
    await removeAll(libraryFile, backupFolder, mark);
  } catch (error) {
    throw new Failed(
      'no-permission',
      'The library has its passphrase now. A copy of it that anybody can read could not be removed; please remove it yourself.',
      { cause: error },
    );
  }
}

/** Why they were left where no backup under the passphrase could be made; what is no failure of a person's stays as it is. */
export function leftPlain(error: unknown): unknown {
  if (!(error instanceof Failed)) return error;
  return new Failed(
    error.code,
    `The library has its passphrase now. No backup of it could be made, so those that anybody can read were left. ${error.message}`,
    { cause: error },
  );
}

async function removeAll(libraryFile: string, backupFolder: string, mark: string): Promise<void> {
  for (const { path } of await listBackups(backupFolder, { stem: stemOf(libraryFile), mark })) {
    if (await readSalt(path)) continue;
    await wipeFile(path);
    await rm(manifestOf(path), { force: true });
  }
  const own = basename(libraryFile);
  for (const name of await readdir(dirname(libraryFile))) {
    const isCopy =
      name.startsWith(own) && /^\.(?:before-\d{4}|replaced-[\dTZ-]+?)(?:-wal)?$/.test(name.slice(own.length));
    const path = join(dirname(libraryFile), name);
    if (isCopy && !(await readSalt(path.replace(/-wal$/, '')))) await wipeFile(path);
  }
}

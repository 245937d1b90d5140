import { Failed } from '#shared/ipc/result.ts';
import type { BackupSummary } from '#shared/model/backup.ts';
import { readSetting } from '../storage/settings.ts';
import type { Key } from '../storage/key.ts';
import { connect } from '../storage/open.ts';
import { ownBackupFolder, stemOf } from './backup-names.ts';
import { BACKUP_FOLDER } from './keep-backups.ts';
import { type FoundBackup, listBackups } from './list-backups.ts';
import { recoverLibrary } from './recover-library.ts';
import { restoreBackup } from './restore-backup.ts';
import { removeStaged, staged } from './staged.ts';

/** What a person may choose of a library that is damaged. */
export type AfterDamage = 'open-backup' | 'save-the-rest' | 'leave';

/** Asks the person. The backup is the newest; null where there is none. */
export type AskAfterDamage = (message: string, backup: BackupSummary | null) => Promise<AfterDamage>;

export interface AfterDamageOptions {
  readonly ask: AskAfterDamage;
  readonly now: () => Date;
  /** Of a locked library. */
  readonly key?: Key | null;
}

/**
 * Opens a library; where it is damaged, asks what to do: its newest backup, or what can be read of it, takes its place.
 * The damaged file is kept beside it, under another name, and is not written to. Fails as `open` does.
 */
export async function openAfterDamage<T>(
  libraryFile: string,
  open: () => Promise<T>,
  { ask, now, key = null }: AfterDamageOptions,
): Promise<T> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof Failed) || error.code !== 'library-damaged') throw error;
    const backup = await findNewest(libraryFile, key);
    const choice = await ask(error.message, backup?.summary ?? null);
    if (choice === 'leave' || (choice === 'open-backup' && !backup)) throw error;
    if (choice === 'open-backup' && backup)
      await restoreBackup(backup.path, libraryFile, { existing: 'replace', now: now(), key });
    else await putRestInPlace(libraryFile, now(), key);
    return open();
  }
}

async function putRestInPlace(libraryFile: string, now: Date, key: Key | null): Promise<void> {
  const rest = staged(libraryFile, 'saved');
  await removeStaged(libraryFile, 'saved');
  await recoverLibrary(libraryFile, rest, key, libraryFile);
  await restoreBackup(rest, libraryFile, { existing: 'replace', now, key });
  await removeStaged(libraryFile, 'saved');
}

/** Of the verified ones of a library that cannot be opened, in the folder that it names if that can be read. */
async function findNewest(libraryFile: string, key: Key | null): Promise<FoundBackup | null> {
  const folders = [await chosenFolder(libraryFile, key), ownBackupFolder(libraryFile)];
  for (const folder of folders) {
    if (folder === null) continue;
    const backups = await listBackups(folder, { stem: stemOf(libraryFile) });
    const verified = backups.find(({ summary }) => summary.verified);
    if (verified) return verified;
  }
  return null;
}

async function chosenFolder(libraryFile: string, key: Key | null): Promise<string | null> {
  try {
    const connection = await connect(libraryFile, 'read-only', key);
    try {
      return (await readSetting(connection, BACKUP_FOLDER)) ?? null;
    } finally {
      await connection.close();
    }
  } catch {
    // It is damaged: where its backups are may be among what cannot be read.
    return null;
  }
}

import { basename } from 'node:path';
import { Failed } from '#shared/ipc/result.ts';
import { BACKUP_FOLDER } from '../../backups/keep-backups.ts';
import { makeBackup } from '../../backups/make-backup.ts';
import { ownBackupFolder } from '../../backups/backup-names.ts';
import type { LongWork } from '../../library/long-work.ts';
import { convertLibrary } from '../../lock/convert-library.ts';
import { leftPlain, removePlainCopies } from '../../lock/remove-plain-copies.ts';
import { type Key, wipeKey } from '../../storage/key.ts';
import { findLibraryMark } from '../../storage/ledger/entries.ts';
import { openLibrary } from '../../storage/open-library.ts';
import { readSetting } from '../../storage/settings.ts';
import type { AskPassword } from '../ask-password.ts';
import { chosenKey, libraryKey } from '../library-key.ts';
import type { LockOrder } from '../order.ts';
import { shown, toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

const SAID: Readonly<Record<LockOrder['act'], string>> = {
  lock: 'is locked with the passphrase now',
  unlock: 'can be read by anybody now',
  passphrase: 'has another passphrase now; its backups keep the one that it had',
};

/** Puts a library under a passphrase, under another, or under none. */
export async function lockLibrary(
  order: LockOrder,
  path: string,
  {
    terminal,
    ask,
    work,
  }: { readonly terminal: Terminal; readonly ask: AskPassword | null; readonly work: LongWork },
): Promise<boolean> {
  const { act, newPassphraseFile, removeBackups, json } = order;
  const from = await libraryKey(path, order, ask);
  if ((from === null) !== (act === 'lock'))
    throw new Failed(
      'conflict',
      from ? 'This library has a passphrase already.' : 'This library has no passphrase.',
    );
  const to = act === 'unlock' ? null : await chosenKey(newPassphraseFile, ask);
  try {
    const copies = removeBackups ? await whereCopiesAre(path, from) : null;
    await convertLibrary(path, { from, to }, work);
    if (copies) {
      await backUpFirst(path, to, copies.folder);
      await removePlainCopies(path, copies.folder, copies.mark);
    }
  } finally {
    wipeKey(from);
    wipeKey(to);
  }
  const name = basename(path);
  await terminal.out(
    json ? `${toJson({ library: name, locked: to !== null })}\n` : `${shown(name)} ${SAID[act]}.\n`,
  );
  return true;
}

/** Those that are removed are not all there was. */
async function backUpFirst(path: string, key: Key | null, folder: string): Promise<void> {
  const db = await openLibrary(path, undefined, key);
  try {
    await makeBackup({ db, folder, now: new Date() });
  } catch (error) {
    throw leftPlain(error);
  } finally {
    await db.close();
  }
}

async function whereCopiesAre(
  path: string,
  key: Key | null,
): Promise<{ readonly folder: string; readonly mark: string }> {
  const db = await openLibrary(path, undefined, key);
  try {
    return {
      folder: (await readSetting(db, BACKUP_FOLDER)) ?? ownBackupFolder(path),
      mark: (await findLibraryMark(db)) ?? '',
    };
  } finally {
    await db.close();
  }
}

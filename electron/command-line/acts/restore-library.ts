import { basename, resolve } from 'node:path';
import { manifestBeside } from '../../backups/list-backups.ts';
import { restoreBackup } from '../../backups/restore-backup.ts';
import { wipeKey } from '../../storage/key.ts';
import type { AskPassword } from '../ask-password.ts';
import { libraryKey } from '../library-key.ts';
import type { RestoreOrder } from '../order.ts';
import { shown, toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

/** Makes the library of that path from a backup. Never over one that is there, unless it was ordered. */
export async function restoreLibrary(
  order: RestoreOrder,
  target: string,
  terminal: Terminal,
  ask: AskPassword | null,
): Promise<boolean> {
  const { existing, json } = order;
  const backup = resolve(order.backup);
  // Of one that was noted when it was made the hash is enough.
  const key = (await manifestBeside(backup)) ? null : await libraryKey(backup, order, ask);
  const { replaced } = await restoreBackup(backup, target, { existing, now: new Date(), key });
  wipeKey(key);
  await terminal.out(
    json
      ? `${toJson({ restored: basename(target), replaced: replaced && basename(replaced) })}\n`
      : `Restored ${shown(basename(target))}.\n${replaced === null ? '' : `What was there is now ${shown(basename(replaced))}.\n`}`,
  );
  return true;
}

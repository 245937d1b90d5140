import { basename, resolve } from 'node:path';
import { restoreBackup } from '../../backups/restore-backup.ts';
import type { RestoreOrder } from '../order.ts';
import { shown, toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

/** Makes the library of that path from a backup. Never over one that is there, unless it was ordered. */
export async function restoreLibrary(
  { backup, existing, json }: RestoreOrder,
  target: string,
  terminal: Terminal,
): Promise<boolean> {
  const { replaced } = await restoreBackup(resolve(backup), target, { existing, now: new Date() });
  await terminal.out(
    json
      ? `${toJson({ restored: basename(target), replaced: replaced && basename(replaced) })}\n`
      : `Restored ${shown(basename(target))}.\n${replaced === null ? '' : `What was there is now ${shown(basename(replaced))}.\n`}`,
  );
  return true;
}

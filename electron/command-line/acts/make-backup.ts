import { resolve } from 'node:path';
import type { Ibid } from '../../library/open-ibid.ts';
import type { LongWork } from '../../library/long-work.ts';
import type { BackupOrder } from '../order.ts';
import { shown, toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';
import { backupInWords } from './list-backups.ts';

/** In the folder that was ordered, or where this library keeps its backups. */
export async function makeBackup(
  { backups }: Pick<Ibid, 'backups'>,
  { folder, json }: BackupOrder,
  terminal: Terminal,
  work: LongWork,
): Promise<boolean> {
  const made = await backups.make(folder === null ? undefined : resolve(folder), work);
  await terminal.out(json ? `${toJson(made)}\n` : `${shown(made.name)}\n    ${backupInWords(made)}\n`);
  return true;
}

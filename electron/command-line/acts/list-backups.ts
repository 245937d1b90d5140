import { resolve } from 'node:path';
import type { BackupSummary } from '#shared/model/backup.ts';
import { stemOf } from '../../backups/backup-names.ts';
import { listBackups as backupsIn } from '../../backups/list-backups.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import { counted } from '../columns.ts';
import type { BackupsOrder } from '../order.ts';
import { shown, toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

/** Newest first. */
export async function listBackups(
  { handlers }: Ibid,
  { folder, json }: BackupsOrder,
  terminal: Terminal,
): Promise<boolean> {
  const { name } = await handlers['library.info']();
  const backups =
    folder === null
      ? (await handlers['backups.list']()).backups
      : (await backupsIn(resolve(folder), { stem: stemOf(name) })).map(({ summary }) => summary);
  await terminal.out(json ? `${toJson(backups)}\n` : inWords(backups));
  return true;
}

function inWords(backups: readonly BackupSummary[]): string {
  if (backups.length === 0) return 'There is no backup of this library.\n';
  return backups.map((backup) => `${shown(backup.name)}\n    ${backupInWords(backup)}\n`).join('');
}

export function backupInWords({ size, verified, holds }: BackupSummary): string {
  return [
    `${(size / 1_000_000).toFixed(1)} MB`,
    ...(holds ? [counted(holds.documents, 'document'), counted(holds.notes, 'note')] : []),
    verified ? 'verified' : 'not verified',
  ].join(', ');
}

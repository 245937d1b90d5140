import type { BackupOrder, BackupsOrder, RecoverOrder, RestoreOrder } from './order.ts';
import { WrongUsage } from './usage.ts';

type Asked =
  | Omit<BackupOrder, 'library' | 'json'>
  | Omit<BackupsOrder, 'library' | 'json'>
  | Omit<RestoreOrder, 'library' | 'json'>
  | Omit<RecoverOrder, 'library' | 'json'>;

export function isBackupAct(act: string): act is Asked['act'] {
  return ['backup', 'backups', 'restore', 'recover'].includes(act);
}

/** Fails with `WrongUsage`. */
export function readBackupOrder(
  act: Asked['act'],
  operands: readonly string[],
  existing: string | null,
): Asked {
  const [path, ...others] = operands;
  if (others.length > 0) throw new WrongUsage(`${act} takes one path; put one with spaces in quotes.`);
  if (act === 'backup' || act === 'backups') return { act, folder: path ?? null };
  if (path === undefined || path === '') {
    throw new WrongUsage(
      act === 'restore' ? 'restore needs a backup.' : 'recover needs the path of a new library.',
    );
  }
  if (act === 'recover') return { act, target: path };
  if (existing !== null && existing !== 'replace') throw new WrongUsage('--existing of restore is replace.');
  return { act, backup: path, existing: existing === null ? 'refuse' : 'replace' };
}

import type { BackupSummary } from '#shared/model/backup.ts';

/** What a person is told of a library that cannot be opened, and of what can be done. */
export function damageInWords(message: string, backup: BackupSummary | null): string {
  const newest = backup
    ? `The newest backup was made on ${backup.madeAt.slice(0, 'YYYY-MM-DD'.length)} at ${backup.madeAt.slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH:MM'.length)} UTC.`
    : 'No backup of it was found.';
  return `${message}\n\n${newest} Whatever you choose, the damaged file is kept beside your library under another name.`;
}

import { basename, join } from 'node:path';

/** A moment in a file name: without colons, which not every system allows. */
const NAME = /^(.+)-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z-([0-9a-f]{8})\.ibid$/;

export interface BackupName {
  /** Of the library, without its ending. */
  readonly stem: string;
  readonly madeAt: Date;
  /** The beginning of the library's mark: a folder may hold backups of several libraries that are called the same. */
  readonly mark: string;
}

export function printBackupName({ stem, madeAt, mark }: BackupName): string {
  return `${stem}-${stampOf(madeAt)}-${mark}.ibid`;
}

/** Null for what is no name of a backup. */
export function readBackupName(name: string): BackupName | null {
  const [, stem = '', day = '', hour = '', minute = '', second = '', mark = ''] = NAME.exec(name) ?? [];
  const madeAt = new Date(`${day}T${hour}:${minute}:${second}Z`);
  return stem === '' || Number.isNaN(madeAt.getTime()) ? null : { stem, madeAt, mark };
}

/** As in `2026-11-26T10-15-00Z`. */
export function stampOf(moment: Date): string {
  return `${moment.toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length).replaceAll(':', '-')}Z`;
}

export function stemOf(libraryFile: string): string {
  return basename(libraryFile, '.ibid');
}

export function ownBackupFolder(libraryFile: string): string {
  return `${libraryFile}-backups`;
}

export function manifestOf(backupFile: string): string {
  return `${backupFile}.json`;
}

/** In the folder, under a name that nothing has. */
export function backupPath(folder: string, name: BackupName, taken: readonly string[]): string {
  const printed = printBackupName(name);
  if (!taken.includes(printed)) return join(folder, printed);
  return backupPath(folder, { ...name, madeAt: new Date(name.madeAt.getTime() + 1000) }, taken);
}

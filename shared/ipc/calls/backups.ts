import type { BackupsShown, BackupSummary } from '../../model/backup.ts';

export interface BackupCalls {
  'backups.list': () => BackupsShown;
  /** Makes one, or waits for the one that is being made. Tells `backups.changed`. */
  'backups.make': () => BackupSummary;
  /** Gives up the one that is being made. */
  'backups.cancel': () => void;
  /** Asks the person for the folder that they are kept in from now on. False where none was chosen. */
  'backups.chooseFolder': () => boolean;
  /** Keeps them beside the library again. */
  'backups.useOwnFolder': () => void;
  /**
   * Writes a new library from the backup of that name, where the person chooses. Answers its file name, or null where
   * nothing was chosen.
   */
  'backups.restore': (name: string) => string | null;
}

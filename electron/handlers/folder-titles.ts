import type { FolderKind } from './host.ts';

/** What a dialog is headed with. */
export const FOLDER_TITLES: Readonly<Record<FolderKind, string>> = {
  export: 'Choose a folder for the exported notes',
  exported: 'Choose a folder with exported notes',
  archive: 'Choose where to put the archive',
  backups: 'Choose a folder for backups of the library',
  archived: 'Choose the folder of an archive',
};

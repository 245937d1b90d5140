import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import {
  ALL_EXTENSIONS,
  ANNOTATION_EXTENSIONS,
  CASE_EXTENSIONS,
  LIST_EXTENSIONS,
} from '#shared/model/formats.ts';
import { PICTURE_EXTENSIONS } from '#shared/model/picture.ts';
import { extname } from 'node:path';
import type { BackupSummary } from '#shared/model/backup.ts';
import { damageInWords } from '../backups/damage-in-words.ts';
import type { AfterDamage } from '../backups/open-after-damage.ts';
import { FOLDER_TITLES } from '../handlers/folder-titles.ts';
import type { FileKind, FolderKind } from '../handlers/host.ts';
import { targetKind } from '../handlers/target-kind.ts';

const DIALOGS: Readonly<Record<FileKind, OpenDialogOptions>> = {
  documents: {
    title: 'Import documents',
    buttonLabel: 'Import',
    properties: ['openFile', 'multiSelections'],
    filters: [{ name: 'Documents', extensions: withoutDots(ALL_EXTENSIONS) }, allFiles()],
  },
  picture: {
    title: 'Put a picture into the note',
    buttonLabel: 'Put in',
    properties: ['openFile'],
    filters: [{ name: 'Pictures', extensions: withoutDots(PICTURE_EXTENSIONS) }, allFiles()],
  },
  list: {
    title: 'Choose a list to search for',
    buttonLabel: 'Choose',
    properties: ['openFile'],
    filters: [{ name: 'Lists', extensions: withoutDots(LIST_EXTENSIONS) }, allFiles()],
  },
  case: {
    title: 'Choose a case file to import',
    buttonLabel: 'Import',
    properties: ['openFile'],
    filters: [{ name: 'Case files', extensions: withoutDots(CASE_EXTENSIONS) }, allFiles()],
  },
  annotations: {
    title: 'Choose annotations to import',
    buttonLabel: 'Import',
    properties: ['openFile'],
    filters: [{ name: 'Annotations', extensions: withoutDots(ANNOTATION_EXTENSIONS) }, allFiles()],
  },
};

export async function chooseFiles(window: BrowserWindow, kind: FileKind): Promise<readonly string[] | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, DIALOGS[kind]);
  return canceled ? null : filePaths;
}

function withoutDots(extensions: readonly string[]): string[] {
  return extensions.map((extension) => extension.slice(1));
}

function allFiles() {
  return { name: 'All files', extensions: ['*'] };
}

const FOLDER_BUTTONS: Readonly<Record<FolderKind, string>> = {
  export: 'Export here',
  exported: 'Choose',
  archive: 'Archive here',
  archived: 'Restore',
  backups: 'Keep backups here',
};

export async function chooseFolder(window: BrowserWindow, kind: FolderKind): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: FOLDER_TITLES[kind],
    buttonLabel: FOLDER_BUTTONS[kind],
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

export async function chooseTarget(window: BrowserWindow, name: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: `Save ${targetKind(name).title}`,
    defaultPath: name,
    filters: [{ name: targetKind(name).files, extensions: [extname(name).slice(1)] }, allFiles()],
  });
  return canceled || filePath === '' ? null : filePath;
}

/** Before there is a window. */
export async function askAfterDamage(message: string, backup: BackupSummary | null): Promise<AfterDamage> {
  const choices = [
    ...(backup ? ([['Open the Newest Backup', 'open-backup']] as const) : []),
    ['Save What Can Be Read', 'save-the-rest'],
    ['Quit', 'leave'],
  ] as const;
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    message: 'Your library is damaged',
    detail: damageInWords(message, backup),
    buttons: choices.map(([label]) => label),
    cancelId: choices.length - 1,
  });
  return choices[response]?.[1] ?? 'leave';
}

/** Said before there is a window: the library cannot be opened. */
export function showStartFailure(message: string): void {
  dialog.showErrorBox('Ibid cannot open your library', message);
}

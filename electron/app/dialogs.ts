import { type BrowserWindow, dialog } from 'electron';
import { ALL_EXTENSIONS } from '#shared/model/formats.ts';

export async function chooseFiles(window: BrowserWindow): Promise<readonly string[] | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Import documents',
    buttonLabel: 'Import',
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: 'Documents', extensions: ALL_EXTENSIONS.map((extension) => extension.slice(1)) },
      { name: 'All files', extensions: ['*'] },
    ],
  });
  return canceled ? null : filePaths;
}

export async function chooseFolder(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Choose a folder for the exported notes',
    buttonLabel: 'Export here',
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Said before there is a window: the library cannot be opened. */
export function showStartFailure(message: string): void {
  dialog.showErrorBox('Ibid cannot open your library', message);
}

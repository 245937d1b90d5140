import { _electron, type Page } from '@playwright/test';
import { stubDialog } from 'electron-playwright-helpers';
import { join } from 'node:path';
import { electronBinary } from '../../electron/setup/electron-binary.ts';
import { findChromium } from '../../electron/chromium/find-chromium.ts';
import type { ChromiumOptions } from '../../electron/chromium/open-in-chromium.ts';
import type { ChromiumWindow } from '../../electron/chromium/chromium-window.ts';
import { readStartOptions } from '../../electron/window/start-options.ts';

export const ROOT = join(import.meta.dirname, '..', '..');

/** A running Ibid, whichever host runs it. */
export interface RunningIbid {
  readonly page: Page;
  /** What the next file dialog answers. */
  readonly answerFiles: (paths: readonly string[]) => Promise<void>;
  /** What the next folder dialog answers. */
  readonly answerFolder: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface RunOptions {
  readonly dataFolder: string;
  readonly libraryFile: string;
}

export async function runInChromium({ dataFolder, libraryFile }: RunOptions): Promise<RunningIbid> {
  // The built program, as it is shipped: the sources of the main process need the build for their migrations.
  const built: { openInChromium(options: ChromiumOptions): Promise<ChromiumWindow> } = await import(
    join(ROOT, 'out', 'main', 'open-in-chromium.js')
  );
  let files: readonly string[] | null = null;
  let folder: string | null = null;
  const window = await built.openInChromium({
    ...readStartOptions(ROOT, ['--data', dataFolder, '--library', libraryFile]),
    executable: findChromium(process.env),
    headless: true,
    dialogs: { chooseFiles: async () => files, chooseFolder: async () => folder },
  });
  return {
    page: window.page,
    answerFiles: async (paths) => {
      files = paths;
    },
    answerFolder: async (path) => {
      folder = path;
    },
    close: async () => {
      await window.page.close();
      await window.closed;
    },
  };
}

export async function runInElectron({ dataFolder, libraryFile }: RunOptions): Promise<RunningIbid> {
  const executablePath = electronBinary(ROOT);
  if (executablePath === null) throw new Error('no Electron binary on this machine');
  const app = await _electron.launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ROOT,
      '--data',
      dataFolder,
      '--library',
      libraryFile,
    ],
  });
  return {
    page: await app.firstWindow(),
    answerFiles: (paths) => stubDialog(app, 'showOpenDialog', { canceled: false, filePaths: [...paths] }),
    answerFolder: (path) => stubDialog(app, 'showOpenDialog', { canceled: false, filePaths: [path] }),
    close: () => app.close(),
  };
}

import { _electron, type Page } from '@playwright/test';
import { clickMenuItemById, stubDialog } from 'electron-playwright-helpers';
import { join } from 'node:path';
import { type Command, type CommandId, COMMANDS } from '#shared/commands/commands.ts';
import { electronBinary } from '../../electron/setup/electron-binary.ts';
import { findChromium } from '../../electron/printing/find-chromium.ts';
import type { ChromiumOptions } from '../../electron/chromium/open-in-chromium.ts';
import type { ChromiumWindow } from '../../electron/chromium/chromium-window.ts';
import { readStartOptions } from '../../electron/window/start-options.ts';

export const ROOT = join(import.meta.dirname, '..', '..');
const PATIENCE_MS = 10_000;

/** A running Ibid, whichever host runs it. */
export interface RunningIbid {
  readonly page: Page;
  /** The process that holds the library. */
  readonly processId: number;
  /** Chooses a command in the menus. */
  readonly choose: (command: CommandId) => Promise<void>;
  /** Presses the keys of a command. */
  readonly press: (command: CommandId) => Promise<void>;
  /** What the next file dialog answers. */
  readonly answerFiles: (paths: readonly string[]) => Promise<void>;
  /** What the next folder dialog answers. */
  readonly answerFolder: (path: string) => Promise<void>;
  /** Where the next dialog says to save. */
  readonly answerTarget: (path: string) => Promise<void>;
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
  let target: string | null = null;
  const window = await built.openInChromium({
    ...readStartOptions(ROOT, ['--data', dataFolder, '--library', libraryFile]),
    executable: findChromium(process.env),
    headless: true,
    dialogs: {
      chooseFiles: async () => files,
      chooseFolder: async () => folder,
      chooseTarget: async () => target,
    },
  });
  const { page } = window;
  page.setDefaultTimeout(PATIENCE_MS);
  return {
    page,
    processId: process.pid,
    choose: async (id) => {
      const { menu, label } = commandOf(id);
      await page.getByRole('menubar').getByRole('menuitem', { name: menu, exact: true }).click();
      const entries = page.getByRole('menu', { name: menu }).getByRole('menuitem');
      await entries.filter({ has: page.getByText(label, { exact: true }) }).click();
    },
    press: (id) => page.keyboard.press(keysOf(id)),
    answerFiles: async (paths) => {
      files = paths;
    },
    answerFolder: async (path) => {
      folder = path;
    },
    answerTarget: async (path) => {
      target = path;
    },
    close: async () => {
      // As the person closes it: the page hears of it and may save what is not saved yet.
      await page.close({ runBeforeUnload: true });
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
  const page = await app.firstWindow();
  page.setDefaultTimeout(PATIENCE_MS);
  const choose = async (id: CommandId) => {
    await clickMenuItemById(app, id);
  };
  return {
    page,
    processId: app.process().pid ?? 0,
    choose,
    // Keys that come over the debugging protocol never reach a native menu.
    press: choose,
    answerFiles: (paths) => stubDialog(app, 'showOpenDialog', { canceled: false, filePaths: [...paths] }),
    answerFolder: (path) => stubDialog(app, 'showOpenDialog', { canceled: false, filePaths: [path] }),
    answerTarget: (path) => stubDialog(app, 'showSaveDialog', { canceled: false, filePath: path }),
    close: () => app.close(),
  };
}

function commandOf(id: CommandId): Command {
  const command = COMMANDS.find((known) => known.id === id);
  if (!command) throw new Error(`no command ${id}`);
  return command;
}

const KEYS: Readonly<Record<string, string>> = {
  CmdOrCtrl: 'ControlOrMeta',
  Left: 'ArrowLeft',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Right: 'ArrowRight',
};

/** The accelerator as Playwright writes keys. */
function keysOf(id: CommandId): string {
  const { accelerator } = commandOf(id);
  if (accelerator === undefined) throw new Error(`${id} has no keys`);
  return accelerator
    .split('+')
    .map((key) => KEYS[key] ?? key)
    .join('+');
}

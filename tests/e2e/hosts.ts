import { _electron, type Page } from '@playwright/test';
import { clickMenuItemById } from 'electron-playwright-helpers';
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

/** What file dialogs answer; null is what somebody answers who chooses nothing. */
interface DialogAnswers {
  files: readonly string[] | null;
  folder: string | null;
  target: string | null;
}

export async function runInElectron({ dataFolder, libraryFile }: RunOptions): Promise<RunningIbid> {
  if (electronBinary(ROOT) === null) throw new Error('no Electron binary on this machine');
  // Without the path of the executable, which it finds in the same places: given one, Playwright takes it for a packaged
  // program, and does without the switches and the waiting that make a test of it.
  const app = await _electron.launch({ args: [ROOT, '--data', dataFolder, '--library', libraryFile] });
  const answers: DialogAnswers = { files: null, folder: null, target: null };
  const answer = async (changed: Partial<DialogAnswers>) =>
    app.evaluate(
      ({ dialog }, { files, folder, target }) => {
        const answerOpen = async (...given: unknown[]) => {
          const { properties = [] } = Object(given.at(-1));
          const paths = properties.includes('openDirectory') ? folder && [folder] : files;
          return { canceled: paths === null, filePaths: paths ?? [] };
        };
        const answerSave = async () => ({ canceled: target === null, filePath: target ?? '' });
        Object.assign(dialog, { showOpenDialog: answerOpen, showSaveDialog: answerSave });
      },
      Object.assign(answers, changed),
    );
  const page = await app.firstWindow();
  page.setDefaultTimeout(PATIENCE_MS);
  await answer({});
  const choose = async (id: CommandId) => {
    await clickMenuItemById(app, id);
  };
  return {
    page,
    processId: app.process().pid ?? 0,
    choose,
    // Keys that come over the debugging protocol never reach a native menu.
    press: choose,
    answerFiles: (files) => answer({ files }),
    answerFolder: (folder) => answer({ folder }),
    answerTarget: (target) => answer({ target }),
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

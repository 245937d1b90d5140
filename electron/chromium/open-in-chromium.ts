import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Emit } from '#shared/ipc/contract.ts';
import { Failed } from '#shared/ipc/result.ts';
import { type AskAfterDamage, openAfterDamage } from '../backups/open-after-damage.ts';
import type { Host } from '../handlers/host.ts';
import { nodeOriginal } from '../library/node-original.ts';
import { nodeReader } from '../library/node-reader.ts';
import { nodeRecognition } from '../library/node-recognition.ts';
import { openGate } from '../handlers/gate.ts';
import { openIbid } from '../library/open-ibid.ts';
import { keepLog } from '../log/keep-log.ts';
import type { Key } from '../storage/key.ts';
import { printPage } from '../printing/print-page.ts';
import { type StartOptions } from '../window/start-options.ts';
import { readWindowBounds } from '../window/window-state.ts';
import { keepNoPasswords } from './keep-no-passwords.ts';
import { type ChromiumWindow, openChromiumWindow } from './chromium-window.ts';
import { rememberBounds } from './remember-bounds.ts';

export interface ChromiumOptions extends StartOptions {
  /** Path of Chromium; null when there is none. */
  readonly executable: string | null;
  readonly headless: boolean;
  /** Absent where nobody can be asked: a library that is damaged is left as it is then. */
  readonly askAfterDamage?: AskAfterDamage;
  readonly dialogs: Pick<Host, 'chooseFiles' | 'chooseFolder' | 'chooseTarget'>;
}

/** Opens the library and its window. `closed` resolves when the window is gone and the library is closed. */
export async function openInChromium(options: ChromiumOptions): Promise<ChromiumWindow> {
  if (options.executable === null) {
    throw new Failed('not-found', 'Chromium is not on this machine. Please install the package chromium.');
  }
  const now = (): Date => new Date();
  const stopLog = keepLog({ folder: options.logFolder, host: 'chromium', version: options.version, now });
  let window: ChromiumWindow | null = null;
  const emit: Emit = (name, event) => window?.emit(name, event);
  const openWith = (key: Key | null) => () =>
    openIbid({
      path: options.libraryFile,
      key,
      startReader: nodeReader(options.files.readerProcess),
      startRecognition: nodeRecognition(options.files.recognitionProcess, options.files.recognitionData),
      startOriginal: nodeOriginal(options.files.originalProcess, options.files.recognitionData),
      host: {
        ...options.dialogs,
        name: 'chromium',
        version: options.version,
        sampleFolder: options.files.sampleFolder,
        packagesFile: options.files.packagesFile,
        logFolder: options.logFolder,
        printPage: (html) => printPage(options.executable, html),
        refused: () => window?.refused() ?? 0,
        emit,
        now,
      },
    });
  const gate = await openGate({
    path: options.libraryFile,
    emit,
    open: (key) =>
      openAfterDamage(options.libraryFile, openWith(key), {
        ask: options.askAfterDamage ?? (async () => 'leave'),
        now,
        key,
      }),
  });
  const boundsFile = join(options.dataFolder, 'window.json');
  const profileFolder = join(options.dataFolder, 'chromium');
  await mkdir(profileFolder, { recursive: true, mode: 0o700 });
  await keepNoPasswords(profileFolder);
  window = await openChromiumWindow({
    executable: options.executable,
    headless: options.headless,
    windowFolder: options.files.windowFolder,
    preload: await readFile(join(options.files.preloadFolder, 'chromium-preload.cjs'), 'utf8'),
    profileFolder,
    bounds: await readWindowBounds(boundsFile),
    dispatch: gate.dispatch,
  });
  const stopRemembering = options.headless
    ? () => undefined
    : await rememberBounds(window.context, window.page, boundsFile);
  const closed = window.closed.finally(async () => {
    stopRemembering();
    await gate.close();
    stopLog();
  });
  return { ...window, closed };
}

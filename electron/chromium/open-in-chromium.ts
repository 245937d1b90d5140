import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Emit } from '#shared/ipc/contract.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { AskAfterDamage } from '../backups/open-after-damage.ts';
import type { Gate } from '../handlers/gate.ts';
import type { Host } from '../handlers/host.ts';
import { nodeOriginal } from '../library/node-original.ts';
import { nodeReader } from '../library/node-reader.ts';
import { nodeRecognition } from '../library/node-recognition.ts';
import { keepLog } from '../log/keep-log.ts';
import { printPage } from '../printing/print-page.ts';
import { settleProfile } from '../printing/settle-profile.ts';
import type { Key } from '../storage/key.ts';
import type { StartOptions } from '../window/start-options.ts';
import { readWindowBounds } from '../window/window-state.ts';
import type { ChromiumWindow } from './chromium-window.ts';
import { keepCompiled } from './keep-compiled.ts';
import { formerBrowserEnded, isProfileInUse } from './profile-in-use.ts';
import { rememberBounds } from './remember-bounds.ts';

export interface ChromiumOptions extends StartOptions {
  /** Path of Chromium; null when there is none. */
  readonly executable: string | null;
  readonly headless: boolean;
  /** Absent where nobody can be asked: a library that is damaged is left as it is then. */
  readonly askAfterDamage?: AskAfterDamage;
  readonly dialogs: Pick<Host, 'chooseFiles' | 'chooseFolder' | 'chooseTarget'>;
}

/**
 * Opens the library and its window side by side: the browser takes as long to start as the library to be opened, and its
 * page waits for the answers. `closed` resolves when the window is gone and the library is closed.
 */
export async function openInChromium(options: ChromiumOptions): Promise<ChromiumWindow> {
  const { executable, headless } = options;
  if (executable === null) {
    throw new Failed('not-found', 'Chromium is not on this machine. Please install the package chromium.');
  }
  const now = (): Date => new Date();
  const stopLog = keepLog({ folder: options.logFolder, host: 'chromium', version: options.version, now });
  keepCompiled(join(options.dataFolder, 'compiled'));
  const boundsFile = join(options.dataFolder, 'window.json');
  const profileFolder = join(options.dataFolder, 'chromium');
  await mkdir(profileFolder, { recursive: true, mode: 0o700 });
  await settleProfile(profileFolder);
  let window: ChromiumWindow | null = null;
  const emit: Emit = (name, event) => window?.emit(name, event);

  const openLibrary = async (): Promise<Gate> => {
    const { openGate } = await import('../handlers/gate.ts');
    const { openIbid } = await import('../library/open-ibid.ts');
    const { openAfterDamage } = await import('../backups/open-after-damage.ts');
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
    return openGate({
      path: options.libraryFile,
      emit,
      open: (key) =>
        openAfterDamage(options.libraryFile, openWith(key), {
          ask: options.askAfterDamage ?? (async () => 'leave'),
          now,
          key,
        }),
    });
  };

  // Loaded before the library's code, so that the browser starts while that is loaded.
  const { openChromiumWindow } = await import('./chromium-window.ts');
  // Where another Ibid has the library open, no second window may come up in its browser first.
  const early = (await isProfileInUse(profileFolder)) ? await openLibrary() : null;
  if (early) await formerBrowserEnded(profileFolder);
  const showing = openChromiumWindow({
    executable,
    headless,
    windowFolder: options.files.windowFolder,
    preload: await readFile(join(options.files.preloadFolder, 'chromium-preload.cjs'), 'utf8'),
    profileFolder,
    bounds: await readWindowBounds(boundsFile),
    dispatch: async (name, args) => (await opening).dispatch(name, args),
  });
  const opening = early ? Promise.resolve(early) : openLibrary();
  const [gate, shown] = await bothOrNeither(opening, showing);
  window = shown;
  const stopRemembering = headless
    ? () => undefined
    : await rememberBounds(shown.context, shown.page, boundsFile);
  const closed = shown.closed.finally(async () => {
    stopRemembering();
    await gate.close();
    stopLog();
  });
  return { ...shown, closed };
}

/** Where one of them fails the other is closed. What is said is why the library failed, if it did. */
async function bothOrNeither(
  opening: Promise<Gate>,
  showing: Promise<ChromiumWindow>,
): Promise<readonly [Gate, ChromiumWindow]> {
  const [opened, shown] = await Promise.allSettled([opening, showing]);
  if (opened.status === 'fulfilled' && shown.status === 'fulfilled') return [opened.value, shown.value];
  if (shown.status === 'fulfilled') {
    await shown.value.page.close();
    await shown.value.closed;
  }
  if (opened.status === 'fulfilled') await opened.value.close();
  throw [opened, shown].find((one) => one.status === 'rejected')?.reason;
}

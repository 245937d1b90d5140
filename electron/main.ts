import { app, type BrowserWindow, session } from 'electron';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Shortcuts } from '#shared/commands/shortcuts.ts';
import type { Emit } from '#shared/ipc/contract.ts';
import { Failed } from '#shared/ipc/result.ts';
import { tellWhenAway } from './app/away.ts';
import { clearClipboard } from './app/clear-clipboard.ts';
import { printPage } from './app/print-page.ts';
import { chooseFiles, chooseFolder, chooseTarget, askAfterDamage, showStartFailure } from './app/dialogs.ts';
import { bindCalls, emitTo } from './app/ipc.ts';
import { lockApp, lockSession, refusedCount, silenceChromium } from './app/lockdown.ts';
import { setMenu } from './app/menu.ts';
import { registerScheme, serveWindow } from './app/protocol.ts';
import { utilityOriginal } from './app/utility-original.ts';
import { utilityReader } from './app/utility-reader.ts';
import { utilityRecognition } from './app/utility-recognition.ts';
import { loadPage, makeWindow } from './app/window.ts';
import { openAfterDamage } from './backups/open-after-damage.ts';
import { openGate } from './handlers/gate.ts';
import { openIbid } from './library/open-ibid.ts';
import { bugOf } from './log/bug.ts';
import { note } from './log/events.ts';
import { keepLog } from './log/keep-log.ts';
import type { Key } from './storage/key.ts';
import { readStartOptions } from './window/start-options.ts';

const options = readStartOptions(import.meta.dirname, process.argv.slice(1));
const profileFolder = join(options.dataFolder, 'electron');
// Electron refuses one that is not there.
mkdirSync(profileFolder, { recursive: true, mode: 0o700 });
app.setPath('userData', profileFolder);
registerScheme();
silenceChromium();
lockApp();

let window: BrowserWindow | null = null;

let own: Shortcuts = {};
let isLocked = true;

function showMenu(): void {
  setMenu(
    (command) => {
      if (window) emitTo(window)('menu.chosen', { command });
    },
    own,
    process.platform,
    isLocked,
  );
}

const emit: Emit = (name, event) => {
  if (window) emitTo(window)(name, event);
  // A native menu hears the keys and shows what can be done, so it has to be made anew with them.
  if (event && 'own' in event) {
    ({ own } = event);
    showMenu();
  }
  if (event && 'isLocked' in event) {
    ({ isLocked } = event);
    showMenu();
  }
};

async function start(): Promise<void> {
  await app.whenReady();
  lockSession(session.defaultSession);
  serveWindow(session.defaultSession, options.files.windowFolder);
  showMenu();
  const openWith = (key: Key | null) => () =>
    openIbid({
      path: options.libraryFile,
      key,
      startReader: utilityReader(options.files.readerProcess),
      startRecognition: utilityRecognition(options.files.recognitionProcess, options.files.recognitionData),
      startOriginal: utilityOriginal(options.files.originalProcess, options.files.recognitionData),
      host: {
        name: 'electron',
        version: options.version,
        sampleFolder: options.files.sampleFolder,
        packagesFile: options.files.packagesFile,
        logFolder: options.logFolder,
        chooseFiles: async (kind) => (window ? chooseFiles(window, kind) : null),
        chooseFolder: async (kind) => (window ? chooseFolder(window, kind) : null),
        chooseTarget: async (name) => (window ? chooseTarget(window, name) : null),
        printPage,
        clearClipboard,
        refused: refusedCount,
        emit,
        now: () => new Date(),
      },
    });
  const gate = await openGate({
    path: options.libraryFile,
    emit,
    open: (key) =>
      openAfterDamage(options.libraryFile, openWith(key), {
        ask: askAfterDamage,
        now: () => new Date(),
        key,
      }),
  });
  const calls = bindCalls(gate.dispatch);
  let closing = false;
  app.on('will-quit', (event) => {
    if (closing) return;
    closing = true;
    event.preventDefault();
    void calls
      .settled()
      .then(() => gate.close())
      .finally(() => app.quit());
  });
  app.on('window-all-closed', () => app.quit());
  tellWhenAway(emit);
  window = await makeWindow(options);
  window.on('closed', () => {
    window = null;
  });
  await loadPage(window);
}

if (app.requestSingleInstanceLock()) {
  keepLog({
    folder: options.logFolder,
    host: 'electron',
    version: options.version,
    now: () => new Date(),
  });
  // Electron goes on after it, and nobody else would hear of it.
  process.on('unhandledRejection', (error) => note(bugOf(error)));
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  start().catch((error: unknown) => {
    showStartFailure(error instanceof Failed ? error.message : String(error));
    app.exit(1);
  });
} else {
  app.quit();
}

import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { recording } from '../../support/electron/recording.ts';
import { tempFolder } from '../../support/temp-library.ts';

/** What the program told Electron, in order. */
const order: string[] = [];
let userData = { path: '', wasThere: false };
const loaded = Promise.withResolvers<void>();

const commandLine = recording({}, { getSwitchValue: '' });
const app = recording(
  { commandLine },
  {
    whenReady: async () => void order.push('ready'),
    setPath: (name: string, path: string) => {
      order.push(name);
      userData = { path, wasThere: existsSync(path) };
    },
    requestSingleInstanceLock: () => order.push('lock') > 0,
    enableSandbox: () => order.push('sandbox'),
    quit: () => order.push('quit'),
  },
);
const protocol = recording({}, { registerSchemesAsPrivileged: () => order.push('scheme') });
const ipcMain = recording();
const webContents = recording();
const window = recording(
  { webContents },
  {
    loadURL: () => {
      order.push('load');
      loaded.resolve();
      // The page is there long before everything in it is.
      return new Promise(() => undefined);
    },
    isDestroyed: false,
    isMinimized: true,
    getNormalBounds: { x: 0, y: 0, width: 1280, height: 800 },
  },
);
const menus = recording({}, { buildFromTemplate: (template: unknown) => template });
const session = recording({ webRequest: recording(), protocol: recording() });

vi.mock('electron', () => ({
  app: app.object,
  BrowserWindow: function BrowserWindow() {
    return window.object;
  },
  clipboard: {},
  dialog: recording().object,
  ipcMain: ipcMain.object,
  Menu: menus.object,
  nativeTheme: { shouldUseDarkColors: true },
  powerMonitor: recording().object,
  protocol: protocol.object,
  screen: {},
  session: { defaultSession: session.object },
  utilityProcess: recording().object,
}));

const argv = process.argv;
afterAll(() => {
  process.argv = argv;
});

/** A call of the window's own page. */
function call(name: string, ...args: readonly unknown[]): unknown {
  const frame = { url: 'ibid://window/' };
  return ipcMain.fire('handle', { sender: { mainFrame: frame }, senderFrame: frame }, name, args);
}

const menuOf = (label: string): readonly { id?: string; click?: () => void; enabled?: boolean }[] => {
  const [template] = menus.callsOf('setApplicationMenu').at(-1) ?? [];
  const found = Array.isArray(template) ? template.find((menu) => Object(menu).label === label) : null;
  return Object(found).submenu;
};

test('the program opens its library and its window, answers it, and closes the one after the other', async () => {
  const folder = await tempFolder();
  const library = join(folder, 'library.ibid');
  process.argv = ['electron', '--no-sandbox', '.', '--data', join(folder, 'data'), '--library', library];
  await import('../../../electron/main.ts');
  await loaded.promise;

  // Each of these has to be done before Electron is ready.
  expect(order).toEqual(['userData', 'scheme', 'sandbox', 'lock', 'ready', 'load']);
  // Electron refuses a folder that is not there.
  expect(userData).toEqual({ path: join(folder, 'data', 'electron'), wasThere: true });
  expect(statSync(userData.path).mode & 0o077).toBe(0);

  expect(await call('library.info')).toMatchObject({ ok: true, value: { host: 'electron' } });
  // While the page is still being loaded it hears already what is chosen.
  const [item] = menuOf('File').filter(({ id }) => id === 'new-note');
  expect(item?.enabled).toBe(true);
  item?.click?.();
  expect(webContents.callsOf('send').at(-1)).toEqual(['library', 'menu.chosen', { command: 'new-note' }]);

  app.fire('second-instance');
  expect([window.callsOf('restore').length, window.callsOf('focus').length]).toEqual([1, 1]);

  // What the window saves while it is being closed.
  const saved = call('notes.create', 'Numbers');
  window.fire('closed');
  app.fire('second-instance');
  expect(window.callsOf('focus')).toHaveLength(1);
  let prevented = 0;
  const quitting = { preventDefault: () => (prevented += 1) };
  app.fire('will-quit', quitting);
  expect(await saved).toMatchObject({ ok: true });
  await vi.waitFor(() => expect(order.at(-1)).toBe('quit'));
  expect(prevented).toBe(1);
  app.fire('will-quit', quitting);
  expect(prevented).toBe(1);
  expect(existsSync(`${library}-wal`)).toBe(false);
  expect(await readFile(join(folder, 'data', 'logs', 'ibid.jsonl'), 'utf8')).toMatch(
    /"event":"closed"[^\n]*\n$/,
  );
});

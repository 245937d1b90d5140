import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { readStartOptions } from '../../../electron/window/start-options.ts';
import { recording, type Recording } from '../../support/electron/recording.ts';

const made: { webPreferences: Readonly<Record<string, unknown>> }[] = [];
const electron: { window: Recording; webContents: Recording } = {
  window: recording(),
  webContents: recording(),
};
vi.mock('electron', () => ({
  BrowserWindow: function BrowserWindow(options: (typeof made)[number]) {
    made.push(options);
    return electron.window.object;
  },
  nativeTheme: { shouldUseDarkColors: false },
  screen: {},
}));
const { loadPage, makeWindow } = await import('../../../electron/app/window.ts');
const OPTIONS = readStartOptions(import.meta.dirname, ['--data', join(tmpdir(), 'ibid-window-test')]);

function electronWith(answers: Readonly<Record<string, unknown>>): void {
  const webContents = recording();
  Object.assign(electron, { webContents, window: recording({ webContents }, answers) });
}
beforeEach(() => electronWith({}));

test('the window is sandboxed and isolated, has no Node, and loads its own page', async () => {
  await loadPage(await makeWindow(OPTIONS));
  const [options] = made;
  expect(options?.webPreferences).toEqual({
    preload: expect.stringMatching(/preload\.cjs$/),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
    spellcheck: false,
    navigateOnDragDrop: false,
  });
  expect(electron.window.callsOf('loadURL')).toEqual([['ibid://window/']]);
});

const failing = (code: string) => ({
  loadURL: () => Promise.reject(Object.assign(new Error(`${code} loading 'ibid://window/'`), { code })),
});

test('a page that is loaded anew while it is loaded, or closed again, is no failed start', async () => {
  electronWith({ ...failing('ERR_ABORTED'), isDestroyed: false });
  await expect(loadPage(await makeWindow(OPTIONS))).resolves.toBeUndefined();
  electronWith({ ...failing('ERR_FAILED'), isDestroyed: true });
  await expect(loadPage(await makeWindow(OPTIONS))).resolves.toBeUndefined();
  electronWith({ ...failing('ERR_FAILED'), isDestroyed: false });
  await expect(loadPage(await makeWindow(OPTIONS))).rejects.toThrow('ERR_FAILED');
});

test('a page that has crashed is loaded anew, and one that does so again at once ends', async () => {
  await makeWindow(OPTIONS);
  const gone = (reason: string) => electron.webContents.fire('render-process-gone', {}, { reason });
  gone('clean-exit');
  expect(electron.webContents.callsOf('reload')).toHaveLength(0);
  gone('crashed');
  expect(electron.webContents.callsOf('reload')).toHaveLength(1);
  expect(electron.window.callsOf('destroy')).toHaveLength(0);
  gone('oom');
  expect(electron.webContents.callsOf('reload')).toHaveLength(1);
  expect(electron.window.callsOf('destroy')).toHaveLength(1);
});

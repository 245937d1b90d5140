import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readStartOptions } from '../../../electron/window/start-options.ts';
import { recording } from '../../support/electron/recording.ts';

const made: { webPreferences: Readonly<Record<string, unknown>> }[] = [];
const browserWindow = recording();
vi.mock('electron', () => ({
  BrowserWindow: function BrowserWindow(options: (typeof made)[number]) {
    made.push(options);
    return browserWindow.object;
  },
  nativeTheme: { shouldUseDarkColors: false },
  screen: {},
}));
const { openWindow } = await import('../../../electron/app/window.ts');

test('the window is sandboxed and isolated, has no Node, and loads its own page', async () => {
  const data = join(tmpdir(), 'ibid-window-test');
  await openWindow(readStartOptions(import.meta.dirname, ['--data', data]));
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
  expect(browserWindow.callsOf('loadURL')).toEqual([['ibid://window/']]);
});

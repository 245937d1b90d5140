import { BrowserWindow, nativeTheme, screen } from 'electron';
import { join } from 'node:path';
import { bugOf } from '../log/bug.ts';
import { note } from '../log/events.ts';
import type { StartOptions } from '../window/start-options.ts';
import {
  MINIMUM_SIZE,
  readWindowBounds,
  type WindowBounds,
  writeWindowBounds,
} from '../window/window-state.ts';
import { ORIGIN } from './window-origin.ts';

/** So soon after a crash another one is taken for its doing. */
const CRASHES_AGAIN_MS = 10_000;

/** Makes the window where it last stood, if that place is still on a screen. It shows itself once its page is there. */
export async function makeWindow(options: StartOptions): Promise<BrowserWindow> {
  const boundsFile = join(options.dataFolder, 'window.json');
  const bounds = onScreen(await readWindowBounds(boundsFile));
  const window = new BrowserWindow({
    ...bounds,
    minWidth: MINIMUM_SIZE.width,
    minHeight: MINIMUM_SIZE.height,
    title: 'Ibid',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#191a1b' : '#fdfcfa',
    webPreferences: {
      preload: join(options.files.preloadFolder, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    writeWindowBounds(boundsFile, window.getNormalBounds()).catch((error: unknown) => note(bugOf(error)));
  });
  let loadedAgainAtMs = -Infinity;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    note(bugOf(new Error('the page has crashed')));
    // Without its page it cannot be asked anything, and what is not saved is lost already.
    if (performance.now() - loadedAgainAtMs < CRASHES_AGAIN_MS) return window.destroy();
    loadedAgainAtMs = performance.now();
    window.webContents.reload();
  });
  return window;
}

/** Resolves when the page is there, or has made way for the same page loaded anew or for a window that is closed again. */
export async function loadPage(window: BrowserWindow): Promise<void> {
  try {
    await window.loadURL(`${ORIGIN}/`);
  } catch (error) {
    const isAborted = error instanceof Error && 'code' in error && error.code === 'ERR_ABORTED';
    if (!isAborted && !window.isDestroyed()) throw error;
  }
}

function onScreen(bounds: WindowBounds): WindowBounds {
  const { x, y, width, height } = bounds;
  if (x === undefined || y === undefined) return bounds;
  const area = screen.getDisplayMatching({ x, y, width, height }).workArea;
  const visible =
    x < area.x + area.width && y < area.y + area.height && x + width > area.x && y + height > area.y;
  return visible ? bounds : { width, height };
}

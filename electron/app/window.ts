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

/** Opens the window where it last stood, if that place is still on a screen. */
export async function openWindow(options: StartOptions): Promise<BrowserWindow> {
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
  await window.loadURL(`${ORIGIN}/`);
  return window;
}

function onScreen(bounds: WindowBounds): WindowBounds {
  const { x, y, width, height } = bounds;
  if (x === undefined || y === undefined) return bounds;
  const area = screen.getDisplayMatching({ x, y, width, height }).workArea;
  const visible =
    x < area.x + area.width && y < area.y + area.height && x + width > area.x && y + height > area.y;
  return visible ? bounds : { width, height };
}

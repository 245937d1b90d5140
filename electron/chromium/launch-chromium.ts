import { type BrowserContext, chromium, errors } from 'playwright-core';
import { QUIET } from '../printing/quiet-switches.ts';
import type { WindowBounds } from '../window/window-state.ts';

const LAUNCH_MS = 20_000;
const ATTEMPTS = 3;

interface LaunchOptions {
  readonly executable: string;
  readonly profileFolder: string;
  readonly bounds: WindowBounds;
  readonly headless: boolean;
  /** Opened in a window without tabs and without an address bar. */
  readonly url: string;
}

/**
 * Starts Chromium with one window. A window without an address bar has to be given its address at the start, and
 * on a busy machine Chromium now and then (one start in a hundred) fails to report that first page, so that it is
 * waited for in vain. Then it is started anew. Without a screen there is no bar to be without, and no such wait.
 */
export async function launchChromium(options: LaunchOptions): Promise<BrowserContext> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await launchOnce(options);
    } catch (error) {
      if (!(error instanceof errors.TimeoutError) || attempt === ATTEMPTS) throw error;
    }
  }
}

function launchOnce({ executable, profileFolder, bounds, headless, url }: LaunchOptions) {
  return chromium.launchPersistentContext(profileFolder, {
    executablePath: executable,
    headless,
    timeout: LAUNCH_MS,
    // When and how to end is for the host to say: the page still has to save.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    // Chromium's sandbox refuses to run for root.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: headless ? { width: bounds.width, height: bounds.height } : null,
    acceptDownloads: false,
    serviceWorkers: 'block',
    permissions: [],
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      ...QUIET,
      ...(headless ? [] : [`--app=${url}`]),
      `--window-size=${bounds.width},${bounds.height}`,
      ...(bounds.x === undefined ? [] : [`--window-position=${bounds.x},${bounds.y}`]),
    ],
  });
}

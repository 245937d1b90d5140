import type { BrowserContext, Page, Route } from 'playwright-core';
import type { Emit } from '#shared/ipc/contract.ts';
import { toWire } from '#shared/ipc/wire.ts';
import { readWindowFile } from '../window/window-files.ts';
import type { WindowBounds } from '../window/window-state.ts';
import { connectCalls, type Dispatch } from './connect-calls.ts';
import { launchChromium } from './launch-chromium.ts';

/** A host name that no resolver answers (RFC 6761). Every file of the window is handed over before a look-up. */
export const ORIGIN = 'https://ibid.invalid';

export interface ChromiumWindowOptions {
  readonly executable: string;
  /** Folder of the built window. */
  readonly windowFolder: string;
  /** Text of the script that puts `window.library` on the page. */
  readonly preload: string;
  /** Chromium's own storage: panel sizes, theme. */
  readonly profileFolder: string;
  readonly bounds: WindowBounds;
  readonly headless: boolean;
  readonly dispatch: Dispatch;
}

export interface ChromiumWindow {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly emit: Emit;
  /** How many requests, windows and downloads were refused since the start. */
  refused(): number;
  /** Resolves when the window is gone and every call it made has been answered. */
  readonly closed: Promise<void>;
}

/** Opens Ibid's window in Chromium, over its debugging pipe: no socket listens, no request leaves the machine. */
export async function openChromiumWindow(options: ChromiumWindowOptions): Promise<ChromiumWindow> {
  const context = await launchChromium({ ...options, url: `${ORIGIN}/` });
  let refused = 0;
  const answerRequest = async (route: Route): Promise<void> => {
    const file = await fileFor(options.windowFolder, route.request().url());
    if (!file) {
      refused += 1;
      // A navigation that fails puts an error page in the window's place; one without content leaves the window.
      if (route.request().isNavigationRequest()) return route.fulfill({ status: 204 });
      return route.abort('blockedbyclient');
    }
    return route.fulfill({ status: 200, headers: { ...file.headers }, body: file.bytes });
  };
  const page = context.pages()[0] ?? (await context.newPage());
  context.on('page', (other) => {
    refused += 1;
    void other.close();
  });
  const connect = async () => {
    const calls = await connectCalls(context, page, ORIGIN, options.dispatch);
    // It takes what the calls go through, which has to be there before it.
    await context.addInitScript(options.preload);
    return calls;
  };
  // Each is a question to the browser and back; side by side they take no longer than one.
  const [calls] = await Promise.all([
    connect(),
    context.route('**/*', answerRequest),
    context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: ORIGIN }),
  ]);
  const closed = new Promise<void>((resolve) => page.once('close', () => resolve()))
    .then(() => calls.settled())
    .then(() => closeContext(context));
  await page.goto(`${ORIGIN}/`);
  return {
    page,
    context,
    refused: () => refused,
    closed,
    emit: (name, event) => {
      const message = toWire({ name, event });
      // A page that is being closed or loaded anew hears nothing more, and need not.
      page
        .evaluate((text) => globalThis.ibidEmit?.(text), message)
        .catch((error: unknown) => {
          if (!page.isClosed() && !isOfFormerPage(error)) throw error;
        });
    },
  };
}

function isOfFormerPage(error: unknown): boolean {
  return error instanceof Error && /context was destroyed|Cannot find context/.test(error.message);
}

/** A browser that was ended from outside, before us or while we close it, has nothing left to close. */
async function closeContext(context: BrowserContext): Promise<void> {
  let isGone = false;
  context.once('close', () => {
    isGone = true;
  });
  try {
    await context.close();
  } catch (error) {
    if (!isGone && context.browser()?.isConnected() !== false) throw error;
  }
}

async function fileFor(folder: string, url: string) {
  const { origin, pathname } = new URL(url);
  return origin === ORIGIN ? readWindowFile(folder, pathname) : null;
}

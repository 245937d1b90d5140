import type { BrowserContext, Page } from 'playwright-core';
import { bugOf } from '../log/bug.ts';
import { note } from '../log/events.ts';
import { type WindowBounds, writeWindowBounds } from '../window/window-state.ts';

/**
 * Keeps the window's bounds in a file. A window that has gone can no longer be asked, so it is asked while it
 * stands, and the file is written when the answer changes. Answers a function that stops it.
 */
export async function rememberBounds(
  context: BrowserContext,
  page: Page,
  file: string,
  everyMs = 2000,
): Promise<() => void> {
  const session = await context.newCDPSession(page);
  let written = '';
  const look = async (): Promise<void> => {
    const { bounds } = await session.send('Browser.getWindowForTarget');
    const { left, top, width, height, windowState } = bounds;
    if (windowState !== 'normal' || width === undefined || height === undefined) return;
    const place: WindowBounds = { x: Math.max(0, left ?? 0), y: Math.max(0, top ?? 0), width, height };
    if (JSON.stringify(place) === written) return;
    await writeWindowBounds(file, place);
    written = JSON.stringify(place);
  };
  const timer = setInterval(() => {
    look().catch((error: unknown) => {
      if (!page.isClosed()) note(bugOf(error));
    });
  }, everyMs);
  return () => clearInterval(timer);
}

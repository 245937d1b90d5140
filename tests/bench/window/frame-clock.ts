import type { Page } from '@playwright/test';

declare global {
  /** Milliseconds from frame to frame since the clock was started. */
  var frameTimes: number[] | undefined;
  var scrolling: number | undefined;
}

/** From now on frames are timed; unless it stands still, everything in the page that can be scrolled is, by a step a frame. */
export async function startFrames(page: Page, { still = false } = {}): Promise<void> {
  await page.evaluate(watchFrames, still);
}

/** Stops, and answers how long each frame took to come after the one before it. */
export async function stopFrames(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    cancelAnimationFrame(globalThis.scrolling ?? 0);
    return globalThis.frameTimes ?? [];
  });
}

/** Runs in the page. */
function watchFrames(still: boolean): void {
  const STEP = 24;
  const frames: number[] = [];
  globalThis.frameTimes = frames;
  const ways = new WeakMap<Element, number>();
  const panes = (): readonly Element[] =>
    Array.from(document.querySelectorAll('*')).filter(
      (element) =>
        element.scrollHeight > element.clientHeight + STEP &&
        /auto|scroll/.test(getComputedStyle(element).overflowY),
    );
  const scroll = (pane: Element): void => {
    const at = pane.scrollTop;
    const way = ways.get(pane) ?? STEP;
    pane.scrollTop = at + way;
    if (pane.scrollTop === at) ways.set(pane, -way);
  };
  // Looked for once: to look is work of ours, and not of the window.
  const scrolled = still ? [] : panes();
  let last: number | null = null;
  // By the clock of the frames: when within its frame a callback has its turn makes no frame late.
  const onFrame = (now: number): void => {
    if (last !== null) frames.push(now - last);
    last = now;
    for (const pane of scrolled) scroll(pane);
    globalThis.scrolling = requestAnimationFrame(onFrame);
  };
  globalThis.scrolling = requestAnimationFrame(onFrame);
}

import type { Page } from '@playwright/test';

const EDITOR = '[data-lexical-editor]';

declare global {
  /** Milliseconds of every keystroke so far. */
  var keystrokes: number[] | undefined;
}

/**
 * Types into a page's editor and answers how long each keystroke kept the window busy: from the key's own time
 * until its change is in the document, and from the start of the next frame until that is drawn. The wait for the
 * frame in between belongs to the screen, whatever the page does, and is left out.
 */
export async function timeTyping(page: Page, text: string, delayMs: number): Promise<readonly number[]> {
  await page.evaluate(watchKeystrokes);
  await page.keyboard.type(text, { delay: delayMs });
  await page.waitForFunction((count) => (globalThis.keystrokes ?? []).length >= count, text.length);
  const arrived = await page.locator(EDITOR).textContent();
  if (arrived?.includes(text) !== true) throw new Error(`“${text}” was typed and is not in the text`);
  return page.evaluate(() => globalThis.keystrokes ?? []);
}

/** Runs in the page. */
function watchKeystrokes(): void {
  const keystrokes: number[] = [];
  globalThis.keystrokes = keystrokes;
  const afterThisTask = (act: () => void): void => {
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', act, { once: true });
    channel.port1.start();
    channel.port2.postMessage(null);
  };
  let pressedAt = 0;
  addEventListener('keydown', ({ timeStamp }) => (pressedAt = timeStamp), { capture: true });
  addEventListener(
    'beforeinput',
    () => {
      const pressed = pressedAt;
      afterThisTask(() => {
        const changed = performance.now();
        requestAnimationFrame(() => {
          const frame = performance.now();
          afterThisTask(() => keystrokes.push(changed - pressed + (performance.now() - frame)));
        });
      });
    },
    { capture: true },
  );
}

/** Puts the caret at the end of the paragraph in the middle of the page's editor, and the pointer on it. */
export async function placeCaret(page: Page): Promise<void> {
  const paragraphs = page.locator(`${EDITOR} > p`);
  const middle = paragraphs.nth(Math.floor((await paragraphs.count()) / 2));
  // Chromium looks after every change what is under the pointer now, and that takes its time too.
  await middle.hover();
  await middle.evaluate((paragraph) => {
    paragraph.closest<HTMLElement>('[data-lexical-editor]')?.focus();
    const selection = getSelection();
    selection?.selectAllChildren(paragraph);
    selection?.collapseToEnd();
  });
}

/* Opens the built Ibid until its library can be seen: node start-ibid.ts FILE DATA-FOLDER */
import { join } from 'node:path';
import type { ChromiumWindow } from '../../../electron/chromium/chromium-window.ts';
import { findChromium } from '../../../electron/printing/find-chromium.ts';
import type { ChromiumOptions } from '../../../electron/chromium/open-in-chromium.ts';
import { readStartOptions } from '../../../electron/window/start-options.ts';
import { ROOT } from '../built.ts';
import { answer } from './answer.ts';

/** A row of the library, or what stands in its place when there is none. */
const USABLE = '[role="option"], :text("Bring in your first documents")';

const [library = '', data = ''] = process.argv.slice(2);
// As `npm start` does it: the end-to-end specs have more to load before they open the window.
const built: { openInChromium(options: ChromiumOptions): Promise<ChromiumWindow> } = await import(
  join(ROOT, 'out', 'main', 'open-in-chromium.js')
);
const { page, closed } = await built.openInChromium({
  ...readStartOptions(ROOT, ['--data', data, '--library', library]),
  executable: findChromium(process.env),
  headless: true,
  dialogs: { chooseFiles: async () => null, chooseFolder: async () => null, chooseTarget: async () => null },
});
await page.waitForSelector(USABLE);
// The clock of a process starts with the process.
const taken = performance.now();
await page.close();
await closed;
answer(taken);

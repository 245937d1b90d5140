import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { runInChromium } from '../../e2e/hosts.ts';
import { Window } from '../../e2e/screens/window.ts';
import { loadSources, PLAIN_TEXT_PAGE } from '../built.ts';
import type { Measurement } from '../measurement.ts';
import { inTemporaryFolder } from '../temporary-folder.ts';
import { between, seededRandom } from '../text/random.ts';
import { sentences } from '../text/sentences.ts';
import { wordsOf } from '../text/vocabulary.ts';
import { startFrames, stopFrames } from '../window/frame-clock.ts';
import { openPage } from '../window/page-window.ts';
import { makeReadingLibrary } from '../window/reading-library.ts';
import { rendererMemory } from '../window/renderer-memory.ts';

const SIZES = [10_000, 100_000, 500_000];
/** Goals speak of long texts. */
const LONG = 100_000;
const HIGHLIGHTS = 1000;
const TIMES = 3;
const SCROLLED_MS = 5000;
const PATIENCE_MS = 120_000;
const LAID_OUT = 'the bare paragraphs, all of them laid out, in the same host';

export async function measureReading(): Promise<readonly Measurement[]> {
  const measured: Measurement[] = [];
  for (const words of SIZES) measured.push(...(await inTemporaryFolder((folder) => read(folder, words))));
  return measured;
}

async function read(folder: string, words: number): Promise<readonly Measurement[]> {
  const paragraphs = paragraphsOf(words);
  const libraryFile = join(folder, 'library.ibid');
  await makeReadingLibrary(await loadSources(), libraryFile, paragraphs, HIGHLIGHTS);
  const whole: number[] = [];
  const opened: number[] = [];
  const arrived: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const plain = await openPage(PLAIN_TEXT_PAGE, join(folder, `plain-${time}`));
    whole.push(await plain.page.evaluate((given) => globalThis.showWhole?.(given) ?? 0, paragraphs));
    await plain.close();
    const ibid = await runInChromium({ dataFolder: join(folder, `data-${time}`), libraryFile });
    const taken = await timeOpening(new Window(ibid), paragraphs.length);
    opened.push(taken.beginning);
    arrived.push(taken.whole);
    await ibid.close();
  }
  const ibid = await runInChromium({ dataFolder: join(folder, 'data'), libraryFile });
  const window = new Window(ibid);
  await window.library.list('Documents').getByRole('option').first().waitFor();
  const nothing = await rendererMemory(ibid.page);
  await timeOpening(window, paragraphs.length);
  const ours = await scroll(ibid.page);
  const held = await rendererMemory(ibid.page);
  await ibid.close();
  const plain = await openPage(PLAIN_TEXT_PAGE, join(folder, 'plain'));
  await plain.page.evaluate((given) => globalThis.showPreformatted?.(given), paragraphs);
  const yardstick = await scroll(plain.page);
  await plain.close();
  const what = `${words} words, ${HIGHLIGHTS} highlights`;
  return [
    {
      what: `${what}: first words painted`,
      ours: opened,
      yardstick: whole,
      by: LAID_OUT,
      goal: words >= LONG ? { name: 'P8', ratio: 0.5 } : null,
    },
    { what: `${what}: all of it there`, ours: arrived, yardstick: whole, by: LAID_OUT, goal: null },
    {
      what: `${what}: frames while scrolled`,
      ours,
      yardstick,
      by: 'the same text in <pre> with content-visibility',
      goal: words >= LONG ? { name: 'P8', p95: 16.8 } : null,
    },
    ...(held === null
      ? []
      : [
          {
            what: `${what}: memory`,
            unit: 'MB' as const,
            ours: [held],
            yardstick: nothing === null ? null : [nothing],
            by: 'the same window before a document is open',
            goal: words === 500_000 ? { name: 'P10', ratio: 2.5 } : null,
          },
        ]),
  ];
}

/** From the click on the document until its first words are painted, and until its last paragraph can be gone to. */
async function timeOpening(
  window: Window,
  paragraphs: number,
): Promise<{ readonly beginning: number; readonly whole: number }> {
  const row = window.library.list('Documents').getByRole('option').first();
  await row.waitFor();
  const taken = await row.evaluate(timeClick, { paragraphs, patienceMs: PATIENCE_MS });
  await window.reader.ready();
  return taken;
}

/** Runs in the page. */
async function timeClick(
  element: Element,
  { paragraphs, patienceMs }: { readonly paragraphs: number; readonly patienceMs: number },
): Promise<{ readonly beginning: number; readonly whole: number }> {
  const start = performance.now();
  const painted = async (selector: string): Promise<number> => {
    while (document.querySelector(selector) === null) {
      if (performance.now() - start > patienceMs) throw new Error('the document does not open');
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.addEventListener('message', () => resolve(), { once: true });
        channel.port1.start();
        channel.port2.postMessage(null);
      });
    });
    return performance.now() - start;
  };
  if (element instanceof HTMLElement) element.click();
  const last = paragraphs - 1;
  return {
    beginning: await painted('.document-body [data-row]'),
    whole: await painted(`.document-body :is([data-row="${last}"], [data-last-row="${last}"])`),
  };
}

async function scroll(page: Page): Promise<readonly number[]> {
  await startFrames(page);
  await page.waitForTimeout(SCROLLED_MS);
  return stopFrames(page);
}

function paragraphsOf(words: number): readonly string[] {
  const random = seededRandom(words);
  const draw = wordsOf('latin');
  const paragraphs: string[] = [];
  for (let count = 0; count < words;) {
    const length = between(random, 30, 140);
    paragraphs.push(sentences(random, draw, length));
    count += length;
  }
  return paragraphs;
}

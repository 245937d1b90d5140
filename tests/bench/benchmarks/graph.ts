import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { runInChromium } from '../../e2e/hosts.ts';
import { GraphScreens } from '../../e2e/screens/graph.ts';
import { Window } from '../../e2e/screens/window.ts';
import { EMPTY_PAGE, loadSources } from '../built.ts';
import type { Measurement } from '../measurement.ts';
import { progress } from '../progress.ts';
import { inTemporaryFolder } from '../temporary-folder.ts';
import { makeCase } from '../text/make-case.ts';
import { startFrames, stopFrames } from '../window/frame-clock.ts';
import { HANDS } from '../window/graph-hand.ts';
import { openPage } from '../window/page-window.ts';

/** 1 800 statements among them: some 2 000 nodes and 5 000 edges. */
const SIZE = { documents: 90, citations: 900, claims: 80 };
const PATIENCE_MS = 120_000;
const LIMIT = { name: 'limit', p95: 16.8 };
const SETTLED_MS = 500;
const QUIET_MS = 4000;

/** Frames while a graph is arranged and drawn, and while a hand moves it, points over it and zooms it. */
export async function measureGraph(): Promise<readonly Measurement[]> {
  return inTemporaryFolder(async (folder) => {
    const libraryFile = join(folder, 'library.ibid');
    await putCase(libraryFile);
    const yardstick = await quietFrames(join(folder, 'empty'));
    const by = 'an empty page in the same host';
    const ibid = await runInChromium({ dataFolder: join(folder, 'data'), libraryFile });
    try {
      const window = new Window(ibid);
      await window.library.tab('Documents').waitFor();
      const { graph, drawing } = new GraphScreens(ibid.page);
      const began = performance.now();
      await startFrames(ibid.page, { still: true });
      await window.run('case-graph');
      await drawing.waitFor({ timeout: PATIENCE_MS });
      const arranged = performance.now() - began;
      const arranging = await stopFrames(ibid.page);
      const size = (await graph.locator('.page__count').first().textContent()) ?? '';
      progress(`the graph: ${size} …`);
      const measured: Measurement[] = [
        { what: 'frames of an empty page', ours: yardstick, yardstick: null, by, goal: null },
        { what: `${size}: arranged and drawn`, ours: [arranged], yardstick: null, by, goal: null },
        {
          what: 'frames while it is arranged',
          ours: arranging,
          yardstick,
          by,
          goal: { name: 'limit', p95: 50 },
        },
      ];
      for (const { what, move } of HANDS) {
        await ibid.page.waitForTimeout(SETTLED_MS);
        await startFrames(ibid.page, { still: true });
        await move(ibid.page, drawing);
        const ours = await stopFrames(ibid.page);
        measured.push({ what: `frames while it is ${what}`, ours, yardstick, by, goal: LIMIT });
      }
      return measured;
    } finally {
      await ibid.close();
    }
  });
}

async function putCase(libraryFile: string): Promise<void> {
  const { openLibrary, caseActs } = await loadSources();
  const db = await openLibrary(libraryFile);
  await caseActs({ db, emit: () => undefined, now: () => new Date(0) }).importFile(makeCase(SIZE));
  await db.close();
}

async function quietFrames(folder: string): Promise<readonly number[]> {
  const { page, close } = await openPage(EMPTY_PAGE, folder);
  const frames = await framesOf(page);
  await close();
  return frames;
}

async function framesOf(page: Page): Promise<readonly number[]> {
  await startFrames(page, { still: true });
  await page.waitForTimeout(QUIET_MS);
  return stopFrames(page);
}

import { test as base } from '@playwright/test';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronBinary } from '../../electron/setup/electron-binary.ts';
import { ROOT, type RunningIbid, runInChromium, runInElectron } from './hosts.ts';
import { startScreen } from './own-screen.ts';
import { runBuilt } from './run-built.ts';
import { Window } from './screens/window.ts';

interface Fixtures {
  /** A folder of the test's own, removed after it. */
  readonly folder: string;
  /** Opens Ibid on the test's library, as often as the test wants to; closes what is still open. */
  readonly open: () => Promise<RunningIbid & { readonly window: Window }>;
  /** The same on a library that holds the sample documents. */
  readonly openSample: Fixtures['open'];
}

interface WorkerFixtures {
  readonly host: 'chromium' | 'electron';
  /** Where the windows of Electron stand. Chromium has none. */
  readonly ownScreen: null;
  /** A library with the sample documents, to be copied. */
  readonly sampleLibrary: string;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  host: ['chromium', { option: true, scope: 'worker' }],
  ownScreen: [
    async ({ host }, use) => {
      const isNeeded = host === 'electron' && process.platform === 'linux' && electronBinary(ROOT) !== null;
      const endScreen = isNeeded ? await startScreen() : () => undefined;
      await use(null);
      endScreen();
    },
    { scope: 'worker', auto: true },
  ],
  sampleLibrary: [
    // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads the wanted fixtures from a pattern
    async ({}, use) => {
      const folder = await tempFolder();
      const library = join(folder, 'sample.ibid');
      await runBuilt('ibid', '--library', library, 'import', join(ROOT, 'resources', 'sample'));
      await use(library);
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads the wanted fixtures from a pattern
  folder: async ({}, use) => {
    const folder = await tempFolder();
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  open: async ({ folder, host }, use, testInfo) => {
    const running = new Set<RunningIbid>();
    const run = host === 'electron' ? runInElectron : runInChromium;
    const open = async () => {
      const ibid = await run({ dataFolder: join(folder, 'data'), libraryFile: join(folder, 'library.ibid') });
      running.add(ibid);
      const window = new Window(ibid);
      await window.library.tab('Documents').or(window.lock.field).waitFor();
      return { ...ibid, close: () => closeOnce(running, ibid), window };
    };
    await use(open);
    if (testInfo.status !== testInfo.expectedStatus) {
      for (const [index, { page }] of [...running].entries()) {
        await page.screenshot({ path: testInfo.outputPath(`window-${index + 1}.png`) });
      }
    }
    await Promise.all([...running].map((ibid) => closeOnce(running, ibid)));
  },
  openSample: async ({ folder, open, sampleLibrary }, use) => {
    await copyFile(sampleLibrary, join(folder, 'library.ibid'));
    await use(open);
  },
});

function tempFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'ibid-e2e-'));
}

async function closeOnce(running: Set<RunningIbid>, ibid: RunningIbid): Promise<void> {
  if (running.delete(ibid)) await ibid.close();
}

export { expect } from '@playwright/test';

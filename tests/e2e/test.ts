import { test as base } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningIbid, runInChromium, runInElectron } from './hosts.ts';
import { Window } from './screens/window.ts';

interface Fixtures {
  /** A folder of the test's own, removed after it. */
  readonly folder: string;
  /** Opens Ibid on the test's library, as often as the test wants to; closes what is still open. */
  readonly open: () => Promise<RunningIbid & { readonly window: Window }>;
}

export const test = base.extend<Fixtures, { host: 'chromium' | 'electron' }>({
  host: ['chromium', { option: true, scope: 'worker' }],
  // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads the wanted fixtures from a pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'ibid-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  open: async ({ folder, host }, use) => {
    const running = new Set<RunningIbid>();
    const run = host === 'electron' ? runInElectron : runInChromium;
    const open = async () => {
      const ibid = await run({ dataFolder: join(folder, 'data'), libraryFile: join(folder, 'library.ibid') });
      running.add(ibid);
      return { ...ibid, close: () => closeOnce(running, ibid), window: new Window(ibid.page) };
    };
    await use(open);
    await Promise.all([...running].map((ibid) => closeOnce(running, ibid)));
  },
});

async function closeOnce(running: Set<RunningIbid>, ibid: RunningIbid): Promise<void> {
  if (running.delete(ibid)) await ibid.close();
}

export { expect } from '@playwright/test';

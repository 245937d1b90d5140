import { defineConfig } from '@playwright/test';
import { join } from 'node:path';
import { electronBinary } from '../electron/setup/electron-binary.ts';

const hasElectron = electronBinary(join(import.meta.dirname, '..')) !== null;

export default defineConfig<object, { host: 'chromium' | 'electron' }>({
  testDir: 'e2e/specs',
  outputDir: '../test-results/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  // Two browsers on a busy machine may lose a key. What passes only the second time is listed as flaky.
  retries: 1,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  projects: [
    { name: 'chromium', use: { host: 'chromium' }, testIgnore: '**/electron-only/**' },
    // Without a binary only the specs that need Electron are listed, and each says why it is skipped.
    {
      name: 'electron',
      use: { host: 'electron' },
      ...(hasElectron ? {} : { testMatch: '**/electron-only/**' }),
    },
  ],
});

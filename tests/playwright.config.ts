import { defineConfig } from '@playwright/test';
import { join } from 'node:path';
import { electronBinary } from '../electron/setup/electron-binary.ts';

const hasElectron = electronBinary(join(import.meta.dirname, '..')) !== null;

export default defineConfig<object, { host: 'chromium' | 'electron' }>({
  testDir: 'e2e/specs',
  outputDir: '../test-results/e2e',
  // As long as a busy machine may need: two browsers share two cores, also while every call is traced.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: 2,
  // Two browsers on a busy machine may lose a key. What passes only at a later try is listed as flaky.
  retries: 2,
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

import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/integration/**/*.test.ts'],
    setupFiles: ['tests/support/drawn-cases.ts'],
    // Far longer than any should take: a slow machine is no failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // By itself it leaves one processor without work, which is half of them where there are two.
    maxWorkers: '100%',
    // On a machine with much other work what is waited for takes longer than a second.
    expect: { poll: { timeout: 15_000 } },
  },
});

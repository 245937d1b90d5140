import process from 'node:process';

/**
 * Seed of the cases that property tests draw. `.ci/run` gives one, so that a change is proven on the same cases as the
 * one before it; without it every run draws new ones, and a failure names its seed.
 */
const seed = process.env['IBID_CASES'];
if (seed !== undefined) {
  // Not for every test file: most draw nothing.
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ seed: Number(seed) });
}

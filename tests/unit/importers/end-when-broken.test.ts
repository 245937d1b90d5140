import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const ENTRIES = [
  'electron/importers/reader-process.ts',
  'electron/recognition/recognition-process.ts',
  'electron/originals/original-process.ts',
];

/** In the way of Electron, which warns of a promise that is rejected unheard, and goes on. */
function run(script: string) {
  const node = ['--unhandled-rejections=warn-with-error-code', '--input-type=module', '--eval', script];
  return spawnSync(process.execPath, node, { encoding: 'utf8', timeout: 20_000 });
}

const GOES_ON = `Promise.reject(new Error('the lamp went out')); setTimeout(() => console.log('went on'), 200);`;

test('a process that works on files ends with a promise that is rejected unheard', () => {
  expect(run(GOES_ON).stdout).toBe('went on\n');
  const module = pathToFileURL(join(ROOT, 'electron/importers/end-when-broken.ts')).href;
  const { stdout, stderr, status } = run(`import ${JSON.stringify(module)}; ${GOES_ON}`);
  expect([stdout, status]).toEqual(['', 1]);
  expect(stderr).toContain('the lamp went out');
});

test.each(ENTRIES)('%s does so', async (entry) => {
  expect(await readFile(join(ROOT, entry), 'utf8')).toMatch(/^import '[./\w]*end-when-broken\.ts';$/m);
});

import { spawnSync } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { findChromium } from '../../../electron/printing/find-chromium.ts';
import { tempFolder } from '../../support/temp-library.ts';

async function folderWith(...programs: readonly string[]): Promise<string> {
  const folder = await tempFolder();
  for (const program of programs) {
    await writeFile(join(folder, program), '#!/bin/sh\n');
    await chmod(join(folder, program), 0o755);
  }
  return folder;
}

test('the first folder of the path that has a Chromium of any name gives it', async () => {
  const [none, chrome, chromium] = [
    await folderWith('firefox'),
    await folderWith('google-chrome'),
    await folderWith('chromium'),
  ];
  expect([
    findChromium({ PATH: [none, chrome, chromium].join(delimiter) }),
    findChromium({ PATH: ['', chromium, chrome].join(delimiter) }),
  ]).toEqual([join(chrome, 'google-chrome'), join(chromium, 'chromium')]);
});

test('in one folder Chromium comes before Chrome', async () => {
  const folder = await folderWith('google-chrome', 'google-chrome-stable', 'chromium-browser');
  expect(findChromium({ PATH: folder })).toBe(join(folder, 'chromium-browser'));
});

test('a file that is not to be run is no Chromium', async () => {
  const folder = await folderWith('chromium');
  await chmod(join(folder, 'chromium'), 0o644);
  expect(findChromium({ PATH: folder })).toBeNull();
});

test('a path without Chromium, of files or folders that are not there, or no path at all gives none', async () => {
  const folder = await folderWith('a-file');
  await mkdir(join(folder, 'empty'));
  const path = [join(folder, 'empty'), join(folder, 'a-file'), join(folder, 'nowhere')].join(delimiter);
  expect([findChromium({ PATH: path }), findChromium({ PATH: '' }), findChromium({})]).toEqual([
    null,
    null,
    null,
  ]);
});

test('the Chromium that was named is taken', async () => {
  const folder = await folderWith('chromium');
  expect(findChromium({ IBID_CHROMIUM: '/opt/of/ours/chrome', PATH: folder })).toBe('/opt/of/ours/chrome');
});

const onThisMachine = findChromium(process.env);

test.skipIf(onThisMachine === null)('what is found on this machine says that it is one', () => {
  const { stdout } = spawnSync(onThisMachine ?? '', ['--version'], { encoding: 'utf8' });
  expect(stdout).toMatch(/chrom/i);
});

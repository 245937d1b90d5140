import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { dataFolder } from '../../../electron/window/places.ts';
import { readStartOptions } from '../../../electron/window/start-options.ts';

test('each system keeps the library where its programs keep what is the person’s own', () => {
  expect([
    dataFolder('linux', {}, '/home/a'),
    dataFolder('linux', { XDG_DATA_HOME: '/data' }, '/home/a'),
    dataFolder('darwin', {}, '/Users/a'),
  ]).toEqual(['/home/a/.local/share/ibid', '/data/ibid', '/Users/a/Library/Application Support/Ibid']);
});

test('a start without a library named uses the one in the data folder, which its owner alone may read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ibid-start-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const options = readStartOptions(import.meta.dirname, [
    '--no-sandbox',
    '.',
    '--data',
    join(folder, 'ibid'),
  ]);
  expect(options.libraryFile).toBe(join(folder, 'ibid', 'library.ibid'));
  expect(options.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect((await stat(join(folder, 'ibid'))).mode & 0o777).toBe(0o700);
});

test('a library and a data folder that are named are taken, from where the program was started', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ibid-start-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const { libraryFile, dataFolder: data } = readStartOptions(import.meta.dirname, [
    `--data=${folder}`,
    '--library',
    'mine.ibid',
    '--remote-debugging-pipe',
  ]);
  expect([libraryFile, data]).toEqual([join(process.cwd(), 'mine.ibid'), folder]);
});

test('an option without its value counts as not given', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ibid-start-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  expect(readStartOptions(import.meta.dirname, ['--data', folder, '--library']).libraryFile).toBe(
    join(folder, 'library.ibid'),
  );
});

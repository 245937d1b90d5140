import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { electronBinary } from '../../../electron/setup/electron-binary.ts';
import { tempFolder } from '../../support/temp-library.ts';

afterEach(() => vi.unstubAllEnvs());

/** A project folder with the given files, each holding the given words. */
async function projectWith(files: Readonly<Record<string, string>>): Promise<string> {
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', undefined);
  const root = await tempFolder();
  for (const [name, words] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), words);
  }
  return root;
}

test('a project without Electron has no binary', async () => {
  expect(electronBinary(await projectWith({}))).toBeNull();
});

test('an Electron whose binary could not be fetched has none', async () => {
  expect(electronBinary(await projectWith({ 'node_modules/electron/package.json': '{}' }))).toBeNull();
});

test('the package says where its binary lies', async () => {
  const name = 'Electron.app/Contents/MacOS/Electron';
  const root = await projectWith({
    'node_modules/electron/path.txt': name,
    [`node_modules/electron/dist/${name}`]: '',
  });
  expect(electronBinary(root)).toBe(join(root, 'node_modules/electron/dist', name));
});

test('a package that announces a binary which is not there has none', async () => {
  expect(electronBinary(await projectWith({ 'node_modules/electron/path.txt': 'electron' }))).toBeNull();
});

test('an Electron that lies elsewhere is taken from there', async () => {
  const root = await projectWith({ 'elsewhere/electron': '', 'node_modules/electron/dist/electron': '' });
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', join(root, 'elsewhere'));
  expect(electronBinary(root)).toBe(join(root, 'elsewhere', 'electron'));
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', join(root, 'nowhere'));
  expect(electronBinary(root)).toBeNull();
});

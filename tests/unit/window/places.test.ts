import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataFolder, programFiles } from '../../../electron/window/places.ts';
import { tempFolder } from '../../support/temp-library.ts';

test('the program’s own files are found from an entry of the bundle and from a chunk below it', async () => {
  const root = await tempFolder();
  await mkdir(join(root, 'out', 'main', 'chunks'), { recursive: true });
  await writeFile(join(root, 'package.json'), '{}');
  const expected = {
    windowFolder: join(root, 'out', 'renderer'),
    sampleFolder: join(root, 'resources', 'sample'),
    packagesFile: join(root, 'out', 'packages.json'),
    originalProcess: join(root, 'out', 'main', 'original-process.js'),
    readerProcess: join(root, 'out', 'main', 'reader-process.js'),
    recognitionProcess: join(root, 'out', 'main', 'recognition-process.js'),
    recognitionData: join(root, 'out', 'main', 'recognition'),
    preloadFolder: join(root, 'out', 'preload'),
    packageFile: join(root, 'package.json'),
  };
  expect(programFiles(join(root, 'out', 'main'))).toEqual(expected);
  expect(programFiles(join(root, 'out', 'main', 'chunks'))).toEqual(expected);
});

test('the sample lies where the program looks for it', () => {
  const { sampleFolder, packageFile } = programFiles(import.meta.dirname);
  expect([existsSync(sampleFolder), existsSync(packageFile)]).toEqual([true, true]);
});

test('a file of no program has no program’s files', () => {
  expect(() => programFiles('/')).toThrow('no package.json above /');
});

test('on Windows the library is among the person’s roaming data', () => {
  const folder = dataFolder('win32', { APPDATA: 'C:\\Users\\a\\AppData\\Roaming' }, 'C:\\Users\\a');
  expect(folder).toContain('Roaming');
  expect(folder).toMatch(/Ibid$/);
});

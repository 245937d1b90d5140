import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { chooseFiles, chooseFolder } from '../../../electron/chromium/desktop-dialogs.ts';
import { tempFolder } from '../../support/temp-library.ts';

afterEach(() => vi.unstubAllEnvs());

/**
 * Puts a zenity of our own on the path, that answers as a person at the real one would: joins what was chosen with
 * the separator it was given. Answers the file in which it keeps its arguments.
 */
async function zenity(script: string): Promise<string> {
  const folder = await tempFolder();
  const path = join(folder, 'zenity');
  await writeFile(
    path,
    `#!/bin/bash
     printf '%s\\0' "$@" > '${folder}/arguments'
     for argument in "$@"; do case "$argument" in --separator=*) separator="\${argument#--separator=}";; esac; done
     ${script}`,
  );
  await chmod(path, 0o755);
  vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`);
  return join(folder, 'arguments');
}

test('the files that were chosen come as their paths', async () => {
  const file = await zenity(`printf '%s%s%s\\n' '/home/a/one.txt' "$separator" '/home/a/two words – ۲.md'`);
  expect(await chooseFiles('documents')).toEqual(['/home/a/one.txt', '/home/a/two words – ۲.md']);
  const given = (await readFile(file, 'utf8')).split('\0');
  expect(given).toEqual(expect.arrayContaining(['--file-selection', '--multiple']));
  expect(given.find((argument) => argument.startsWith('--file-filter=Documents'))).toContain('*.txt');
});

test('one file comes as one path, whatever is in its name', async () => {
  await zenity(`printf '%s\\n' $'/home/a/two\\nlines | and a bar.txt'`);
  expect(await chooseFiles('documents')).toEqual(['/home/a/two\nlines | and a bar.txt']);
});

test('a folder that was chosen comes as its path', async () => {
  const file = await zenity(`printf '%s\\n' '/home/a/my notes'`);
  expect(await chooseFolder('export')).toBe('/home/a/my notes');
  expect((await readFile(file, 'utf8')).split('\0')).toContain('--directory');
});

test('a dialog that was cancelled chose nothing', async () => {
  await zenity('echo "a warning of the toolkit" >&2; exit 1');
  expect([await chooseFiles('documents'), await chooseFolder('export')]).toEqual([null, null]);
});

test.each([
  ['fails', 'exit 255'],
  ['finds no screen', 'echo "(zenity:1): Gtk-WARNING **: 18:25:10.658: cannot open display: " >&2; exit 1'],
])('a dialog that %s is told, with a way round it', async (_what, script) => {
  await zenity(script);
  await expect(chooseFiles('documents')).rejects.toMatchObject({
    code: 'not-found',
    message: expect.stringContaining('Files can also be dropped on the window.'),
  });
});

test('a machine without zenity is told what to install', async () => {
  vi.stubEnv('PATH', await tempFolder());
  await expect(chooseFolder('export')).rejects.toMatchObject({
    code: 'not-found',
    message: expect.stringContaining('it needs the program zenity'),
  });
});

test('of pictures one is chosen', async () => {
  const file = await zenity(`printf '%s\\n' '/home/a/house.png'`);
  expect(await chooseFiles('picture')).toEqual(['/home/a/house.png']);
  const given = (await readFile(file, 'utf8')).split('\0');
  expect(given).not.toContain('--multiple');
  expect(given).toContain('--file-filter=Pictures | *.png *.jpg *.jpeg *.gif *.webp');
});

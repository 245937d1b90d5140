import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { collectFiles } from '../../../electron/library/collect-files.ts';
import { tempFolder } from '../../support/temp-library.ts';

async function filesIn(files: readonly string[]): Promise<string> {
  const folder = await tempFolder();
  for (const file of files) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), file);
  }
  return folder;
}

/** Paths in the folder, each with the code of its failure. */
async function collected(folder: string, paths: readonly string[] = ['.']): Promise<readonly string[]> {
  const found = await collectFiles(paths.map((path) => join(folder, path)));
  return found.map(({ path, failure }) => [relative(folder, path), failure?.code ?? []].flat().join(': '));
}

test('a folder gives the files of all its folders, sorted, without the hidden ones', async () => {
  const folder = await filesIn(['b.txt', 'a/z.md', 'a/c.md', '.hidden', '.git/config', 'c.html']);
  expect(await collected(folder)).toEqual(['a/c.md', 'a/z.md', 'b.txt', 'c.html']);
});

test('paths keep the order they were named in, and a hidden file that was named is taken', async () => {
  const folder = await filesIn(['b.txt', 'a.txt', '.hidden']);
  expect(await collected(folder, ['b.txt', '.hidden', 'a.txt'])).toEqual(['b.txt', '.hidden', 'a.txt']);
});

test('links that lead in circles are followed once', async () => {
  const folder = await filesIn(['one/a.txt', 'two/b.txt']);
  await symlink(folder, join(folder, 'one', 'up'));
  await symlink(join(folder, 'two'), join(folder, 'one', 'other'));
  await symlink(join(folder, 'one'), join(folder, 'two', 'back'));
  expect(await collected(folder)).toEqual(['one/a.txt', 'one/other/b.txt']);
});

test('what is not there, or is neither a file nor a folder, is told and the rest is taken', async () => {
  const folder = await filesIn(['a.txt']);
  await symlink(join(folder, 'nowhere'), join(folder, 'broken.txt'));
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
  expect(await collected(folder, ['missing.txt', 'a.txt/b.txt', '.'])).toEqual([
    'missing.txt: file-missing',
    'a.txt/b.txt: file-missing',
    'a.txt',
    'broken.txt: file-missing',
    'pipe.txt: unreadable-file',
  ]);
});

test('the folder of a saved page is no place of documents, unless it was named itself', async () => {
  const folder = await filesIn(['Page.html', 'Page_files/a.html', 'Page_files/b.pdf', 'notes_files/c.txt']);
  expect(await collected(folder)).toEqual(['Page.html', 'notes_files/c.txt']);
  expect(await collected(folder, ['Page_files'])).toEqual(['Page_files/a.html', 'Page_files/b.pdf']);
});

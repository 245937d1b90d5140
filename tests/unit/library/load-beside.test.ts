import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { loadBeside } from '../../../electron/library/load-beside.ts';
import { MOST_BYTES } from '../../../electron/library/load-file.ts';
import { tempFolder } from '../../support/temp-library.ts';

async function filesIn(files: readonly string[]): Promise<string> {
  const folder = await tempFolder();
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), file);
  }
  return folder;
}

async function beside(folder: string, page: string, html: string): Promise<readonly string[]> {
  const found = await loadBeside(join(folder, page), new TextEncoder().encode(html));
  return found.map(
    ({ path, bytes, realPath }) =>
      `${path}: ${new TextDecoder().decode(bytes)}, ${relative(folder, realPath)}`,
  );
}

test('what a page refers to in its folder and below comes with it', async () => {
  const folder = await filesIn(['site/page.html', 'site/page_files/a b.png', 'site/b.png', 'site/other.png']);
  expect(
    await beside(
      folder,
      'site/page.html',
      '<img src="page_files/a%20b.png"><img src="b.png"><img src="gone.png"><img src="page_files">',
    ),
  ).toEqual([
    'page_files/a b.png: site/page_files/a b.png, site/page_files/a b.png',
    'b.png: site/b.png, site/b.png',
  ]);
});

test('nothing above the folder of a page comes with it, by whatever way the page asks', async () => {
  const folder = await filesIn(['secret.txt', 'site/page.html', 'site/a.png']);
  await symlink(join(folder, 'secret.txt'), join(folder, 'site', 'link.png'));
  await symlink(folder, join(folder, 'site', 'up'));
  const asked = [
    '../secret.txt',
    'link.png',
    'up/secret.txt',
    '%2e%2e/secret.txt',
    join(folder, 'secret.txt'),
    `file://${join(folder, 'secret.txt')}`,
    'a.png/../../secret.txt',
  ];
  expect(await beside(folder, 'site/page.html', asked.map((path) => `<img src="${path}">`).join(''))).toEqual(
    [],
  );
});

test('files of other kinds ask for nothing', async () => {
  const folder = await filesIn(['a.txt', 'a.png']);
  expect(await beside(folder, 'a.txt', '<img src="a.png">')).toEqual([]);
  expect(await beside(folder, 'a.MD', '![A](a.png)')).toEqual(['a.png: a.png, a.png']);
});

test('pictures that are too large to be read with their page are left out', async () => {
  const folder = await filesIn(['a.html', 'large.png', 'small.png']);
  await truncate(join(folder, 'large.png'), MOST_BYTES + 1);
  expect(await beside(folder, 'a.html', '<img src="large.png"><img src="small.png">')).toEqual([
    'small.png: small.png, small.png',
  ]);
});

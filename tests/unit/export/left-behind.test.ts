import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../../electron/archive/new-folder.ts';
import { nameOnTheWay } from '../../../electron/export/left-behind.ts';
import { writeFiles } from '../../../electron/export/write-files.ts';
import { tempFolder } from '../../support/temp-library.ts';

const LONG_AGO = new Date(Date.now() - 61 * 60_000);

/** A folder with what two exports and an archive have left, long ago, and what others have in it. */
async function folderWithLeftovers(): Promise<{
  readonly folder: string;
  readonly stays: readonly string[];
}> {
  const folder = await tempFolder();
  const stays = ['.ibid-notes.new', '.ibid-mine', 'letter.md', `${nameOnTheWay()}-0.new`];
  const [file, former, archive] = [
    `${nameOnTheWay()}-0.new`,
    `${nameOnTheWay()}-12.old`,
    `${nameOnTheWay()}.new`,
  ];
  await mkdir(join(folder, archive, 'notes'), { recursive: true });
  for (const name of [file, former, join(archive, 'notes', 'a.md'), ...stays])
    await writeFile(join(folder, name), 'words');
  for (const name of [file, former, archive, ...stays.slice(0, 3)])
    await utimes(join(folder, name), LONG_AGO, LONG_AGO);
  return { folder, stays };
}

test('an export removes what killed ones have left in its folder, and nothing else', async () => {
  const { folder, stays } = await folderWithLeftovers();
  await writeFiles(folder, [{ name: 'a.md', content: 'A' }], false);
  expect((await readdir(folder)).toSorted()).toEqual([...stays, 'a.md'].toSorted());
});

test('so does an archive, in the folder that it is made in', async () => {
  const { folder, stays } = await folderWithLeftovers();
  await makeFolder(join(folder, 'archive'), async (made) => made.write('a.txt', 'A'));
  expect((await readdir(folder)).toSorted()).toEqual([...stays, 'archive'].toSorted());
});

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { restoreArchive } from '../../../electron/archive/restore-archive.ts';
import { writeArchive } from '../../../electron/archive/write-archive.ts';
import { checkLibrary } from '../../../electron/library/check-library.ts';
import { archivedRows } from '../../support/archived-library.ts';
import { openSample } from '../../support/sample-case.ts';
import { openLibrary } from '../../../electron/storage/open-library.ts';
import { tempFolder, tempLibrary } from '../../support/temp-library.ts';

test('the sample library comes back from its archive with every row, and makes the same archive again', async () => {
  const ibid = await openSample();
  const folder = await tempFolder();
  await ibid.close();
  const library = await openLibrary(ibid.libraryFile);
  await writeArchive(library, join(folder, 'one'), {});
  const other = await tempLibrary();
  expect(await restoreArchive(other, join(folder, 'one'), {})).toMatchObject({ documents: 4 });
  expect(await archivedRows(other)).toEqual(await archivedRows(library));
  expect(await checkLibrary(other)).toMatchObject({ clean: true });
  await writeArchive(other, join(folder, 'two'), {});
  expect(await contents(join(folder, 'two'))).toEqual(await contents(join(folder, 'one')));
  await library.close();
});

async function contents(folder: string): Promise<Readonly<Record<string, string>>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const read = files
    .filter((file) => file.isFile())
    .map(async (file) => {
      const path = join(file.parentPath, file.name);
      return [path.slice(folder.length), (await readFile(path)).toString('base64')] as const;
    });
  return Object.fromEntries((await Promise.all(read)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

import { expect, test } from 'vitest';
import type { OfferedFile } from '../../../../electron/importers/importer.ts';
import { bombZip } from '../../../support/bomb-zip.ts';
import { lockedZip } from '../../../support/locked-zip.ts';
import { makeZip } from '../../../support/make-zip.ts';
import { readContents, readOrRefuse } from '../../../support/read-file.ts';

const told = (files: readonly OfferedFile[]) =>
  files.map((file) => [file.path, file.kind === 'failed' ? file.failure.code : file.kind].join(' '));

test('every file of an archive is offered under the way that leads to it', async () => {
  const { documents, offered, next } = await readContents(
    'a.zip',
    makeZip({ 'a.txt': 'A', 'deep/er/b.md': 'B' }),
  );
  expect([documents, told(offered), next]).toEqual([[], ['a.txt file', 'deep/er/b.md file'], null]);
});

test('an archive is known by its bytes, whatever it is called', async () => {
  expect(told((await readContents('a.txt', makeZip({ 'a.txt': 'A' }))).offered)).toEqual(['a.txt file']);
});

test('ways that lead out of the archive lead nowhere', async () => {
  const zip = makeZip({
    '../../etc/passwd': '1',
    '/etc/a.txt': '2',
    'C:\\b.txt': '3',
    'a/../../c.txt': '4',
    '..': '5',
    'd\u0007\u202e.txt': '6',
  });
  expect((await readContents('a.zip', zip)).offered.map(({ path }) => path)).toEqual([
    'etc/passwd',
    'etc/a.txt',
    'b.txt',
    'a/c.txt',
    'unnamed',
    'd\ufffd\ufffd.txt',
  ]);
});

test('what a system puts into archives for itself is passed over', async () => {
  const zip = makeZip({
    '__MACOSX/._a.txt': 'x',
    '.DS_Store': 'x',
    'b/Thumbs.db': 'x',
    '.git/config': 'x',
    'a.txt': 'A',
  });
  expect(told((await readContents('a.zip', zip)).offered)).toEqual(['a.txt file']);
});

test('a file that is locked or damaged fails alone', async () => {
  const zip = lockedZip(
    makeZip({ 'a.txt': 'A', 'b.txt': 'B', 'c.txt': 'the words of c' }, ['c.txt']),
    'b.txt',
  );
  const bytes = Buffer.from(zip);
  bytes.write('THE', bytes.indexOf('the words of c'));
  expect(told((await readContents('a.zip', bytes)).offered)).toEqual([
    'a.txt file',
    'b.txt encrypted-file',
    'c.txt unreadable-file',
  ]);
});

test('a saved page comes with its pictures, and its folder is no document', async () => {
  const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
  const zip = makeZip({
    'pages/Ferry.html': '<p>Words</p><img src="Ferry_files/a.png"><img src="loose.png">',
    'pages/Ferry_files/a.png': picture,
    'pages/Ferry_files/style.css': 'p {}',
    'pages/loose.png': picture,
    'pages/other.png': picture,
  });
  const { offered } = await readContents('a.zip', zip);
  expect(told(offered)).toEqual(['pages/Ferry.html file', 'pages/other.png file']);
  expect(offered[0]?.kind === 'file' && offered[0].beside?.map(({ path }) => path)).toEqual([
    'Ferry_files/a.png',
    'loose.png',
  ]);
});

test('a large archive is given piece by piece, each file once', async () => {
  const names = Array.from({ length: 1203 }, (_, index) => `${index}.txt`);
  const zip = makeZip(Object.fromEntries(names.map((name) => [name, name])));
  const given: string[] = [];
  let from: number | null = 0;
  let pieces = 0;
  while (from !== null) {
    const contents: Awaited<ReturnType<typeof readContents>> = await readContents('a.zip', zip, from);
    given.push(...contents.offered.map(({ path }) => path));
    from = contents.next;
    pieces += 1;
  }
  expect([given, pieces]).toEqual([names, 3]);
});

test('an archive without a file, and one that is cut off, are refused', async () => {
  expect(await readOrRefuse('a.zip', makeZip({ 'folder/': '' }))).toMatchObject({ code: 'empty-file' });
  const zip = makeZip({ 'a.txt': 'words '.repeat(1000), 'b.txt': 'B' });
  for (let cut = 1; cut < 50; cut += 1) {
    const outcome = await readContents('a.zip', zip.subarray(0, Math.floor((zip.length * cut) / 50))).catch(
      (error: unknown) => error,
    );
    expect(outcome).toMatchObject({ code: 'unreadable-file' });
  }
});

test('an archive that claims to hold a hundred times what it could is refused', async () => {
  const bomb = bombZip(1000, 100);
  expect(await readOrRefuse('bomb.zip', bomb)).toMatchObject({ code: 'file-too-large' });
});

test('one file that unpacks to more than one file may is not unpacked, and fails alone', async () => {
  expect(told((await readContents('a.zip', bombZip(1, 250))).offered)).toEqual(['0.txt file-too-large']);
});

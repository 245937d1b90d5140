import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readList } from '../../../electron/library/read-list.ts';
import { tempFolder } from '../../support/temp-library.ts';

async function listOf(name: string, content: string | Uint8Array): Promise<readonly string[]> {
  const path = join(await tempFolder(), name);
  await writeFile(path, content);
  const list = await readList(path);
  expect(list.name).toBe(name);
  return list.lines;
}

test.each([
  ['lines of a text', 'a.txt', 'Farid Moradi\n\n  Nadia   Karam \r\nعلی رجوی\nFarid Moradi\n'],
  ['the first column of a table', 'a.csv', 'Farid Moradi,1\nNadia Karam,2\n"علی رجوی",3\n'],
  [
    'the column that is called a name',
    'a.csv',
    'id;Name;x\n1;Farid Moradi;x\n2;Nadia Karam;y\n3;علی رجوی;z\n',
  ],
  ['a Persian heading and tabs', 'a.tsv', 'شماره\tنام\n1\tFarid Moradi\n2\tNadia Karam\n3\tعلی رجوی\n'],
  ['a byte order mark', 'a.csv', '\ufeffname\nFarid Moradi\nNadia Karam\nعلی رجوی\n'],
])('a list is read: %s', async (_what, name, content) => {
  expect(await listOf(name, content)).toEqual(['Farid Moradi', 'Nadia Karam', 'علی رجوی']);
});

test('a list in another encoding is read, too', async () => {
  const bytes = new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(new Uint16Array(Array.from('علی', (c) => c.charCodeAt(0))).buffer),
  ]);
  expect(await listOf('a.txt', bytes)).toEqual(['علی']);
});

test.each([
  ['empty-file', 'a.txt', ' \n \n'],
  ['empty-file', 'a.csv', 'name\n'],
  ['not-text', 'a.csv', new Uint8Array([0, 1, 2, 0, 3, 0, 0, 5, 0, 0, 0, 1, 0])],
  ['file-too-large', 'a.txt', Array.from({ length: 10_001 }, (_, index) => `name ${index}`).join('\n')],
])('what is no list fails with %s', async (code, name, content) => {
  await expect(listOf(name, content)).rejects.toMatchObject({ code });
});

test('a list that is not there fails with a sentence', async () => {
  await expect(readList(join(await tempFolder(), 'x.csv'))).rejects.toMatchObject({ code: 'file-missing' });
});

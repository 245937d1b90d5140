// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { takePasted } from '../../../../renderer/documents/pasted-files.ts';

function paste(files: readonly File[], texts: Readonly<Record<string, string>>) {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- jsdom makes no FileList by hand
  const list = files as unknown as FileList;
  return takePasted({ files: list, getData: (type) => texts[type] ?? '' }).map(({ name }) => name);
}

test('files are taken as they are, else the page, else the words', () => {
  const texts = { 'text/html': '<p>Words</p>', 'text/plain': 'Words' };
  expect([
    paste([new File(['x'], 'letter.md')], texts),
    paste([], texts),
    paste([], { 'text/plain': 'Words' }),
    paste([], { 'text/plain': ' \n ' }),
  ]).toEqual([['letter.md'], ['Pasted page.html'], ['Pasted text.txt'], []]);
});

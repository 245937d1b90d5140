import { expect, test } from 'vitest';
import { isPictureName, pageFolders } from '#shared/pictures/page-folder.ts';
import { referencedPaths } from '#shared/pictures/referenced-paths.ts';
import { relativePath } from '#shared/pictures/relative-path.ts';

test('a page may show the pictures that it names in any of the ways that pages do', () => {
  const page = `<img src="Page_files/a.png"><img src='b%20c.png?v=1'><img src=d.png><img alt="e.png">
    <img srcset="f-1.png 1x, f-2.png 2x"><img data-src="./g/h.png"><image xlink:href="i.svg"/>
    <img src="https://x.example/j.png"><img src="//x.example/k.png"><img src="/l.png"><img src="../m.png"><img src="n/../../o.png">
    <img src="data:image/png;base64,AAAA"><img src="p&amp;q.png"><a href="r.html">`;
  expect(referencedPaths(page)).toEqual([
    'Page_files/a.png',
    'b c.png',
    'd.png',
    ...['f-1.png 1x, f-2.png 2x', 'f-1.png', 'f-2.png'],
    'g/h.png',
    'i.svg',
    'p&q.png',
  ]);
});

test('a Markdown file may show what its pictures and its definitions name', () => {
  const text =
    '![A lamp](lamp.png "A title") ![B](<the bell.png>) ![C][c]\n\n[c]: img/c.png\n[d]: https://x.example/d.png';
  expect(referencedPaths(text)).toEqual(['lamp.png', 'the bell.png', 'img/c.png']);
});

test.each([
  ['a/b.png', 'a/b.png'],
  ['a\\b.png', 'a/b.png'],
  ['./a//b/../c.png#x', 'a/c.png'],
  ['100%.png', '100%.png'],
  ['%D9%81.png', 'ف.png'],
])('%s leads to %s', (address, path) => {
  expect(relativePath(address)).toBe(path);
});

test.each([
  '',
  '.',
  '..',
  '../a',
  'a/../../b',
  '/a',
  '\\a',
  'C:\\a',
  'file:///a',
  'javascript:a',
  '%2e%2e/a',
  'a%00b',
  '#a',
  '?a',
])('%s leads nowhere below', (address) => {
  expect(relativePath(address)).toBeNull();
});

test('a file that is nothing but beginnings is read to its end', () => {
  const hostile = ['![', 'src="', "src='", '[', 'srcset=', '![a](']
    .map((part) => part.repeat(50_000))
    .join('\n');
  expect(referencedPaths(hostile).length).toBeLessThan(10);
});

test('the folder of a saved page is known by the name of the page beside it', () => {
  const names = ['Page.html', 'Page_files', 'Other_files', 'Old.htm', 'Old.files', 'notes.md', 'notes_files'];
  expect([...pageFolders(names)]).toEqual(['Page_files', 'Old.files']);
  expect(['a.PNG', 'b.jpeg', 'c.svg', 'd.txt', 'png'].map(isPictureName)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

import { expect, test } from 'vitest';
import { isAllowedAddress, toAddress } from '../../../../renderer/editor/extensions/link/address.ts';

test.each([
  ['https://archive.example/box/14', 'https://archive.example/box/14'],
  ['  http://archive.example  ', 'http://archive.example'],
  ['archive.example/box', 'https://archive.example/box'],
  ['archive.example:8080/box', 'https://archive.example:8080/box'],
  ['mara@archive.example', 'mailto:mara@archive.example'],
  ['mailto:mara@archive.example', 'mailto:mara@archive.example'],
  ['پایگاه.example/نقشه', 'https://پایگاه.example/نقشه'],
])('%s is taken as %s', (typed, address) => {
  expect(toAddress(typed)).toBe(address);
});

test.each([
  '',
  'words',
  'two words.example',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<p>',
  'file:///home/mara/notes',
  'vbscript:x',
  'ftp://archive.example',
  'https://',
])('%s is refused', (typed) => {
  expect(toAddress(typed)).toBe(null);
});

test('an address that is taken is one that a link may hold', () => {
  const taken = ['archive.example', 'a@b.example', 'http://x.example'].map(toAddress);
  expect(taken.map((address) => isAllowedAddress(address ?? ''))).toEqual([true, true, true]);
});

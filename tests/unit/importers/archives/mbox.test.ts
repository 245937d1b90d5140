import { expect, test } from 'vitest';
import { bodyOf, readBytes, readContents, readOrRefuse } from '../../../support/read-file.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const mail = (subject: string, ...lines: readonly string[]) =>
  [
    `From noor@orval.example Thu Sep 30 14:05:12 2010`,
    'From: Noor <noor@orval.example>',
    `Subject: ${subject}`,
    '',
    ...lines,
    '',
    '',
  ].join('\n');

test('each mail of a folder is offered, with its own lines as they were', async () => {
  const text =
    mail('One', 'From here on it is easy.', '>From the quay, 1988', '>>From before') + mail('Two', 'Words.');
  const { offered, next } = await readContents('folder', encode(text));
  expect([offered.map(({ path }) => path), next]).toEqual([['1.eml', '2.eml'], null]);
  const [first] = offered;
  if (first?.kind !== 'file') throw new Error('nothing offered');
  const document = await readBytes(first.path, first.bytes);
  expect([document.title, bodyOf(document).slice(1).join(' | ')]).toEqual([
    'One',
    'From here on it is easy. | From the quay, 1988 | From before',
  ]);
});

test('a large folder is given piece by piece', async () => {
  const text = encode(Array.from({ length: 700 }, (_, index) => mail(`${index}`, 'Words.')).join(''));
  const first = await readContents('a.mbox', text);
  const second = await readContents('a.mbox', text, first.next ?? 0);
  expect([first.offered.length, first.next, second.offered.length, second.next]).toEqual([
    500,
    500,
    200,
    null,
  ]);
});

test('a file that only is called so is refused', async () => {
  expect(await readOrRefuse('a.mbox', encode('Dear Hanne,\n\nFrom me.\n'))).toMatchObject({
    code: 'unreadable-file',
  });
});

import { expect, test } from 'vitest';
import { bodyOf, readText } from '../../../support/read-file.ts';

test('a table of 100 000 cells is read, row by row', async () => {
  const rows = Array.from(
    { length: 25_000 },
    (_, row) => `<tr><td>${row}</td><td>a</td><td>b</td><td>c</td></tr>`,
  );
  const body = bodyOf(await readText('register.html', `<h1>Register</h1><table>${rows.join('')}</table>`));
  expect([body.length, body[0], body.at(-1)]).toEqual([25_000, '0\ta\tb\tc', '24999\ta\tb\tc']);
});

test('half a pair of surrogates becomes the sign for what cannot be read', async () => {
  const read = await readText('page.html', '<p>Half &#xD83D; and &#xDE00; stand apart.</p>');
  expect(bodyOf(read)).toEqual(['Half \ufffd and \ufffd stand apart.']);
});

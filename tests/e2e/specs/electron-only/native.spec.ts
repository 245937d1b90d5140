import { electronBinary } from '../../../../electron/setup/electron-binary.ts';
import { ROOT } from '../../hosts.ts';
import { expect, test } from '../../test.ts';

test.skip(electronBinary(ROOT) === null, 'there is no Electron binary on this machine');

test('the native file dialog imports what was chosen', async ({ open }) => {
  const { window, answerFiles } = await open();
  await answerFiles([`${ROOT}/resources/sample/the-lantern-goes-out.txt`]);
  await window.run('import');
  await expect(window.document('The Lantern Goes Out')).toBeVisible();
});

test('the page has neither Node nor more than the one door to the main process', async ({ open }) => {
  const { page } = await open();
  expect(
    await page.evaluate(() => ['require', 'process', 'module'].filter((name) => name in globalThis)),
  ).toEqual([]);
  expect(await page.evaluate(() => Object.keys(Reflect.get(globalThis, 'library')).toSorted())).toEqual([
    'call',
    'on',
  ]);
});

test('no request, window or navigation leaves the page', async ({ open }) => {
  const { page } = await open();
  expect(
    await page.evaluate(async () => {
      const opened = window.open('https://example.org/');
      const fetched = await fetch('https://example.org/').then(
        () => 'fetched',
        () => 'refused',
      );
      return [opened, fetched];
    }),
  ).toEqual([null, 'refused']);
  await page.evaluate(() => location.assign('https://example.org/')).catch(() => undefined);
  expect(new URL(page.url()).protocol).toBe('ibid:');
});

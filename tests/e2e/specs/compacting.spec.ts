import { expectAccessible } from '../axe.ts';
import { expectToFit } from '../fit.ts';
import { expect, test } from '../test.ts';

test('the library is compacted while the window stays, and goes on being what it was', async ({
  openSample,
}) => {
  const { window, page } = await openSample();
  await window.open('What I Saw at Lantern House');
  await window.run('compact');
  const dialog = window.dialog('Compact library');
  await expectAccessible(window, 'what compacting does');
  await expectToFit(page);
  await dialog.getByRole('button', { name: 'Compact', exact: true }).click();
  await expect(dialog.getByRole('status')).toContainText(/The library takes [\d.]+ MB/u);
  await expectAccessible(window, 'a library that was compacted');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await window.open('The Lantern Goes Out');
  await expect(window.reader.root).toContainText('He said fifty.');
  await window.run('check');
  await expect(window.dialog('Check library')).toContainText('Everything is as it was stored.');
});

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from '../axe.ts';
import { expect, test } from '../test.ts';

test('a backup is made, listed as verified, and restored to a new library, by keyboard', async ({
  openSample,
  folder,
}) => {
  const ibid = await openSample();
  const { window } = ibid;
  await window.run('backups');
  const dialog = window.dialog('Backups');
  await expect(dialog).toContainText('No backup yet');
  await dialog.getByRole('button', { name: 'Back up now' }).press('Enter');
  const row = dialog.getByRole('listitem');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('4 documents');
  await expect(row).toContainText('Verified');
  await expectAccessible(window, 'backups');
  await expect(window.page.getByText('Backed up, and compared with the library.')).toBeVisible();
  await ibid.answerTarget(join(folder, 'again.ibid'));
  await row.getByRole('button', { name: /^Restore the backup of/ }).press('Enter');
  await expect(window.page.getByText('Restored as again.ibid.')).toBeVisible();
  expect((await stat(join(folder, 'again.ibid'))).size).toBeGreaterThan(100_000);
});

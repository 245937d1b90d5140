import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeScan } from '../../support/make-scan.ts';
import { expectAccessible } from '../axe.ts';
import { runBuilt } from '../run-built.ts';
import { expect, test } from '../test.ts';

const SCAN = makeScan([
  {
    lines: [
      { text: 'The Lamp in the Tower', size: 20 },
      { text: 'The ferry left the pier at dawn, and the warden counted fifty people', gap: 16 },
      'in the lower building.^1^ Nobody asked him who had lit the lamp.',
      { text: '^1^ Ledger of the house, box 7.', size: 8.5, gap: 30 },
    ],
  },
  { typed: ['This page has words of its own, and needs nobody to read it from a picture.'] },
  { lines: ['In the spring the lamp went out, and the boats came in without it.'] },
]);

test('pages that are pictures are read on the machine, and say how sure that is', async ({
  folder,
  open,
}) => {
  test.setTimeout(240_000);
  const file = join(folder, 'lamp.pdf');
  await writeFile(file, SCAN);
  await runBuilt('ibid', '--library', join(folder, 'library.ibid'), 'import', file);
  const { window } = await open();
  const { page, reader } = window;
  await window.document('lamp').click();
  const banner = page.getByRole('region', { name: 'Pages without text' });
  await expect(banner).toContainText('2 of 3 pages are pictures without text.');

  await banner.getByRole('button', { name: 'Read them…' }).click();
  const dialog = window.dialog('Read the pages that are pictures');
  await expect(dialog.getByRole('checkbox', { name: 'English' })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: 'Persian' })).not.toBeChecked();
  await expectAccessible(window, 'the question for languages');
  await dialog.getByRole('button', { name: 'Read 2 pages' }).click();
  await banner.getByRole('button', { name: 'Cancel' }).click();
  await expect(window.message('Reading was cancelled. Nothing was changed.')).toBeVisible();
  await expect(banner).toContainText('2 of 3 pages are pictures without text.');

  await banner.getByRole('button', { name: 'Read them…' }).click();
  await dialog.getByRole('button', { name: 'Read 2 pages' }).click();
  await expect(banner).toContainText(/Reading page [12] of 2/);
  await expect(window.message(/2 pages read, on average \d\d% sure\./)).toBeVisible({ timeout: 150_000 });
  await expect(reader.title).toHaveText('The Lamp in the Tower');
  await expect(reader.paragraph('in the lower building.1 Nobody asked')).toBeVisible();
  await expect(reader.note('1')).toContainText('Ledger of the house, box 7.');
  await expect(banner).toHaveCount(0);
  await expect(reader.scroller).toBeFocused();
  await expect(reader.article.locator('.page-mark[data-page="1"]')).toHaveAttribute('data-sure', /^9\d%$/);
  await expect(reader.article.locator('.page-mark[data-page="2"]')).not.toHaveAttribute('data-sure', /./);

  await expectAccessible(window, 'a text that was read from pictures');
  await reader.details();
  const details = window.dialog('Document details');
  await expect(details.getByRole('listitem').filter({ hasText: /^Page 3\s*9\d% sure$/ })).toBeVisible();
});

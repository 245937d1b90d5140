import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from '../axe.ts';
import { expectToFit } from '../fit.ts';
import { expect, test } from '../test.ts';

const FARID = 'What I Saw at Lantern House';

test('people are hidden in an export, and whoever would be given away is shown before anything is written', async ({
  openSample,
  folder,
}) => {
  const out = join(folder, 'out');
  await mkdir(out);
  const { window, page, answerFolder } = await openSample();
  await answerFolder(out);
  await window.run('new-note');
  await window.note.title.fill('Numbers of Farid Moradi');
  await window.note.write('Then Fareed Moraadi spoke.');
  await window.open(FARID);
  await window.reader.select('there were about fifty people in the lower building');
  await window.reader.act('Quote in note');
  await expect(window.note.quotations).toHaveCount(1);
  await window.note.saved();

  await window.press('export-note');
  await page.getByRole('button', { name: 'New list…' }).click();
  await page.getByLabel('Name of this list').fill('For the court');
  await page.getByRole('combobox', { name: 'Add somebody' }).fill('Farid Moradi');
  await window.keys('Enter');
  await page.getByLabel('Written instead of Farid Moradi').fill('Witness A');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('combobox', { name: 'Hide people' })).toHaveValue(/^h-/);
  await page.getByRole('button', { name: 'See what is hidden…' }).click();

  const preview = window.dialog('What is hidden');
  await expect(preview.getByRole('alert')).toHaveText('In one place somebody would be given away.');
  await expect(preview.getByRole('button', { name: 'Choose folder…' })).toBeDisabled();
  await preview.getByRole('button', { name: 'Hide fareed moraadi too' }).click();
  await expect(preview.getByRole('status')).toHaveText('Nothing was found that would give anybody away.');
  expect(await readdir(out)).toEqual([]);
  await preview.getByRole('button', { name: 'Choose folder…' }).click();
  await expect(window.message('to “out”')).toBeVisible();
  const text = await readFile(join(out, 'Numbers of Witness A.md'), 'utf8');
  expect(text).toContain('Then █Witness A█ spoke.');
  expect(text).not.toMatch(/Farid|Moradi|Moraadi/);

  // The list is kept, and can be reached from the menu.
  await window.run('hide-people');
  await page.getByRole('button', { name: 'Change For the court' }).click();
  await expect(page.getByRole('list', { name: 'Hidden people' }).getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: 'Delete list' }).click();
  await window.press('export-note');
  await expect(page.getByRole('combobox', { name: 'Hide people' })).toHaveValue('');
});

test('the dialogs of an export fit a small window, and can be used by everybody', async ({ open }) => {
  const { window, page } = await open();
  await page.setViewportSize({ width: 900, height: 600 });
  await window.run('new-note');
  await window.note.write('Farid Moradi spoke, and Fareed Moraadi.');
  await window.note.saved();
  await window.press('export-note');
  await expectToFit(page);
  await expectAccessible(window, 'export');
  await page.getByRole('button', { name: 'New list…' }).click();
  await page.getByLabel('Name of this list').fill('For the court');
  await page.getByRole('combobox', { name: 'Add somebody' }).fill('Farid Moradi');
  await window.keys('Enter');
  await expectToFit(page);
  await expectAccessible(window, 'hidden people');
});

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from '../axe.ts';
import { expectToFit } from '../fit.ts';
import { expect, test } from '../test.ts';

const FARID = 'What I Saw at Lantern House';
const NUMBER = 'there were about fifty people in the lower building';

test('exported notes are verified in the window, altered words are drawn, and their source is opened', async ({
  openSample,
  folder,
}) => {
  const out = join(folder, 'out');
  await mkdir(out);
  const { window, page, answerFolder } = await openSample();
  await answerFolder(out);
  await window.run('verify-export');
  await expect(page.getByText('Nothing to compare')).toBeVisible();
  await window.keys('Escape');

  await window.run('new-note');
  await window.note.title.fill('Numbers');
  await window.open(FARID);
  await window.reader.select(NUMBER);
  await window.reader.act('Quote in note');
  await expect(window.note.quotations).toHaveCount(1);
  await window.note.saved();
  await window.press('export-note');
  await window.confirmExport();
  await expect(window.message('to “out”')).toBeVisible();

  await window.run('verify-export');
  const verified = window.dialog('Quotations in “out”');
  await expect(verified.getByRole('status')).toHaveText('1 quotation: all are what their sources say.');
  const file = join(out, 'Numbers.md');
  await writeFile(file, (await readFile(file, 'utf8')).replace('about fifty', 'about sixty'));
  await verified.getByRole('button', { name: 'Check again' }).click();
  await expect(verified.getByRole('status')).toHaveText('1 quotation: 1 is not sound.');
  await verified.getByLabel('Only what is not sound').check();
  const line = verified.getByRole('list', { name: 'Quotations' }).getByRole('listitem');
  await expect(line.getByRole('deletion')).toContainText('fifty');
  await expect(line.getByRole('insertion')).toContainText('sixty');
  await page.setViewportSize({ width: 900, height: 600 });
  await expectToFit(page);
  await expectAccessible(window, 'verified');
  await line.getByRole('button', { name: 'Open source' }).click();
  await expect(verified).toBeHidden();
  await expect(window.reader.title).toHaveText(FARID);
});

test('the notes of a collection are exported from its row', async ({ open, folder }) => {
  const out = join(folder, 'out');
  await mkdir(out);
  const { window, page, answerFolder } = await open();
  await answerFolder(out);
  for (const title of ['Outside', 'Inside']) {
    await window.run('new-note');
    await expect(window.note.title).toHaveValue('');
    await window.note.title.fill(title);
    await window.note.write(`Words of note ${title}.`);
    await window.note.saved();
  }
  await window.press('collections');
  await page.getByRole('combobox', { name: /^Collections of/ }).fill('Harbour');
  await window.keys('Enter');
  await expect(page.getByRole('option', { name: 'Harbour', checked: true })).toBeVisible();
  await window.keys('Escape');
  await window.library.button('Collections').click();
  await window.library.shelf('Harbour').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Export Notes…' }).click();
  await window.confirmExport();
  await expect(window.message('to “out”')).toBeVisible();
  expect((await readdir(out)).filter((name) => name.endsWith('.md'))).toEqual(['Inside.md']);
});

import { join } from 'node:path';
import { expectAccessible } from '../axe.ts';
import { addLanternHouseCase } from '../case/lantern-house.ts';
import { expectToFit } from '../fit.ts';
import { CasePages } from '../screens/case-pages.ts';
import { expect, test } from '../test.ts';

const SAMIRA = 'سمیرا نوری';

test('a source is made with its grade, and its dates are told in three calendars', async ({ openSample }) => {
  const { window, page } = await openSample();
  const screens = new CasePages(window);
  await window.run('new-source');
  const dialog = window.dialog('New source');
  await window.type('Farid Moradi');
  await dialog.getByRole('textbox', { name: 'Role' }).fill('carried the bread');
  await dialog.getByRole('textbox', { name: 'Was there' }).fill('1365 SH');
  await expect(dialog).toContainText('21 March 1986 to 20 March 1987 · 1365 SH');
  await dialog.getByRole('combobox', { name: 'Reliability' }).selectOption('B');
  await dialog.getByRole('textbox', { name: 'Because' }).fill('Tells what he saw apart from what he heard.');
  await expectAccessible(window, 'a new source');
  await expectToFit(page);
  await window.keys('Enter');
  const farid = screens.testimony('Farid Moradi');
  await expect(farid).toContainText('usually reliable');
  await expect(farid).toContainText('Nothing is said by this source yet');
});

test('sources are found, put in order, counted as one person and deleted, and Undo brings one back', async ({
  openSample,
}) => {
  const { window, page } = await openSample();
  const screens = new CasePages(window);
  await window.run('case-sources');
  await expect(screens.sources).toContainText('No sources yet');
  await window.run('new-source');
  const dialog = window.dialog('New source');
  await expect(dialog).toBeVisible();
  await window.type('Farid Moradi');
  await dialog.getByRole('textbox', { name: 'Role' }).fill('carried the bread');
  await dialog.getByRole('combobox', { name: 'Reliability' }).selectOption('B');
  await window.keys('Tab', 'Enter');
  await expect(screens.testimony('Farid Moradi')).toBeVisible();
  await window.run('new-source');
  await expect(dialog).toBeVisible();
  await window.type('F. Moradi');
  await window.keys('Enter');
  await expect(screens.testimony('F. Moradi')).toBeVisible();
  await window.run('case-sources');
  await expect(screens.rows).toHaveCount(2);
  await screens.row('F. Moradi').getByRole('button', { name: 'More about F. Moradi' }).click();
  await page.getByRole('menuitem', { name: 'Same Person As…' }).click();
  await window.type('farid');
  await window.keys('Enter');
  await window.dialog('One person').getByRole('button', { name: 'Count as one' }).click();
  await expect(screens.row('F. Moradi')).toContainText('same person as Farid Moradi');
  await expectAccessible(window, 'a table of sources');

  await screens.sources.getByRole('textbox', { name: 'Filter the sources' }).fill('bread');
  await expect(screens.rows).toHaveCount(1);
  await window.keys('Escape');
  await expect(screens.rows).toHaveCount(2);
  await screens.sources.getByRole('button', { name: 'Reliability' }).click();
  await expect(screens.rows.first()).toContainText('usually reliable');

  await screens.row('F. Moradi').getByRole('button', { name: 'F. Moradi', exact: true }).focus();
  await window.keys('Delete');
  await expect(screens.rows).toHaveCount(1);
  await window.press('undo');
  await expect(screens.rows).toHaveCount(2);
});

test('all words of a source stand in order of statement, and beside those of another', async ({
  openSample,
  folder,
}) => {
  await addLanternHouseCase(join(folder, 'library.ibid'), folder);
  const { window, page } = await openSample();
  const screens = new CasePages(window);
  await window.run('case-sources');
  const row = screens.row('Farid Moradi').getByRole('button', { name: 'Farid Moradi', exact: true });
  await row.focus();
  await window.keys('Enter');
  const farid = screens.testimony('Farid Moradi');
  await expect(farid.getByRole('heading', { level: 3 })).toHaveText([
    /Thursday 2 November 1989.*1368.*1410/,
    /14 May 2011/,
  ]);
  await expect(farid.getByText(/cannot be together with this/)).toHaveCount(2);
  await expectAccessible(window, 'the testimony of a source');

  const words = farid.getByRole('button', { name: /about fifty people in the lower building/ });
  await words.focus();
  await window.keys('ControlOrMeta+Shift+Enter');
  await expect(window.view(2).title).toHaveText('What I Saw at Lantern House');
  await window.run('close-view');

  await farid.getByRole('button', { name: 'Beside…' }).click();
  await window.type(SAMIRA);
  await window.keys('Enter');
  const beside = screens.beside('Farid Moradi', SAMIRA);
  await expect(beside.getByText('what they give cannot be together').first()).toBeVisible();
  await expect(beside.getByRole('list', { name: SAMIRA }).first()).toContainText('بیش از دویست نفر');
  await expect(beside.getByRole('list', { name: 'Farid Moradi' }).first()).toContainText(
    'about fifty people',
  );
  await expectAccessible(window, 'two testimonies side by side');
  await page.setViewportSize({ width: 900, height: 600 });
  await expectToFit(page);
  await beside.getByRole('button', { name: 'Change sides' }).click();
  await expect(screens.beside(SAMIRA, 'Farid Moradi')).toBeVisible();
});

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../test.ts';

test('a search that is saved says how many new hits it has, until somebody looks', async ({
  openSample,
  folder,
}) => {
  const { window, page, answerFiles } = await openSample();
  await window.library.searchField.fill('blankets OR lamp');
  await expect(window.library.root).toContainText(/Nothing found|document/);
  await window.library.searchField.focus();
  await window.press('save-search');
  const dialog = window.dialog('Save search');
  await expect(dialog.getByRole('textbox')).toHaveValue('blankets OR lamp');
  await dialog.getByRole('textbox').fill('Blankets');
  await window.keys('Enter');
  await expect(dialog).toBeHidden();
  await expect(window.library.root).toContainText('Saved as Blankets');
  await window.library.button('Clear the search').click();
  await page.getByRole('button', { name: 'Collections', exact: true }).click();
  const line = window.library.shelf(/^Blankets/);
  await expect(line).toHaveText('Blankets');

  await writeFile(
    join(folder, 'store.txt'),
    'The store\n\nSix blankets lay there.\n\nAnd ten blankets more.\n',
  );
  await answerFiles([join(folder, 'store.txt')]);
  await window.run('import');
  await window.keys('Escape');
  await expect(line).toHaveText('Blankets2 new');

  await line.click();
  await expect(window.library.searchField).toHaveValue('blankets OR lamp');
  await expect(window.library.hit('Six blankets')).toBeVisible();
  await window.library.button('Clear the search').click();
  await expect(line).toHaveText('Blankets');
});

test('saved searches are renamed, put in order and deleted by keyboard, and come back', async ({
  openSample,
}) => {
  const { window, page } = await openSample();
  for (const words of ['bread', 'winter']) {
    await window.library.searchField.fill(words);
    await window.library.button('More about this search').click();
    await page.getByRole('menuitem', { name: 'Save Search…' }).click();
    await expect(window.dialog('Save search').getByRole('textbox')).toBeFocused();
    await window.keys('Enter');
    await expect(window.library.root).toContainText(`Saved as ${words}`);
  }
  await window.library.button('Clear the search').click();
  await page.getByRole('button', { name: 'Collections', exact: true }).click();
  const lines = window.library.root.getByRole('treeitem');
  await expect(lines).toHaveText(['bread', 'winter']);

  await window.library.root.getByRole('tree').focus();
  await window.keys('Alt+ArrowDown');
  await expect(lines).toHaveText(['winter', 'bread']);
  await window.keys('F2');
  await window.dialog('Rename search').getByRole('textbox').fill('Bread and trays');
  await window.keys('Enter');
  await expect(lines).toHaveText(['winter', 'Bread and trays']);
  await window.keys('Delete');
  await expect(lines).toHaveText(['winter']);
  await window.run('undo');
  await expect(lines).toHaveText(['winter', 'Bread and trays']);
  await window.library.root.getByRole('tree').focus();
  await window.keys('End', 'Enter');
  await expect(window.library.searchField).toHaveValue('bread');
});

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from '../axe.ts';
import { ListSearch } from '../screens/list-search.ts';
import { expect, test } from '../test.ts';

const ARTICLE = 'The Lantern Goes Out';

test('each line of a list is searched for, and a cell leads to its hits', async ({ openSample }) => {
  const { window, page } = await openSample();
  const list = new ListSearch(page);
  await window.run('search-list');
  await expect(list.lines).toBeFocused();
  await page.keyboard.type('lower building\nzeppelin\n(two\nسمیرا نوری\nlower building\n');
  await expect(list.dialog).toContainText('4 lines');
  await expectAccessible(window, 'a list to search for');
  await list.button('Search').click();
  await expect(list.dialog).toContainText('4 lines: 2 found, 1 not found, 1 not understood.');
  expect((await list.counts('lower building')).slice(0, 3)).toEqual(['8', '3', '0']);
  await expect(list.row('(two')).toContainText('parenthesis');
  await expectAccessible(window, 'what a list finds');

  await list.dialog.getByRole('checkbox', { name: 'Only lines that were found' }).check();
  await expect(list.row('zeppelin')).toBeHidden();
  await list.table.focus();
  await window.keys('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
  await expect(list.dialog).toBeHidden();
  await expect(window.library.searchField).toHaveValue('lower building');
  await expect(window.reader.title).toHaveText(ARTICLE);
  await expect(window.reader.hitsBar).toContainText('1 of 4 in this text');

  await window.run('search-list');
  await expect(list.row('lower building')).toBeVisible();
  await list.button('Change the list').click();
  await list.lines.fill('Moradi');
  await list.dialog.getByRole('checkbox', { name: /Only in what/ }).check();
  await list.button('Search').click();
  await expect(list.dialog).toContainText('1 line:');
});

test('a list comes from a file, and its table goes into one', async ({ openSample, folder }) => {
  const { window, page, answerFiles, answerTarget } = await openSample();
  const list = new ListSearch(page);
  await writeFile(join(folder, 'people.csv'), 'no,name\n1,Farid Moradi\n2,"Nouri, Samira"\n3,=cmd()\n');
  await answerFiles([join(folder, 'people.csv')]);
  await window.run('search-list');
  await list.button('Choose a file…').click();
  await expect(list.lines).toHaveValue('Farid Moradi\nNouri, Samira\n=cmd()');
  await list.button('Search').click();
  await expect(list.dialog).toContainText('3 lines:');
  const target = join(folder, 'hits.csv');
  await answerTarget(target);
  await list.button('Save as CSV…').click();
  await expect(window.message('The table was saved.')).toBeVisible();
  const table = await readFile(target, 'utf8');
  expect(table).toContain('Farid Moradi');
  expect(table).not.toMatch(/(^|,)"?=/m);
});

test('a list that is too long is refused, and a search that takes long is stopped', async ({
  openSample,
  folder,
}) => {
  const { window, page, answerFiles } = await openSample();
  const list = new ListSearch(page);
  const choose = async (lines: number) => {
    const path = join(folder, `${lines}.txt`);
    await writeFile(path, Array.from({ length: lines }, (_, index) => `lantern ${index}`).join('\n'));
    await answerFiles([path]);
    await list.button('Choose a file…').click();
  };
  await window.run('search-list');
  await choose(10_001);
  await expect(list.dialog.getByRole('alert')).toContainText('more than 10,000 lines');
  await expect(list.button('Search')).toBeDisabled();
  await choose(9000);
  await expect(list.dialog).toContainText('9,000 lines');
  await list.button('Search').click();
  await expect(list.dialog).toContainText(/Searching for [\d,]+ of 9,000/);
  await list.button('Stop').click();
  await expect(list.lines).toBeVisible();
  await expect(list.dialog.getByRole('alert')).toBeHidden();
});

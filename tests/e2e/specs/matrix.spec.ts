import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from '../axe.ts';
import { addLanternHouseCase } from '../case/lantern-house.ts';
import { expectToFit } from '../fit.ts';
import { CasePages } from '../screens/case-pages.ts';
import { expect, test } from '../test.ts';

const SAMIRA = 'سمیرا نوری';
const FIFTY = 'About fifty people were held in the lower building.';

test('the matrix is walked by keys, and every cell is told with what it conflicts with', async ({
  openSample,
  folder,
}) => {
  await addLanternHouseCase(join(folder, 'library.ibid'), folder);
  const { window } = await openSample();
  const { grid, said } = new CasePages(window);
  await window.run('case-matrix');
  const head = grid.root.getByRole('columnheader', { name: SAMIRA }).first();
  const inset = async () => {
    const [column, name] = await Promise.all([head.boundingBox(), head.getByText(SAMIRA).boundingBox()]);
    return (name?.x ?? 0) - (column?.x ?? 0);
  };
  await expect.poll(inset, 'a Persian name stands inside its column').toBeGreaterThan(4);
  await grid.root.focus();
  await expect(grid.active).toHaveText(FIFTY);
  await window.keys('ArrowRight');
  await expect(grid.active).toHaveAccessibleName(
    /^Farid Moradi, 2 Nov 1989: contradicts, over 100; conflicts with Farid Moradi, 14 May 2011 .*Contradicts itself$/,
  );
  await window.keys('ArrowDown');
  await expect(grid.active).toHaveAccessibleName(/^Farid Moradi, 2 Nov 1989: says nothing of it$/);
  await expect(grid.active).toBeEmpty();
  await expectAccessible(window, 'the matrix');

  await window.keys('Enter');
  await expect(said).toHaveCount(0);
});

test('a cell opens its passages beside those it conflicts with, and is judged', async ({
  openSample,
  folder,
}) => {
  await addLanternHouseCase(join(folder, 'library.ibid'), folder);
  const { window } = await openSample();
  const { matrix, grid, said } = new CasePages(window);
  await window.run('case-matrix');
  await grid.root.focus();
  await window.keys('End', 'Home', 'ArrowRight', 'ArrowRight', 'Enter');
  await expect(said).toContainText('about fifty people in the lower building');
  await expect(said).toContainText('بیش از دویست نفر');
  await expectAccessible(window, 'the passages of a cell');
  await said.getByRole('radio', { name: 'unclear' }).check();
  await said.getByRole('textbox', { name: 'Why it is judged so' }).fill('He may mean one floor.');
  await window.keys('Enter', 'Escape');
  await expect(grid.root).toBeFocused();
  await expect(grid.active).toHaveAccessibleName(/supports, about 50; conflicts with .*; judged unclear/);
  await window.press('undo');
  await expect(window.message('Undone: Change evidence.')).toBeVisible();
  await grid.root.focus();
  await window.keys('Enter');
  await expect(said.getByRole('textbox', { name: 'Why it is judged so' })).toHaveValue('');
  await window.keys('Escape');
  await expect(grid.root).toBeFocused();
  await window.press('undo');
  await expect(grid.active).not.toHaveAccessibleName(/judged/);

  await grid.root.focus();
  await window.keys('Enter');
  const hers = said.locator('.statement-card').filter({ hasText: SAMIRA });
  await hers.getByRole('button', { name: 'Open both' }).click();
  await expect(window.view(1).title).toHaveText('What I Saw at Lantern House');
  await expect(window.view(2).title).toHaveText('دو زمستان در درهٔ سیاه');
  await window.view(1).tab('Contradiction matrix').click();
  await expect(matrix).toBeVisible();
});

test('documents may be the columns, claims are filtered, and the whole is exported', async ({
  openSample,
  folder,
}) => {
  await addLanternHouseCase(join(folder, 'library.ibid'), folder);
  const { window, page, answerTarget } = await openSample();
  const { matrix, grid } = new CasePages(window);
  await window.run('case-matrix');
  await matrix.getByRole('radio', { name: 'documents' }).check();
  const documents = page.getByRole('grid', { name: 'Claims by documents' });
  await expect(documents.getByRole('columnheader', { name: 'What I Saw at Lantern House' })).toBeVisible();
  await expect(documents.getByRole('rowheader')).toHaveCount(3);
  await matrix.getByRole('textbox', { name: 'Filter the claims' }).fill('died');
  await expect(documents.getByRole('rowheader')).toHaveCount(1);
  await matrix.getByRole('textbox', { name: 'Filter the claims' }).fill('nothing like it');
  await expect(matrix).toContainText('No claim meets the filter.');
  await matrix.getByRole('textbox', { name: 'Filter the claims' }).fill('');
  await matrix.getByRole('radio', { name: 'speakers' }).check();
  await expect(grid.root).toBeVisible();

  const path = join(folder, 'matrix.csv');
  await answerTarget(path);
  await matrix.getByRole('button', { name: 'Export…' }).click();
  await page.getByRole('menuitem', { name: 'CSV…' }).click();
  await expect(window.message('The matrix is written.')).toBeVisible();
  expect(await readFile(path, 'utf8')).toContain(FIFTY);

  await page.setViewportSize({ width: 900, height: 600 });
  await expectToFit(page);
});

test('competing claims stand in order of the independent evidence against them', async ({
  openSample,
  folder,
}) => {
  await addLanternHouseCase(join(folder, 'library.ibid'), folder);
  const { window, page } = await openSample();
  const { hypotheses, evidence, said } = new CasePages(window);
  await window.run('case-hypotheses');
  await expect(hypotheses).toContainText('Which claims compete?');
  await expectAccessible(window, 'no hypotheses yet');
  await hypotheses.getByRole('button', { name: 'Choose claims…' }).click();
  await window.inField();
  await window.keys('Enter');
  await page.keyboard.type('nobody');
  await window.keys('Enter', 'Escape');
  const ranked = hypotheses.getByRole('table').getByRole('row');
  await expect(ranked).toHaveText([/Origins against/, /H1.*2/, /H2.*2/]);
  await expect(evidence.root).toBeVisible();
  await expectAccessible(window, 'competing hypotheses');

  await evidence.root.focus();
  await expect(evidence.active).toContainText('Farid Moradi');
  await expect(evidence.root.getByRole('rowheader').last()).toContainText('tells nothing apart');
  await window.keys('ArrowRight', 'Enter');
  await expect(said).toBeVisible();
  await window.keys('Escape');
  await expect(evidence.root).toBeFocused();
  await page.setViewportSize({ width: 900, height: 600 });
  await expectToFit(page);
});

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from '../axe.ts';
import { expectToFit } from '../fit.ts';
import { ROOT } from '../hosts.ts';
import { Claims } from '../screens/claims.ts';
import { expect, test } from '../test.ts';

const CASE = join(ROOT, 'resources', 'lantern-house.case.json');
const FIFTY = 'About fifty people were held in the lower building.';
const EMPTY = 'Nobody was held in the lower building.';

test('a case comes in, is known the second time, and does not replace what differs without a word', async ({
  openSample,
  folder,
}) => {
  test.setTimeout(120_000);
  const { window, page, answerFiles } = await openSample();
  await answerFiles([CASE]);
  await window.run('import-case');
  const taken = window.dialog('Case taken in');
  await expect(taken.getByRole('row', { name: 'Sources' })).toHaveText(/Sources600/u);
  await expect(taken.getByRole('row', { name: 'Claims' })).toHaveText(/Claims300/u);
  await expectAccessible(window, 'a case that was taken in');
  await expectToFit(page);
  await taken.getByRole('button', { name: 'Show the sources' }).click();
  await expect(window.reader.root.getByRole('article', { name: /^Sources/u })).toContainText('Farid Moradi');

  await window.run('import-case');
  const known = window.dialog('Nothing new in this case');
  await expect(known.getByRole('row', { name: 'Statements' })).toHaveText(/Statements008/u);
  await known.getByRole('button', { name: 'Done' }).click();

  const other = join(folder, 'other.case.json');
  await writeFile(other, (await readFile(CASE, 'utf8')).replace(FIFTY, 'Fifty people were held.'));
  await answerFiles([other]);
  await window.run('import-case');
  const differs = window.dialog('The case says something else');
  await expect(differs).toContainText('other.case.json');
  await expectAccessible(window, 'a case that differs');
  await differs.getByRole('button', { name: 'Replace with the file’s' }).click();
  await expect(taken.getByRole('row', { name: 'Claims' })).toHaveText(/Claims012/u);
  await window.keys('Escape');
  await window.run('undo');
  const claims = new Claims(window);
  await window.press('focus-claims');
  await expect(claims.row(FIFTY)).toBeVisible();
});

test('what is no case file is refused with a sentence', async ({ openSample, folder }) => {
  const { window, answerFiles } = await openSample();
  const wrong = join(folder, 'wrong.json');
  await writeFile(wrong, '{"sources": [{"id": 3}]}');
  await answerFiles([wrong]);
  await window.run('import-case');
  await expect(
    window.message('In this case file sources[0].id is 3, and should be of type string.'),
  ).toBeVisible();
});

test('the case is written as a file that it comes in from again, as a matrix, and as a report of one claim', async ({
  openSample,
  folder,
}) => {
  test.setTimeout(120_000);
  const { window, page, answerFiles, answerTarget } = await openSample();
  await window.run('export-report');
  await expect(window.message('There is no claim yet')).toBeVisible();
  await answerFiles([CASE]);
  await window.run('import-case');
  await window.dialog('Case taken in').getByRole('button', { name: 'Done' }).click();

  const written = join(folder, 'again.case.json');
  await answerTarget(written);
  await window.run('export-case');
  const dialog = window.dialog('Export the case');
  await expectAccessible(window, 'exporting a case');
  await expectToFit(page);
  await dialog.getByRole('button', { name: 'Choose a place…' }).click();
  await expect(window.message('The case was written.')).toBeVisible();
  await answerFiles([written]);
  await window.run('import-case');
  await window.dialog('Nothing new in this case').getByRole('button', { name: 'Done' }).click();

  const matrix = join(folder, 'matrix.csv');
  await answerTarget(matrix);
  await window.run('export-case');
  await dialog.getByRole('radio', { name: /^Contradiction matrix \(CSV\)/u }).check();
  await dialog.getByRole('button', { name: 'Choose a place…' }).click();
  await expect(window.message('The contradiction matrix was written.')).toBeVisible();
  expect(await readFile(matrix, 'utf8')).toContain('سمیرا نوری');

  const report = join(folder, 'report.md');
  await answerTarget(report);
  const claims = new Claims(window);
  await window.press('focus-claims');
  await claims.row(FIFTY).click();
  await claims.page(FIFTY).title.waitFor();
  await window.run('export-report');
  await window.dialog('Export a source report').getByRole('button', { name: 'This claim…' }).click();
  await expect(window.message('The source report was written.')).toBeVisible();
  const markdown = await readFile(report, 'utf8');
  expect(markdown).toContain(FIFTY);
  expect(markdown).not.toContain(EMPTY);
});

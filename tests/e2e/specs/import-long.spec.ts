import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makePrintedPages } from '../../bench/text/make-printed-pages.ts';
import { expect, test } from '../test.ts';

test('a file of many pages says on which it is, and is stopped within it', async ({ open, folder }) => {
  const { window, answerFiles } = await open();
  const [book, letter] = [join(folder, 'a history.pdf'), join(folder, 'letter.txt')];
  await writeFile(book, makePrintedPages(1, 2000));
  await writeFile(letter, 'The ferry left at dawn.');
  await answerFiles([book, letter]);
  await window.press('import');
  await expect(window.library.progress).toContainText(/a history\.pdf\s*page [\d,]+ of 2,000/);
  await window.library.button('Stop').click();
  const summary = window.page.getByRole('dialog');
  await expect(summary).toContainText(
    '“a history.pdf” was not read to its end because the import was stopped.',
  );
  await expect(summary).toContainText('“letter.txt” was not imported');
  await expect(window.library.list('Documents').getByRole('option')).toHaveCount(0);
});

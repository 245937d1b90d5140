import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from '../axe.ts';
import { expect, test } from '../test.ts';

test('About lists whose work Ibid is made with, each with its licence', async ({ open }) => {
  const { window } = await open();
  await window.run('about');
  const about = window.dialog('About Ibid');
  await about.getByText('Made with the work of others').click();
  const packages = about.getByRole('list', { name: 'Packages' });
  const react = packages.getByRole('listitem').filter({ hasText: /^react \d/ });
  await expect(react).toContainText('MIT');
  await react.locator('summary').press('Enter');
  await expect(react).toContainText('Permission is hereby granted');
  await expect(packages.getByRole('listitem').filter({ hasText: 'sqlite3 ' })).toContainText('BSD-3-Clause');
  await expectAccessible(window, 'licences');
});

test('About shows the log: what failed, without a word of what it was', async ({ open, folder }) => {
  const { window } = await open();
  await window.page.evaluate(`library.call('documents.read', ['Samira Nouri'])`);
  await window.run('about');
  const about = window.dialog('About Ibid');
  await about.getByText('Log of what failed or took long').click();
  const log = about.getByRole('region', { name: 'Newest lines of the log' });
  await expect(log).toContainText('"event":"call","call":"documents.read"');
  await expect(log).toContainText('"event":"started","host":"');
  await expect(log).not.toContainText('Nouri');
  await expect(log).not.toContainText(folder);
  await expectAccessible(window, 'the log in About');
});

test('signs that could deceive are marked in the text, its title and its row, and the words stay the words', async ({
  open,
  folder,
}) => {
  const { window, answerFiles } = await open();
  const { reader } = window;
  const path = join(folder, 'notice.txt');
  await writeFile(
    path,
    'Notice of the p\u0430ymaster\n\nOpen the file invoice\u202excod.exe\u202c at once, or ask zero\u200bwidth.\n\nاو می\u200cگوید که نامه رسید و چیزی پنهان نیست.\n',
  );
  await answerFiles([path]);
  await window.run('import');
  await reader.ready();
  await expect(reader.title.locator('.shown-sign')).toHaveAttribute('title', 'Cyrillic in a Latin word');
  await expect(window.document('Notice').locator('.shown-sign')).toHaveCount(1);
  const marks = reader.article.locator('.document-body .shown-sign');
  await expect(marks).toHaveCount(3);
  await expect(marks.first()).toHaveAttribute('title', 'unseen sign: right-to-left override');
  await expect(reader.paragraphs.first()).toHaveText(
    'Open the file invoice\u202excod.exe\u202c at once, or ask zero\u200bwidth.',
  );
  await expectAccessible(window, 'marked signs');
});

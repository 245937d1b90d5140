import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from '../axe.ts';
import { ROOT } from '../hosts.ts';
import { expect, test } from '../test.ts';

const FIXTURES = join(ROOT, 'tests', 'fixtures', 'documents', 'locked');
const FERRY = 'The Ferry at Orval';

/** An ordinary text, two files that share a password, and one that has another. */
async function lockedFolder(parent: string): Promise<string> {
  const folder = join(parent, 'from the quay');
  await mkdir(folder);
  await writeFile(join(folder, 'open.txt'), 'A letter from the quay\n\nIt is open to all who come.\n');
  await copyFile(join(FIXTURES, 'ferry-rc4.pdf'), join(folder, 'ferry.pdf'));
  await copyFile(join(FIXTURES, 'ferry-agile.docx'), join(folder, 'ferry.docx'));
  await copyFile(join(FIXTURES, 'ferry-aes256.pdf'), join(folder, 'other.pdf'));
  return folder;
}

test('locked files are opened by keyboard, password after password, and the rest is left alone', async ({
  open,
  folder,
}) => {
  const { window, answerFiles } = await open();
  await answerFiles([await lockedFolder(folder)]);
  await window.press('import');
  const summary = window.dialog('Import finished');
  const form = summary.getByRole('form', { name: 'Locked files' });
  const field = form.getByRole('textbox', { name: 'Password' });
  const failed = summary.getByRole('list', { name: 'Failed' }).getByRole('listitem');
  const held = summary.getByRole('list', { name: 'In the library' }).getByRole('listitem');
  await expect(form).toContainText('3 files are locked. One password opens those that share it.');
  await expect(failed).toHaveCount(3);
  await expect(field).toBeFocused();
  await expectAccessible(window, 'locked files');

  await window.page.keyboard.type('sugar & mill');
  await window.keys('Enter');
  await expect(form.getByRole('status')).toHaveText('The password opens none of them.');
  await expect(failed.first()).toContainText('wrong-password');
  await expect(field).toBeFocused();

  await window.page.keyboard.type('salt & mill');
  await window.keys('Enter');
  await expect(form.getByRole('status')).toHaveText('2 files opened. One stays locked.');
  await expect(form).toContainText('One file is locked. Its password opens it.');
  await expect(failed).toHaveCount(1);
  await expect(held).toHaveCount(3);
  await expectAccessible(window, 'one file locked still');

  await window.page.keyboard.type('نمک و آسیا');
  await window.keys('Tab', 'Enter');
  await expect(form.locator('input')).toHaveValue('نمک و آسیا');
  await expect(form.locator('input')).toHaveAttribute('type', 'text');
  await window.keys('Tab', 'Enter');
  await expect(form.getByRole('status')).toHaveText('1 file opened.');
  await expect(form.getByRole('status')).toBeFocused();
  await expect(field).toBeHidden();
  await expect(failed).toHaveCount(0);
  await expect(held).toHaveCount(4);
  await window.keys('Escape');
  await expect(window.library.list('Documents').getByRole('option')).toHaveCount(4);
});

test('a single file that falls on the window is asked for its password, and opened', async ({
  open,
  folder,
}) => {
  const { window } = await open();
  const file = join(folder, 'ferry.odt');
  await copyFile(join(FIXTURES, 'ferry-pbkdf2.odt'), file);
  await window.drop([file]);
  const summary = window.dialog('Nothing new was imported');
  await expect(summary).toContainText('One file is locked. Its password opens it.');
  await summary.getByRole('textbox', { name: 'Password' }).fill('salt & mill');
  await summary.getByRole('button', { name: 'Open' }).click();
  await expect(summary).toBeHidden();
  await expect(window.reader.title).toHaveText(FERRY);
  await window.reader.details();
  await expect(window.dialog('Document details')).toContainText(
    'The original is locked with a password, which Ibid does not keep.',
  );
});

test('a locked file in an archive is opened with the password of the archive', async ({ open, folder }) => {
  const { window, answerFiles } = await open();
  const file = join(folder, 'ferry.zip');
  await copyFile(join(FIXTURES, 'ferry-aes256.zip'), file);
  await answerFiles([file]);
  await window.run('import');
  const summary = window.dialog('Nothing new was imported');
  await expect(summary.getByRole('list', { name: 'Failed' })).toContainText('ferry.zip › letter.txt');
  await summary.getByRole('textbox', { name: 'Password' }).fill('salt & mill');
  await window.keys('Enter');
  await expect(window.reader.title).toHaveText('The ferry at Orval');
  await expect(summary).toBeHidden();
});

import { expectAccessible } from '../axe.ts';
import { expect, test } from '../test.ts';

const FARID = 'What I Saw at Lantern House';

test('a command is found by some of its words and run on what was in use', async ({ openSample }) => {
  const { window, page } = await openSample();
  await window.open(FARID);
  await window.reader.select('there were about fifty people in the lower building');
  await window.press('palette');
  const palette = window.dialog('Commands');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await expectAccessible(window, 'the commands');
  await page.keyboard.type('quote note');
  await expect(palette.getByRole('option').first()).toContainText('Quote in Note');
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
  await expect(window.note.quotations).toHaveCount(1);

  await window.press('palette');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('details');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await window.press('palette');
  await expect(palette.getByRole('option').first()).toContainText('Document Details');
  await page.keyboard.type('zzz');
  await expect(palette).toContainText('Nothing of that name');
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
});

test('what nobody can carry out now is shown, and cannot be chosen', async ({ open }) => {
  const { window, page } = await open();
  await window.press('palette');
  await window.type('highlighted words');
  const option = window.dialog('Commands').getByRole('option', { name: 'Highlighted Words' });
  await expect(option).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await expect(window.dialog('Commands')).toBeVisible();
});

test('a command gets other keys, keeps them, and gets its own back', async ({ openSample, host }) => {
  test.skip(host === 'electron', 'keys that come over the debugging protocol never reach a native menu');
  const first = await openSample();
  const { window, page } = first;
  await window.run('shortcuts');
  const dialog = window.dialog('Keyboard shortcuts');
  const keys = (label: string) => dialog.getByRole('button', { name: new RegExp(`^${label}:`) });
  await keys('New Note').click();
  await expectAccessible(window, 'keys being changed');
  await page.keyboard.press('q');
  await expect(dialog).toContainText('Hold Ctrl or Alt with it');
  await page.keyboard.press('Control+c');
  await expect(dialog).toContainText('needed by the system');
  await page.keyboard.press('Control+d');
  await expect(dialog).toContainText('belongs to “Document Details”');
  await dialog.getByRole('button', { name: 'Use them here' }).click();
  await expect(keys('New Note')).toHaveAccessibleName('New Note: Ctrl+D');
  await expect(keys('Document Details')).toHaveAccessibleName('Document Details: None');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+d');
  await expect(window.note.title).toBeVisible();
  await first.close();

  const { window: again, page: next } = await openSample();
  await again.run('shortcuts');
  await expect(keysIn(again, 'New Note')).toHaveAccessibleName('New Note: Ctrl+D');
  await again.dialog('Keyboard shortcuts').getByRole('button', { name: 'Use the usual keys' }).click();
  await expect(keysIn(again, 'New Note')).toHaveAccessibleName('New Note: Ctrl+N');
  await expect(keysIn(again, 'Document Details')).toHaveAccessibleName('Document Details: Ctrl+D');
  await next.keyboard.press('Escape');

  function keysIn(shown: typeof window, label: string) {
    return shown.dialog('Keyboard shortcuts').getByRole('button', { name: new RegExp(`^${label}:`) });
  }
});

test('what was done to the library is undone and done again, and a note undoes its own text', async ({
  openSample,
}) => {
  const { window } = await openSample();
  await window.document(FARID).click();
  await window.library.list('Documents').press('Delete');
  await expect(window.document(FARID)).toBeHidden();
  await window.press('undo');
  await expect(window.message('Undone: Move to trash.')).toBeVisible();
  await expect(window.document(FARID)).toBeVisible();
  await window.press('redo');
  await expect(window.message('Done again: Move to trash.')).toBeVisible();
  await expect(window.document(FARID)).toBeHidden();
  await window.press('undo');
  await expect(window.document(FARID)).toBeVisible();

  await window.run('new-note');
  await window.note.title.fill('Numbers');
  await window.note.write('Fifty. ');
  await window.press('undo');
  await expect(window.note.text).not.toContainText('Fifty.');
  await expect(window.note.title).toHaveValue('Numbers');
  await expect(window.document(FARID)).toBeVisible();
});

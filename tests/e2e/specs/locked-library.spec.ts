import { canEncrypt } from '../../../electron/storage/open.ts';
import { expectAccessible } from '../axe.ts';
import { filesWith } from '../files-with.ts';
import { expectToFit } from '../fit.ts';
import type { Window } from '../screens/window.ts';
import { expect, test } from '../test.ts';

const PASSPHRASE = 'kettle harbour violin seventeen';
const FARID = 'What I Saw at Lantern House';
const MINUTE_MS = 60_000;

test.skip(!canEncrypt(), 'SQLCipher could not be built on this machine.');

/** Puts the open library under the passphrase, by keyboard alone. */
async function setPassphrase(window: Window): Promise<void> {
  await window.run('set-passphrase');
  const dialog = window.dialog('Lock with a passphrase');
  await expect(dialog.getByLabel('New passphrase')).toBeFocused();
  await window.type(PASSPHRASE);
  await window.keys('Tab', 'Tab');
  await window.type(PASSPHRASE);
  await window.keys('Enter');
  await expect(window.message('The library is under its passphrase now.')).toBeVisible();
  await expect(dialog).toBeHidden();
}

async function expectUnlocked(window: Window): Promise<void> {
  await window.lock.try(PASSPHRASE);
  await expect(window.library.tab('Documents')).toBeVisible();
}

test('without a passphrase there is nothing to lock, and one that is chosen is judged', async ({
  openSample,
}) => {
  const { window } = await openSample();
  await window.run('lock-now');
  await expect(window.dialog('This library has no passphrase')).toBeVisible();
  await expectAccessible(window, 'nothing to lock');
  await window.keys('Escape');

  await window.run('set-passphrase');
  const dialog = window.dialog('Lock with a passphrase');
  await expect(dialog.getByRole('button', { name: 'Set passphrase' })).toBeDisabled();
  await dialog.getByLabel('New passphrase').fill('password');
  await expect(dialog.getByText('Easy to guess')).toBeVisible();
  await dialog.getByLabel('The same passphrase again').fill('another');
  await expect(dialog.getByText('The two are not the same.')).toBeVisible();
  await expectAccessible(window, 'a passphrase is chosen');
});

test('a library is put under a passphrase, locked, and opened again with everything in it', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const { lock } = window;
  await setPassphrase(window);
  await window.open(FARID);
  await window.press('lock-now');
  await expect(lock.field).toBeFocused();
  await expect(lock.root).toContainText('library is locked');
  expect(await window.page.content()).not.toMatch(/Lantern|Moradi/u);
  expect(await window.page.title()).toBe('Ibid');
  for (const [width, height] of [
    [900, 600],
    [720, 480],
  ] as const) {
    await window.page.setViewportSize({ width, height });
    await expectToFit(window.page);
  }

  await lock.try('salt & mill, not this');
  await expect(lock.root.getByRole('alert')).toContainText('wrong-passphrase');
  await expect(lock.field).toBeFocused();
  await expectAccessible(window, 'locked, after a wrong passphrase');
  await expectUnlocked(window);
  await expect(window.library.list('Documents').getByRole('option')).toHaveCount(4);
  await window.open(FARID);
});

test('a passphrase is asked for at the start, changed and taken away', async ({ openSample, open }) => {
  const first = await openSample();
  await setPassphrase(first.window);
  await first.close();

  const second = await open();
  await expect(second.window.lock.field).toBeFocused();
  await expectUnlocked(second.window);
  await second.window.run('change-passphrase');
  const change = second.window.dialog('Change passphrase');
  await change.getByLabel('Passphrase of now').fill(PASSPHRASE);
  await change.getByLabel('New passphrase').fill('آسیاب نمک پنجره دریا');
  await change.getByLabel('The same passphrase again').fill('آسیاب نمک پنجره دریا');
  await expectAccessible(second.window, 'change of passphrase');
  await second.window.keys('Enter');
  await expect(second.window.message('The library has its new passphrase.')).toBeVisible();
  await second.close();

  const third = await open();
  await third.window.lock.try(PASSPHRASE);
  await expect(third.window.lock.root.getByRole('alert')).toBeVisible();
  await third.window.lock.try('آسیاب نمک پنجره دریا');
  await expect(third.window.library.tab('Documents')).toBeVisible();
  await third.window.run('remove-passphrase');
  await third.window
    .dialog('Remove passphrase')
    .getByRole('textbox', { name: 'Passphrase' })
    .fill('آسیاب نمک پنجره دریا');
  await third.window.keys('Enter');
  await expect(third.window.message('The library has no passphrase any more.')).toBeVisible();
  await third.close();

  const { window } = await open();
  await window.open(FARID);
});

test('Lock Now while somebody types loses no letter, whatever is open', async ({ openSample }) => {
  const { window, page } = await openSample();
  const { note } = window;
  await setPassphrase(window);
  await window.run('new-note');
  await note.title.fill('Numbers');
  await note.text.click();
  await page.keyboard.type('He counted the boats at the quay');
  await window.press('lock-now');
  await expect(window.lock.field).toBeFocused();
  await expectUnlocked(window);
  await window.library.tab('Notes').click();
  await window.library.note('Numbers').click();
  await expect(note.text).toContainText('He counted the boats at the quay');

  await window.library.tab('Documents').click();
  await window.open(FARID);
  await window.reader.select('It was never more than that while I was there.');
  await window.press('comment');
  await window.type('He says it of one winter.');
  await window.press('lock-now');
  await expectUnlocked(window);
  await window.reader.ready();
  await window.press('passages');
  await expect(window.passages.root).toContainText('He says it of one winter.');

  await window.press('shortcuts');
  await expect(window.dialog('Keyboard shortcuts')).toBeVisible();
  await window.press('lock-now');
  await expect(window.lock.field).toBeFocused();
  await expect(window.dialog('Keyboard shortcuts')).toBeHidden();
});

/** Time stands still but for this, and locking waits for the clipboard for a while. */
async function expectLocked({ page, lock }: Window): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward(2000);
    await expect(lock.field).toBeVisible({ timeout: 1000 });
  }).toPass();
}

test('a library that nobody touches for the chosen time is locked by itself', async ({ openSample }) => {
  const { window, page } = await openSample();
  await page.clock.install();
  await setPassphrase(window);
  await window.run('desk');
  const dialog = window.dialog('When you leave the desk');
  await expectAccessible(window, 'leaving the desk');
  await dialog.getByLabel('Lock the library').selectOption('After 5 minutes');
  await window.keys('Escape');
  await expect(dialog).toBeHidden();
  await page.clock.fastForward(4 * MINUTE_MS);
  await window.keys('F6');
  await page.clock.fastForward(4 * MINUTE_MS);
  await expect(window.library.tab('Documents')).toBeVisible();
  await page.clock.fastForward(2 * MINUTE_MS);
  await expectLocked(window);
  await expectUnlocked(window);
  await page.clock.fastForward(6 * MINUTE_MS);
  await expectLocked(window);
});

test('what was copied here leaves the clipboard in time, and with the lock, and nothing else does', async ({
  openSample,
}) => {
  const { window, page } = await openSample();
  await page.clock.install();
  await setPassphrase(window);
  await window.run('desk');
  await window
    .dialog('When you leave the desk')
    .getByLabel('Clear what was copied here')
    .selectOption('After 30 seconds');
  await window.keys('Escape');
  const copy = async (words: string) => {
    await window.open(FARID);
    await window.reader.select(words);
    await window.press('copy-reference');
    await expect.poll(() => window.clipboard()).toContain(words);
  };

  await copy('there were about fifty people in the lower building');
  // The time of a copy begins when it was looked at, a moment after it is on the clipboard.
  await expect(async () => {
    await page.clock.fastForward(31_000);
    // Not forward once more before it had its time: what tells of it would be gone again.
    await expect.poll(() => window.clipboard(), { timeout: 3000 }).toBe('');
  }).toPass();
  await expect(window.message('What was copied here is off the clipboard again.')).toBeVisible();

  await copy('It was never more than that while I was there.');
  await window.copyElsewhere({ text: 'a number to call' });
  await page.clock.fastForward(31_000);
  await page.clock.fastForward(31_000);
  expect(await window.clipboard()).toBe('a number to call');

  await copy('there were about fifty people');
  await window.press('lock-now');
  await expect(window.lock.field).toBeVisible();
  await expect.poll(() => window.clipboard()).toBe('');
});

test('of a library that was locked no file holds a word: neither beside it nor in the profile', async ({
  openSample,
  folder,
}) => {
  const ibid = await openSample();
  const { window, page } = ibid;
  expect(await filesWith(folder, 'lower building')).not.toEqual([]);
  await setPassphrase(window);
  await window.open(FARID);
  await window.run('new-note');
  await window.note.write('Quillfeather counted the boats.');
  await window.note.saved();
  await window.library.searchField.fill('carried the bread');
  await expect(window.library.hits.first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
  await window.press('lock-now');
  await expect(window.lock.field).toBeVisible();
  const words = ['Quillfeather', 'carried the bread', 'lower building', 'Moradi', 'سمیرا', PASSPHRASE];
  for (const word of words) expect([word, await filesWith(folder, word)]).toEqual([word, []]);
  await ibid.close();
  for (const word of words) expect([word, await filesWith(folder, word)]).toEqual([word, []]);
});

import type { Locator } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { Linking } from '../screens/linking.ts';
import type { Window } from '../screens/window.ts';
import { expect, test } from '../test.ts';

const ARTICLE = 'The Lantern Goes Out';
const FARID = 'What I Saw at Lantern House';
const SAMIRA = 'دو زمستان در درهٔ سیاه';
const REPORT = 'Conditions at Lantern House';
const FIFTY = 'there were about fifty people in the lower building';
const HONEST = 'He was an honest boy.';
const HUNDREDS = 'دویست و دوازده بود';

test('two passages of two documents are linked with the pointer, and each leads to the other', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const { reader, page } = window;
  const linking = new Linking(page);
  await window.open(FARID);
  await reader.select(FIFTY);
  await reader.toolbar.getByRole('button', { name: 'Link…' }).click();
  await expect(linking.bar).toContainText(FIFTY);

  await window.open(SAMIRA);
  await reader.select(HUNDREDS);
  await reader.toolbar.getByRole('button', { name: 'Link here' }).click();
  await expect(linking.dialog).toContainText(FARID);
  await expect(linking.dialog).toContainText(HUNDREDS);
  await expectAccessible(window, 'the dialog of a link');
  await linking.say('contradicts', 'Fifty, or more than two hundred?');
  await expect(linking.bar).toBeHidden();

  await reader.marginMarks.click();
  await expect(reader.passageCard).toContainText('contradicts');
  await expect(reader.passageCard).toContainText('Fifty, or more than two hundred?');
  await expectAccessible(window, 'a passage with a link');
  await reader.passageCard.getByRole('button', { name: /^Open: / }).click();
  await expect(reader.title).toHaveText(FARID);
  await expect.poll(() => reader.flashed()).toBe(FIFTY);

  await reader.marginMarks.click();
  await expect(reader.passageCard).toContainText(SAMIRA);
});

test('words are linked by keyboard alone, the other end chosen from a list, a type of one’s own made', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const { reader, page } = window;
  const linking = new Linking(page);
  await window.open(ARTICLE);
  await window.press('focus-reader');
  await expect(reader.paragraphs.first()).toBeFocused();
  await window.keys('ArrowDown', 'ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowRight');
  await expect(reader.toolbar).toBeVisible();
  await window.press('link-passage');
  await expect(linking.bar).toBeVisible();
  await window.keys('Escape');
  await page.evaluate(() => document.getSelection()?.removeAllRanges());
  await window.press('link-passage');
  await expect(linking.field).toBeFocused();
  await expectAccessible(window, 'the list of what can be linked');
  await page.keyboard.type('دويست');
  await expect(linking.choices.first()).toContainText('دویست');
  await window.keys('Enter');

  await expect(linking.types).toBeFocused();
  await expect(linking.dialog.getByRole('status')).toHaveText('supports');
  await page.keyboard.type('c');
  await expect(linking.dialog.getByRole('status')).toHaveText('contradicts');
  await linking.dialog.getByRole('button', { name: 'New type…' }).focus();
  await window.keys('Enter');
  await window.type('casts doubt on');
  await window.keys('Tab');
  await page.keyboard.type('is doubted by');
  await window.keys('Enter');
  await expect(linking.dialog.getByRole('status')).toHaveText('casts doubt on');
  await expect(linking.types).toBeFocused();
  await window.keys('Enter');
  await expect(linking.dialog).toBeHidden();
  await expect(window.message('Linked.')).toBeVisible();
  await reader.marginMarks.first().focus();
  await window.keys('Enter');
  await expect(reader.passageCard).toContainText('casts doubt on');
});

test('a link is changed, turned round, deleted, and the deletion undone', async ({ openSample }) => {
  const { window } = await openSample();
  const { reader, page } = window;
  const linking = new Linking(page);
  await linkHere(window, linking, FARID, FIFTY);
  await linkHere(window, linking, ARTICLE, HONEST);
  await linking.say('supports (is supported by)');

  await reader.marginMarks.click();
  await expect(reader.passageCard).toContainText('is supported by');
  await reader.passageCard.getByRole('button', { name: /^Change this link/ }).click();
  await linking.dialog.getByRole('button', { name: 'Turn round' }).click();
  await linking.dialog.getByRole('button', { name: 'Change' }).click();
  await reader.marginMarks.click();
  await expect(reader.passageCard.locator('.link-list__says')).toHaveText('supports');
  await reader.passageCard.getByRole('button', { name: /^Delete this link/ }).click();
  await expect(reader.marginMarks).toHaveCount(0);
  await window.press('focus-library');
  await window.press('undo');
  await expect(reader.marginMarks).toHaveCount(1);
});

test('the words selected are dragged onto a passage of the same text', async ({ openSample }) => {
  const { window } = await openSample();
  const { reader } = window;
  const linking = new Linking(window.page);
  await window.open(ARTICLE);
  await reader.select(HONEST);
  await reader.act('Highlight');
  await expect(reader.marginMarks).toHaveCount(1);
  await window.keys('Escape');
  await reader.select('Others who have spoken in recent years name a far larger figure');
  await dragSelection(window, reader.marginMarks);
  await expect(linking.dialog).toContainText('name a far larger figure');
  await linking.say('contradicts');
  await expect(reader.marginMarks).toHaveCount(1);
  await reader.marginMarks.click();
  await expect(reader.passageCard).toHaveText(/contradicts.*contradicts/s);
});

test('words selected are dragged onto a document of the library and onto a quotation in a note', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const { note, reader } = window;
  const linking = new Linking(window.page);
  await window.open(ARTICLE);
  await reader.select(HONEST);
  await dragSelection(window, window.document(FARID));
  await expect(linking.dialog).toContainText(FARID);
  await linking.say('supports (is supported by)');
  await expect(reader.marginMarks).toHaveCount(1);

  await window.keys('Escape');
  await reader.select('I washed them myself.');
  await reader.act('Quote in note');
  await note.saved();
  await reader.select('No grave has been found');
  await dragSelection(window, note.quotation('I washed them myself.'));
  await expect(linking.dialog).toContainText('I washed them myself.');
  await linking.say('contradicts');
  await expect(note.quotations).toHaveCount(1);
  await expect(note.text).not.toContainText('No grave');
  await expect
    .poll(() => reader.painted('ibid-linked'))
    .toEqual(['I washed them myself.', 'No grave has been found', HONEST]);
});

test('a note is linked with a document and with another note, and both know of it', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const { note, page, reader } = window;
  const linking = new Linking(page);
  await window.run('new-note');
  await note.title.fill('Numbers');
  await note.saved();
  await window.run('new-note');
  await expect(note.title).toHaveValue('');
  await note.title.fill('Witnesses');
  await note.saved();
  for (const name of ['Numbers', SAMIRA]) {
    await window.run('link-note');
    await linking.field.fill(name);
    await linking.choices.first().filter({ hasText: name }).click();
    await linking.say('relates to');
  }
  const links = note.root.getByRole('region', { name: 'Links of this note' });
  await expect(links.getByRole('listitem')).toHaveCount(2);
  await expectAccessible(window, 'a note with links');
  await links.getByRole('button', { name: `Open: ${SAMIRA}` }).click();
  await expect(reader.title).toHaveText(SAMIRA);
  await reader.details();
  await expect(window.dialog('Document details')).toContainText('Witnesses');
  await window.keys('Escape');
  await links.getByRole('button', { name: 'Open: Numbers' }).click();
  await expect(note.title).toHaveValue('Numbers');
  await expect(links).toContainText('Witnesses');
});

test('a footnote leads to the source that it cites, says why it is thought to be it, and what is wanted', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const { reader } = window;
  await window.open(ARTICLE);
  await reader.marker('[3]').hover();
  const preview = reader.preview('3');
  await expect(preview).toContainText('Wanted: not in the library');
  await expect(preview).toContainText('Suggested: same title, same author');
  await expectAccessible(window, 'a note with its sources');
  await preview.getByRole('button', { name: `Open the cited source: ${FARID}` }).click();
  await expect(reader.title).toHaveText(FARID);

  await reader.details();
  const details = window.dialog('Document details');
  await expect(details.getByRole('list', { name: 'Cited by' })).toContainText(`${ARTICLE}, note 3`);
  await details.getByRole('button', { name: new RegExp(`^${ARTICLE}, note 3`) }).click();
  await expect(reader.title).toHaveText(ARTICLE);
});

test('a suggested source is confirmed or refused from the notes, by keyboard', async ({ openSample }) => {
  const { window } = await openSample();
  const { reader, page } = window;
  await window.open(ARTICLE);
  const sources = reader
    .note('[3]')
    .or(reader.note('3'))
    .getByRole('button', { name: /^Sources of note/ });
  await sources.focus();
  await window.keys('Enter');
  const card = page.getByRole('dialog', { name: /^Sources of note/ });
  await pressIn(card, window, 'Confirm');
  await expect(card).toContainText('Confirmed by you');
  await window.keys('Escape');
  await expect(sources).toHaveAccessibleName(/1 confirmed, 1 wanted/);
  await window.press('focus-library');
  await window.press('undo');
  await expect(sources).toHaveAccessibleName(/1 suggested, 1 wanted/);

  await sources.focus();
  await window.keys('Enter');
  await pressIn(card, window, 'Not this one');
  await expect(sources).toHaveAccessibleName(/2 wanted/);
});

test('a citation is linked to the very words of its source', async ({ openSample }) => {
  const { window } = await openSample();
  const { reader } = window;
  const linking = new Linking(window.page);
  await window.open(ARTICLE);
  await reader.marker('[4]').hover();
  await reader.preview('4').getByRole('button', { name: 'Link to a passage of it…' }).click();
  await expect(linking.bar).toContainText('Valley Observers');
  const beside = window.page.getByRole('article').filter({ hasText: 'spades, rope and lamp oil' });
  await expect(beside).toBeVisible();
  await expect(beside.getByRole('heading', { level: 1 })).toContainText(REPORT);
});

/** Holds the words of a document as the first end of a link, or takes them for the second. */
async function linkHere(window: Window, linking: Linking, title: string, words: string): Promise<void> {
  await window.open(title);
  await window.reader.select(words);
  await window.reader.toolbar.getByRole('button', { name: /^Link/ }).click();
  await linking.bar.waitFor();
}

/** Takes hold of the words selected and lets them fall on something. */
async function dragSelection({ page }: Window, onto: Locator): Promise<void> {
  const box = await page.evaluate(() => {
    const { left, top, width, height } =
      document.getSelection()?.getRangeAt(0).getClientRects()[0] ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  const target = await onto.boundingBox();
  if (!target) throw new Error('nothing to drop on');
  await page.mouse.move(box.x, box.y);
  await page.mouse.down();
  await page.mouse.move(box.x + 8, box.y + 4, { steps: 4 });
  await page.mouse.move(target.x + target.width / 2, target.y + target.height / 2, { steps: 8 });
  await page.mouse.up();
}

/** Presses a button with the keyboard, as it may have been scrolled to. */
async function pressIn(card: Locator, window: Window, name: string): Promise<void> {
  await card.getByRole('button', { name }).focus();
  await window.keys('Enter');
}

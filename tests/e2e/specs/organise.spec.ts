import { expectAccessible } from '../axe.ts';
import { expectToFit } from '../fit.ts';
import type { Window } from '../screens/window.ts';
import { expect, test } from '../test.ts';

const ARTICLE = 'The Lantern Goes Out';
const FARID = 'What I Saw at Lantern House';
const SAMIRA = 'دو زمستان در درهٔ سیاه';
const REPORT = 'Conditions at Lantern House: A Report of Three Visits';

/** Titles in the list, from above to below. */
async function titles(window: Window): Promise<readonly string[]> {
  const rows = window.library.list('Documents').locator('.row__title');
  return (await rows.allTextContents()).map((title) => title.trim());
}

async function type(window: Window, ...words: readonly string[]): Promise<void> {
  for (const one of words) {
    await window.type(one);
    await window.keys('Enter');
  }
}

test('several documents get tags at once, and are found by them', async ({ openSample }) => {
  const { window, page } = await openSample();
  const { library } = window;
  await window.document(FARID).click();
  await window.document(SAMIRA).click({ modifiers: ['ControlOrMeta'] });
  await expect(library.root).toContainText('2 selected');
  await library.selected('Tags…').click();
  await type(window, 'گواهی', 'witness');
  const dialog = window.dialog('Tags of 2 documents');
  await expect(dialog.getByRole('option', { name: 'گواهی', checked: true })).toBeVisible();
  await expect(dialog.getByRole('option', { name: 'witness', checked: true })).toBeVisible();
  await window.keys('Escape');
  await expect(window.document(FARID)).toContainText('Tags: witness, گواهی');

  await window.run('filter');
  await page.getByRole('dialog', { name: 'Filter' }).getByRole('option', { name: 'گواهی' }).click();
  await expect.poll(() => titles(window)).toEqual([SAMIRA, FARID]);
  await page.getByRole('checkbox', { name: 'Persian' }).check();
  await expect.poll(() => titles(window)).toEqual([SAMIRA]);
  await expectAccessible(window, 'the filter');
  await window.keys('Escape');
  await library.button('Filter no longer by گواهی').click();
  await library.button('Filter no longer by Persian').click();
  await expect.poll(async () => (await titles(window)).length).toBe(4);
});

test('a tag that some of the selected have is given to all, and all of it is one step back', async ({
  openSample,
}) => {
  const { window, page } = await openSample();
  await window.open(FARID);
  await page.getByRole('button', { name: 'Tags of this document' }).click();
  await type(window, 'witness');
  await expect(page.getByRole('list', { name: 'Tags of this document' })).toContainText('witness');
  await window.keys('Escape');
  await window.library.list('Documents').focus();
  await window.keys('Control+a');
  await window.press('tags');
  const option = window.dialog('Tags of 4 documents').getByRole('option', { name: 'witness' });
  await expect(option).toHaveAttribute('aria-checked', 'mixed');
  await window.keys('Enter');
  await expect(option).toHaveAttribute('aria-checked', 'true');
  await window.keys('Escape');
  await expect(window.document(ARTICLE)).toContainText('Tags: witness');
  await window.press('undo');
  await expect(window.document(ARTICLE)).not.toContainText('Tags: witness');
  await expect(window.document(FARID)).toContainText('Tags: witness');
});

test('documents are dragged onto a collection, which is put into another', async ({ openSample }) => {
  const { window, page } = await openSample();
  const { library } = window;
  await library.button('New collection').click();
  await type(window, 'شهادت‌ها');
  await expect(library.shelf('شهادت‌ها')).toContainText('0');
  await library.button('New collection').click();
  await type(window, 'Lantern House');
  await window.document(FARID).dragTo(library.shelf('شهادت‌ها'));
  await expect(window.message('1 document added to “شهادت‌ها”.')).toBeVisible();
  await window.document(REPORT).click();
  await window.document(ARTICLE).click({ modifiers: ['ControlOrMeta'] });
  await window.document(ARTICLE).dragTo(library.shelf('Lantern House'));
  await expect(library.shelf('Lantern House')).toContainText('2');
  await library.shelf('شهادت‌ها').dragTo(library.shelf('Lantern House'));
  await expect(library.shelf('Lantern House')).toContainText('3');
  await expect(library.shelf('شهادت‌ها')).toHaveAttribute('aria-level', '2');
  await library.shelf('شهادت‌ها').click();
  await expect.poll(() => titles(window)).toEqual([FARID]);
  await library.shelf('Lantern House').click();
  await expect.poll(async () => (await titles(window)).toSorted()).toEqual([REPORT, ARTICLE, FARID]);
  await expectAccessible(window, 'a collection');
  await window.document(FARID).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Collections…' }).click();
  await window.dialog('Collections of 1 document').getByRole('option', { name: 'شهادت‌ها' }).click();
  await window.keys('Escape');
  await expect.poll(async () => (await titles(window)).toSorted()).toEqual([REPORT, ARTICLE]);
});

test('the whole library is put in order from the keyboard, in Persian', async ({ openSample }) => {
  const { window, page } = await openSample();
  const { library } = window;
  const list = library.list('Documents');
  await window.press('focus-library');
  await expect(list).toBeFocused();
  await window.keys('Home', 'Space', 'ArrowDown', 'Space');
  await expect(library.root).toContainText('2 selected');
  await window.press('collections');
  await type(window, 'درهٔ سیاه');
  await expect(page.getByRole('option', { name: 'درهٔ سیاه', checked: true })).toBeVisible();
  await window.keys('Escape');
  await expect(list).toBeFocused();
  await window.keys('Escape', 'End');
  await window.press('pin');
  await expect(list.getByRole('option').first()).toContainText('Pinned');
  const [pinned] = await titles(window);

  await window.press('filter');
  await window.type('سیاه');
  await expect.poll(() => titles(window)).toEqual([SAMIRA]);
  await page.getByRole('dialog', { name: 'Filter' }).getByRole('button', { name: 'Save…' }).press('Enter');
  await type(window, 'زمستان');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(library.button('Filter, in use')).toBeFocused();
  const collections = library.button('Collections');
  await collections.press('Enter');
  await expect(collections).toHaveAttribute('aria-expanded', 'true');
  await window.keys('Tab', 'Tab', 'End');
  await expect(library.shelf('زمستان')).toHaveAttribute('aria-selected', 'true');
  await window.keys('Enter');
  await expect.poll(async () => (await titles(window)).length).toBe(4);
  await window.keys('Home', 'Enter');
  await expect.poll(async () => (await titles(window)).length).toBe(2);
  await window.keys('Delete');
  await expect(window.message('Collection “درهٔ سیاه” deleted.')).toBeVisible();
  await window.press('undo');
  await expect(library.shelf('درهٔ سیاه')).toContainText('2');
  await library.button('Show everything').first().press('Enter');
  await expect.poll(async () => (await titles(window))[0]).toBe(pinned);
});

test('selected documents go to the trash together, and come back together', async ({ openSample }) => {
  const { window } = await openSample();
  const { library } = window;
  await window.document(ARTICLE).click();
  await window.document(FARID).click({ modifiers: ['Shift'] });
  await window.keys('Delete');
  await expect(window.message(/documents moved to the trash/)).toBeVisible();
  await expect.poll(async () => (await titles(window)).length).toBeLessThan(3);
  const left = (await titles(window)).length;
  await library.tab('Trash').click();
  await library.list('Trash').focus();
  await window.keys('Control+a');
  await library.button(`Restore ${4 - left}`).click();
  await library.tab('Documents').click();
  await expect.poll(async () => (await titles(window)).length).toBe(4);
});

test('details of several documents are changed at once, and each keeps what was read of it', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const { library, page } = { library: window.library, page: window.page };
  await window.document(FARID).click();
  await window.document(SAMIRA).click({ modifiers: ['ControlOrMeta'] });
  await library.selected('Edit details…').click();
  const dialog = window.dialog('Edit details of 2 documents');
  await dialog.getByRole('combobox', { name: 'What becomes of it: Published' }).selectOption('set');
  await dialog.getByRole('textbox', { name: 'Published' }).fill('sometime');
  await dialog.getByRole('button', { name: 'Change' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await expectAccessible(window, 'editing several documents');
  await dialog.getByRole('textbox', { name: 'Published' }).fill('زمستان ۱۳۶۷');
  await dialog.getByRole('button', { name: 'Change' }).click();
  await expect(dialog).toBeHidden();
  await expect(window.document(SAMIRA)).toContainText('1988');
  await expect(window.document(FARID)).toContainText('1988');
  await page.keyboard.press('Escape');
});

test('two documents are merged, and what led to either leads to the one', async ({ openSample }) => {
  const { window, page } = await openSample();
  const { library } = window;
  await window.open(FARID);
  await page.getByRole('button', { name: 'Tags of this document' }).click();
  await type(window, 'witness');
  await window.keys('Escape');
  await window.document(REPORT).click({ modifiers: ['ControlOrMeta'] });
  await library.selected('Merge…').click();
  const dialog = window.dialog('Merge documents');
  await expectAccessible(window, 'merging two documents');
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(window.message('The two documents are one.')).toBeVisible();
  await expect.poll(async () => (await titles(window)).length).toBe(3);
  await expect(library.list('Documents')).toContainText('Tags: witness');
  await library.list('Documents').focus();
  await window.press('undo');
  await expect.poll(async () => (await titles(window)).length).toBe(4);
});

test('all tags are renamed, coloured, merged and deleted in one place', async ({ openSample }) => {
  const { window, page } = await openSample();
  await window.open(SAMIRA);
  await page.getByRole('button', { name: 'Tags of this document' }).click();
  await type(window, 'گواهی', 'witness');
  await window.keys('Escape');
  await window.run('all-tags');
  const dialog = window.dialog('Tags');
  await expectAccessible(window, 'all tags');
  await dialog.getByRole('button', { name: 'Rename گواهی' }).click();
  await type(window, 'witness');
  await expect(page.getByRole('alert')).toContainText('There is a tag “witness” already.');
  await page.getByRole('textbox', { name: 'Name of the tag' }).fill('شهادت');
  await window.keys('Enter');
  await dialog.getByRole('button', { name: /^Colour of شهادت/ }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Red' }).click();
  await expect(dialog.getByRole('button', { name: 'Colour of شهادت: red' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Merge شهادت into another tag' }).click();
  await window.inField();
  await window.keys('Enter');
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Delete witness' }).click();
  await expect(dialog).toContainText('No tags yet');
  await window.keys('Escape');
  await expect(page.getByRole('button', { name: 'Tags of this document' })).toContainText('Tag…');
});

test('everything has its place while a small window is put in order', async ({ openSample }) => {
  const { window, page } = await openSample();
  const { library } = window;
  await page.setViewportSize({ width: 900, height: 600 });
  await window.open(SAMIRA);
  await page.getByRole('button', { name: 'Tags of this document' }).click();
  await type(window, 'گواهی', 'a tag with a name that is a good deal longer than others');
  await window.keys('Escape');
  await library.button('New collection').click();
  await type(window, 'A collection with a name that is a good deal longer than the pane');
  await window.run('filter');
  await page.getByRole('dialog', { name: 'Filter' }).getByRole('option', { name: 'گواهی' }).click();
  await page.getByRole('checkbox', { name: 'Persian' }).check();
  await window.keys('Escape');
  await library.list('Documents').focus();
  await window.keys('Control+a');
  for (const colours of ['light', 'dark'] as const) {
    await window.wear(colours);
    await expectToFit(page);
  }
  await expectAccessible(window, 'a library put in order');
});

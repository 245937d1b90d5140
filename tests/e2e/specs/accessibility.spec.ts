import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from '../axe.ts';
import { ROOT } from '../hosts.ts';
import { expect, test } from '../test.ts';

const ARTICLE = 'The Lantern Goes Out';
const PERSIAN = 'دو زمستان در درهٔ سیاه';

test('the empty library, its menus, and the dialogs of the window have no fault that axe finds', async ({
  open,
}) => {
  const { window } = await open();
  await expectAccessible(window, 'empty library');
  await window.library.button('Add to the library').click();
  await expectAccessible(window, 'menu of the plus');
  await window.keys('Escape');
  for (const [command, title] of [
    ['shortcuts', 'Keyboard shortcuts'],
    ['about', 'About Ibid'],
    ['check', 'Check library'],
  ] as const) {
    await window.run(command);
    await expect(window.dialog(title)).toBeVisible();
    await expectAccessible(window, title);
    await window.keys('Escape');
  }
  await window.library.tab('Notes').click();
  await expectAccessible(window, 'no notes');
  await window.library.tab('Trash').click();
  await expectAccessible(window, 'empty trash');
});

test('reading has no fault that axe finds: text, preview, selection, passage, details', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const { reader } = window;
  await expectAccessible(window, 'documents');
  await window.open(ARTICLE);
  await expectAccessible(window, 'article');
  await reader.marker('[3]').hover();
  await expect(reader.preview('3')).toBeVisible();
  await expectAccessible(window, 'preview');
  await reader.title.hover();
  await expect(reader.preview('3')).toBeHidden();
  await reader.select('He is careful about numbers');
  await expectAccessible(window, 'selection');
  await reader.act('Highlight');
  await window.keys('Escape');
  await reader.marginMarks.click();
  await expect(reader.passageCard).toBeVisible();
  await expectAccessible(window, 'passage');
  await window.keys('Escape');
  await reader.details();
  await expect(window.dialog('Document details')).toContainText('Where every character went');
  await expectAccessible(window, 'details');
  await window.keys('Escape');
  await window.open(PERSIAN);
  await expectAccessible(window, 'Persian statement');
});

test('a report with a table, marked text and footnotes has no fault that axe finds', async ({
  openSample,
}) => {
  const { window } = await openSample();
  await window.open('Conditions at Lantern House: A Report of Three Visits');
  await expectAccessible(window, 'report');
});

test('writing has no fault that axe finds: editor, cards, versions', async ({ openSample }) => {
  const { window } = await openSample();
  const { note, reader } = window;
  await window.open(ARTICLE);
  await window.run('new-note');
  await expectAccessible(window, 'new note');
  await note.title.fill('Numbers');
  await note.text.focus();
  await window.page.keyboard.type('## A heading');
  await window.keys('Enter');
  await window.page.keyboard.type('- an entry');
  await window.keys('Enter', 'Enter');
  await reader.select('He is careful about numbers');
  await reader.act('Quote in note');
  await expect(note.quotations).toHaveCount(1);
  await note.write('Words');
  await window.press('footnote');
  await expect(window.page.getByRole('dialog', { name: 'Footnote 1' }).getByRole('textbox')).toBeFocused();
  await window.page.keyboard.type('A footnote.');
  await expectAccessible(window, 'footnote card');
  await window.keys('Escape');
  await note.text.focus();
  await window.press('link');
  await expect(window.dialog('New link')).toBeVisible();
  await expectAccessible(window, 'link card');
  await window.keys('Escape');
  await note.saved();
  await expectAccessible(window, 'note');
  await note.button('Heading').click();
  await expectAccessible(window, 'heading menu');
  await window.keys('Escape');
  await window.run('versions');
  await expect(window.dialog('Earlier versions').getByRole('article')).toContainText('A heading');
  await expectAccessible(window, 'versions');
});

test('search, import and trash have no fault that axe finds', async ({ openSample, folder }) => {
  const { window, answerFiles } = await openSample();
  await window.library.searchField.fill('lower building');
  await expect(window.library.hits.first()).toBeVisible();
  await window.keys('ArrowDown');
  await expectAccessible(window, 'search results');
  await window.library.searchField.fill('zeppelin');
  await expect(window.library.root).toContainText('Nothing found');
  await expectAccessible(window, 'nothing found');
  await window.keys('Escape');

  await writeFile(join(folder, 'empty.txt'), '');
  await answerFiles([
    join(folder, 'empty.txt'),
    join(ROOT, 'resources', 'sample', 'the-lantern-goes-out.txt'),
  ]);
  await window.run('import');
  await expect(window.dialog('Nothing new was imported')).toBeVisible();
  await expectAccessible(window, 'import summary');
  await window.keys('Escape');

  await window.document(ARTICLE).click();
  await window.library.list('Documents').press('Delete');
  await window.library.tab('Trash').click();
  await expectAccessible(window, 'trash and message');
});

test('a whole day is done without a pointer', async ({ open, folder }) => {
  const out = join(folder, 'out');
  await mkdir(out);
  const { window, page, answerFolder } = await open();
  const { reader, note, library } = window;
  await answerFolder(out);

  // Tab leads to the two buttons of the empty library.
  await window.press('focus-library');
  await expect(library.searchField).toBeFocused();
  await window.keys('Tab', 'Tab', 'Tab', 'Tab', 'Tab');
  await expect(library.button('Add sample documents')).toBeFocused();
  await window.keys('Enter');
  await expect(library.list('Documents').getByRole('option')).toHaveCount(4);

  await window.press('focus-library');
  await expect(library.list('Documents')).toBeFocused();
  await window.keys('Home');
  while ((await library.activeRow('Documents').textContent())?.includes(ARTICLE) !== true) {
    await window.keys('ArrowDown');
  }
  await window.keys('Enter');
  await expect(reader.title).toHaveText(ARTICLE);
  await reader.ready();

  await window.press('next-footnote');
  await expect(reader.marker('[1]')).toBeFocused();
  await expect(reader.preview('1')).toContainText('An Answer to Our Slanderers');

  await window.press('focus-reader');
  await expect(window.reader.paragraphs.first()).toBeFocused();
  await window.keys('ArrowDown', 'ArrowDown', 'ArrowRight');
  await window.keys(...Array.from({ length: 5 }, () => 'Control+Shift+ArrowRight'));
  await expect.poll(() => reader.selected()).toBe('He is careful about numbers');
  await expect(reader.toolbar).toBeVisible();
  await window.press('quote');
  await expect(note.quotation('He is careful about numbers')).toBeVisible();

  await window.press('focus-note');
  await expect(note.text).toBeFocused();
  await page.keyboard.type('Who counted?');
  await note.saved();
  await window.press('export-note');
  await window.confirmExport();
  await expect.poll(async () => (await readdir(out)).filter((name) => name.endsWith('.md'))).toHaveLength(1);
  const [markdown = ''] = (await readdir(out)).filter((name) => name.endsWith('.md'));
  expect(await readFile(join(out, markdown), 'utf8')).toContain('Who counted?');
});

test('Tab goes through the library without changing what it shows', async ({ openSample }) => {
  const { window } = await openSample();
  await window.library.searchField.focus();
  for (let step = 0; step < 6; step += 1) {
    await window.keys('Tab');
    await expect(window.library.tab('Documents')).toHaveAttribute('aria-selected', 'true');
  }
  await window.library.tab('Documents').focus();
  await window.keys('ArrowRight');
  await expect(window.library.tab('Notes')).toBeFocused();
  await expect(window.library.tab('Documents')).toHaveAttribute('aria-selected', 'true');
  await window.keys('Enter');
  await expect(window.library.tab('Notes')).toHaveAttribute('aria-selected', 'true');
});

test('F6 goes from pane to pane, F10 to the menus', async ({ openSample, host }) => {
  const { window, page } = await openSample();
  await window.open(ARTICLE);
  await window.run('new-note');
  await expect(window.note.title).toBeFocused();
  await window.press('focus-library');
  await expect(window.library.list('Documents')).toBeFocused();
  await window.keys('F6');
  await expect(window.reader.paragraphs.first()).toBeFocused();
  await window.keys('F6');
  await expect(window.note.text).toBeFocused();
  await window.keys('Shift+F6');
  await expect(window.reader.paragraphs.first()).toBeFocused();
  if (host === 'electron') return;
  await window.keys('F10');
  await expect(page.getByRole('menuitem', { name: 'File' })).toBeFocused();
});

test('every command of every menu says its keys, and none is given twice', async ({ open }) => {
  const { window } = await open();
  await window.press('shortcuts');
  const shortcuts = window.dialog('Keyboard shortcuts').locator('kbd');
  await expect(shortcuts.first()).toBeVisible();
  const keys = (await shortcuts.allTextContents()).filter((words) => words !== 'None');
  expect(keys.length).toBeGreaterThan(20);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a dialog takes the focus, keeps it, and gives it back', async ({ openSample }) => {
  const { window, page } = await openSample();
  await window.press('focus-library');
  await expect(window.library.list('Documents')).toBeFocused();
  await window.press('shortcuts');
  const dialog = window.dialog('Keyboard shortcuts');
  await expect(dialog).toBeFocused();
  for (let step = 0; step < 4; step += 1) {
    await window.keys('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(true);
  }
  await window.keys('Escape');
  await expect(dialog).toBeHidden();
  await expect(window.library.list('Documents')).toBeFocused();
});

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from '../axe.ts';
import { ImportSummary } from '../screens/import-summary.ts';
import { expect, test } from '../test.ts';

const ARTICLE = 'The Lantern Goes Out';
const FARID = 'What I Saw at Lantern House';
const NUMBER = 'there were about fifty people in the lower building';

test('two documents are read side by side, and each gives its words to the note', async ({ openSample }) => {
  const { window, page } = await openSample();
  await page.setViewportSize({ width: 1600, height: 800 });
  await window.open(FARID);
  await window.run('new-note');
  // The new note takes the focus, and a menu that is open would close.
  await expect(window.note.title).toBeFocused();
  await window.library.list('Documents').focus();
  await window.document(ARTICLE).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Open to the Side' }).click();
  const [left, right] = [window.view(1), window.view(2)];
  await expect(left.title).toHaveText(FARID);
  await expect(right.title).toHaveText(ARTICLE);
  await expect.poll(() => right.inUse()).toBe('true');
  await right.ready();

  await left.select(NUMBER);
  await expect.poll(() => left.inUse()).toBe('true');
  await left.act('Quote in note');
  await expect(window.note.quotations).toHaveCount(1);
  await right.select('a roof without walls');
  await right.act('Quote in note');
  await expect(window.note.quotations).toHaveCount(2);
  await expect
    .poll(async () => (await left.painted('ibid-quoted')).toSorted())
    .toEqual(['a roof without walls', NUMBER]);
  await expectAccessible(window, 'two views');
});

test('commands are meant for the view in use', async ({ openSample }) => {
  const { window, page } = await openSample();
  await page.setViewportSize({ width: 1600, height: 800 });
  await window.open(FARID);
  await window.press('split');
  // A note pane without a note gives its room.
  await expect(window.note.root).toBeHidden();
  const [left, right] = [window.view(1), window.view(2)];
  await right.ready();
  await expect(right.scroller).toBeFocused();
  await window.press('find');
  await window.type('lower building');
  await expect(right.find.count).toContainText('of');
  await expect(left.find.root).toHaveCount(0);

  await left.click(NUMBER);
  await window.press('find');
  await window.type('fifty');
  await expect(left.find.field).toHaveValue('fifty');
  await expect(right.find.field).toHaveValue('lower building');
  await expect(left.find.count).toHaveText('1 of 1');
  await expect.poll(() => left.painted('ibid-found-here')).toHaveLength(2);
  await window.keys('Escape');
  await expect(left.find.root).toHaveCount(0);
  await expect(right.find.root).toHaveCount(1);
  await expect.poll(() => left.painted('ibid-found-here')).toEqual(['lower building']);

  await left.markers.first().click();
  await expect(left.notes.first()).toBeFocused();
  await window.press('go-back');
  await expect(left.markers.first()).toBeFocused();
  await expect(right.find.root).toHaveCount(1);
});

test('the keys of panes go through each view', async ({ openSample }) => {
  const { window, page } = await openSample();
  await page.setViewportSize({ width: 1600, height: 800 });
  await window.open(FARID);
  await window.press('focus-library');
  await expect(window.library.list('Documents')).toBeFocused();
  await window.keys('Home', 'Control+Shift+Enter');
  const [left, right] = [window.view(1), window.view(2)];
  await left.ready();
  await right.ready();
  await expect(window.library.list('Documents')).toBeFocused();
  await window.keys('F6');
  await expect.poll(() => left.inUse()).toBe('true');
  await window.keys('F6');
  await expect.poll(() => right.inUse()).toBe('true');
  await window.keys('Shift+F6');
  await expect.poll(() => left.inUse()).toBe('true');
  await window.press('focus-library');
  await window.press('focus-reader');
  await expect(left.root.locator(':focus')).toHaveCount(1);

  await window.run('move-tab');
  await expect(window.reader.tabs).toHaveText([ARTICLE, FARID]);
  await expect(left.root).toHaveCount(0);
});

test('two revisions of a document are compared side by side, and scroll together', async ({
  open,
  folder,
}) => {
  const { window, page, answerFiles } = await open();
  const { reader } = window;
  await page.setViewportSize({ width: 1600, height: 700 });
  const entries = Array.from(
    { length: 120 },
    (_, index) => `Entry ${index + 1}: the keeper wrote down every cart that came through the gate that day.`,
  );
  const older = join(folder, 'ledger.txt');
  const newer = join(folder, 'ledger-again.txt');
  await writeFile(older, ['The Ledger of Orval', ...entries].join('\n\n'));
  await writeFile(newer, ['The Ledger of Orval', 'A word before.', ...entries].join('\n\n'));
  await answerFiles([older]);
  await window.run('import');
  await reader.ready();
  await answerFiles([newer]);
  await window.run('import');
  const summary = new ImportSummary(page);
  await summary.line('The Ledger of Orval').getByRole('button', { name: 'Make it a new revision' }).click();
  await window.keys('Escape');
  await expect(reader.article).toContainText('A word before.');

  await reader.details();
  await window
    .dialog('Document details')
    .getByRole('button', { name: 'To the side revision 1' })
    .press('Enter');
  const [left, right] = [window.view(1), window.view(2)];
  await expect(right.article).toContainText('This is revision 1.');
  await expect(right.tabs).toContainText('earlier');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(right.scroller).toBeFocused();

  await left.root.getByRole('button', { name: 'Scroll together' }).click();
  await left.paragraph('Entry 70:').evaluate((entry) => entry.scrollIntoView({ block: 'start' }));
  await expect(async () => {
    expect(await right.placeOf('Entry 70:')).toBe(await left.placeOf('Entry 70:'));
  }).toPass();
  await expect(async () => {
    await right.paragraph('Entry 30:').evaluate((entry) => entry.scrollIntoView({ block: 'start' }));
    expect(Math.abs(await left.placeOf('Entry 30:'))).toBeLessThan(2);
  }).toPass();
  await left.root.getByRole('button', { name: 'Scroll together' }).click();
  await right.paragraph('Entry 90:').evaluate((entry) => entry.scrollIntoView({ block: 'start' }));
  await expect(left.paragraph('Entry 30:')).toBeInViewport();
});

test('Ctrl opens the source of a quotation beside what one reads', async ({ openSample }) => {
  const { window, page } = await openSample();
  await page.setViewportSize({ width: 1600, height: 700 });
  await window.open(FARID);
  await window.reader.select(NUMBER);
  await window.reader.act('Quote in note');
  await expect(window.note.quotations).toHaveCount(1);
  await window.open(ARTICLE);
  await window.note
    .quotation(NUMBER)
    .getByRole('button', { name: 'Open in source' })
    .click({ modifiers: ['ControlOrMeta'] });
  await expect(window.view(1).title).toHaveText(ARTICLE);
  await expect(window.view(2).title).toHaveText(FARID);
  await expect.poll(() => window.reader.flashed()).toBe(NUMBER);
});

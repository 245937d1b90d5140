import type { Window } from '../screens/window.ts';
import { expect, test } from '../test.ts';

/** What the clipboard holds under one of its types; empty for none. */
async function held(window: Window, type: 'text/html'): Promise<string> {
  return window.page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return item?.types.includes(wanted) ? (await item.getType(wanted)).text() : '';
  }, type);
}

test('words of a text are copied with their reference as words, as a page and as Markdown', async ({
  openSample,
}) => {
  const { window } = await openSample();
  await window.open('What I Saw at Lantern House');
  await window.reader.select('there were about fifty people in the lower building');
  await window.press('copy-reference');
  await expect(window.message('Copied with its reference.')).toBeVisible();
  const words = await window.clipboard();
  expect(words).toMatch(/^“there were about fifty people in the lower building”\nFarid Moradi, /u);
  const page = await held(window, 'text/html');
  expect(page).toContain('<blockquote');
  expect(page).toContain('<cite');
  expect(page).toContain('there were about fifty people in the lower building');
  await window.press('copy-markdown');
  await expect
    .poll(() => window.clipboard())
    .toMatch(/^> there were about fifty people[^\n]*\n>\n> — Farid Moradi, \*/u);
});

test('what is selected in a note is copied as Markdown, which keeps its shape in another note', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const { note, page } = window;
  await window.run('new-note');
  await expect(note.title).toBeFocused();
  await note.title.fill('First');
  await note.write('# Numbers');
  await window.keys('Enter');
  await page.keyboard.type('He ');
  await window.keys('ControlOrMeta+i');
  await page.keyboard.type('counted');
  await window.keys('ControlOrMeta+i');
  await page.keyboard.type(' them [@moradi, p. 3');
  await expect(
    page.getByRole('listbox', { name: 'Works to cite', exact: true }).getByRole('option'),
  ).toHaveCount(1);
  await window.keys('Enter');
  await page.keyboard.type('.');
  await note.saved();
  await window.keys('ControlOrMeta+a');
  await note.hasHeard();
  await window.press('copy-markdown');
  await expect
    .poll(() => window.clipboard())
    .toMatch(/^# Numbers\n\nHe \*counted\* them \[\^1\]\.\n\n\[\^1\]: Farid Moradi, /u);
  await window.run('new-note');
  await expect(note.title).toBeFocused();
  await note.title.fill('Second');
  await note.text.click();
  await expect(note.text).toBeFocused();
  await window.keys('ControlOrMeta+v');
  await expect(note.text.getByRole('heading', { name: 'Numbers' })).toBeVisible();
  await expect(note.text.locator('em').first()).toHaveText('counted');
});

test('a document is copied as a list of works cited has it, from its row and from its details', async ({
  openSample,
}) => {
  const { window, page } = await openSample();
  await window.document('What I Saw at Lantern House').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Copy Citation' }).click();
  await expect(window.message('Copied in the style MLA.')).toBeVisible();
  expect(await window.clipboard()).toMatch(/^Moradi, Farid\. [^\n]*What I Saw at Lantern House/u);
  await window.open('The Lantern Goes Out');
  await window.press('details');
  await window.dialog('Document details').getByRole('button', { name: 'Copy citation' }).click();
  await expect.poll(() => window.clipboard()).toMatch(/^Ellery, Joan\. [^\n]*The Lantern Goes Out/u);
});

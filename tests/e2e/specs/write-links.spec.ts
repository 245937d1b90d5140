import type { Locator } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import type { Window } from '../screens/window.ts';
import { expect, test } from '../test.ts';

/** Takes a picture for whoever looks at it, where a folder for that is named. */
async function shot(window: Window, name: string): Promise<void> {
  const folder = process.env['SHOTS'];
  if (folder) await window.page.screenshot({ path: `${folder}/w2-${name}.png` });
}

function list(window: Window, name: string): Locator {
  return window.page.getByRole('listbox', { name, exact: true });
}

async function newNote(window: Window, title: string, words = ''): Promise<void> {
  await window.run('new-note');
  await expect(window.note.title).toHaveValue('');
  await window.note.title.fill(title);
  await window.note.write(words);
}

test('a work is cited with a bracket and an at sign, with its place, and opens', async ({ openSample }) => {
  const first = await openSample();
  const { window } = first;
  const { note, page } = window;
  await newNote(window, 'Numbers', 'He says fifty ');
  await page.keyboard.type('[@goes out');
  const works = list(window, 'Works to cite');
  await expect(works.getByRole('option')).toContainText(['The Lantern Goes Out']);
  await shot(window, 'cite');
  await expectAccessible(window, 'a list of works to cite');
  await page.keyboard.type(', p. 3');
  await window.keys('Enter');
  const citation = note.text.getByRole('button', { name: 'Citation: Ellery n.d., p. 3' });
  await expect(citation).toHaveText('(Ellery n.d., p. 3)');
  await page.keyboard.type('.');
  await expect(note.text).toHaveText('He says fifty (Ellery n.d., p. 3).');
  await citation.click();
  await expect(window.reader.title).toHaveText('The Lantern Goes Out');
  await note.saved();
  await first.close();

  const second = await openSample();
  await expect(second.window.note.text).toHaveText('He says fifty (Ellery n.d., p. 3).');
});

test('a citation that is typed to its end becomes one, and Undo gives the words back', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const { note, page } = window;
  await newNote(window, 'Numbers', 'Some say more ');
  await page.keyboard.type('[see @moradi2011what, pp. 3-5; @ellerylantern]');
  const citation = note.text.getByRole('button', { name: /^Citation/ });
  await expect(citation).toHaveText('(see Moradi 2011, pp. 3-5; Ellery n.d.)');
  await window.press('undo');
  await expect(note.text).toHaveText('Some say more [see @moradi2011what, pp. 3-5; @ellerylantern]');
  await window.press('redo');
  await expect(citation).toBeVisible();
});

test('place, words and works of a citation are changed in its card, by keyboard alone', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const { note, page } = window;
  await newNote(window, 'Numbers', 'Fifty ');
  await window.press('citation');
  await expect(note.text).toContainText('[@');
  await page.keyboard.type('moradi');
  await expect(list(window, 'Works to cite').getByRole('option')).toHaveCount(1);
  await window.keys('Enter', 'ArrowLeft');
  const citation = note.text.getByRole('button', { name: /^Citation/ });
  await shot(window, 'citation-selected');
  await window.keys('F2');
  const card = window.dialog('Citation');
  await card.getByRole('combobox', { name: 'Place' }).selectOption('Footnote');
  await card.getByRole('textbox', { name: 'Number' }).fill('12');
  await card.getByRole('textbox', { name: 'Words before' }).fill('see');
  await card.getByRole('button', { name: 'Add a work…' }).click();
  await card.getByRole('combobox', { name: /Works to add/ }).fill('conditions');
  await window.keys('Enter');
  await shot(window, 'citation-card');
  await expectAccessible(window, 'the card of a citation');
  await card.getByRole('button', { name: 'Done' }).click();
  await expect(citation).toHaveText('(see Moradi 2011, n. 12; Valley Observers 1989)');
  await expect(note.text).toBeFocused();
  await note.saved();
});

test('people and works are mentioned with an at sign; a name is changed for all notes at once', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const { note, page } = window;
  await newNote(window, 'Numbers', 'I asked ');
  await page.keyboard.type('@Farid Moradi');
  const names = list(window, 'Names and works to mention');
  await expect(names.getByRole('option')).toContainText([
    'What I Saw at Lantern House',
    'Add “Farid Moradi” as a person',
  ]);
  await shot(window, 'mention');
  await names.getByRole('option', { name: /as a person/ }).click();
  const mention = note.text.getByRole('button', { name: 'Farid Moradi, person' });
  await expect(mention).toBeVisible();
  await page.keyboard.type(' about it, and so did @farid');
  // The work of a person of this name is offered too, and first until the list has heard of the new name.
  await expect(names.getByRole('option').first()).toHaveText('Farid Moradiperson');
  await window.keys('Enter');
  await expect(mention).toHaveCount(2);
  await note.saved();

  await mention.first().click();
  const card = window.dialog('Name');
  await card.getByRole('textbox').fill('Farid Moradi-Azad');
  await shot(window, 'name-card');
  await expectAccessible(window, 'the card of a name');
  await window.keys('Enter');
  await expect(note.text).toHaveText('I asked Farid Moradi-Azad about it, and so did Farid Moradi-Azad');
  await window.library.searchField.fill('Azad');
  await expect(window.library.hit('Numbers')).toBeVisible();
});

test('two brackets link to a note or make one, and the link goes by its title', async ({ open }) => {
  const { window } = await open();
  const { note, page } = window;
  await newNote(window, 'First', 'See ');
  await page.keyboard.type('[[Blankets');
  const notes = list(window, 'Notes to link to');
  await expect(notes.getByRole('option')).toHaveText(['Make note “Blankets”']);
  await window.keys('Enter');
  const link = note.text.getByRole('button', { name: 'Note: Blankets' });
  await expect(link).toBeVisible();
  await note.saved();
  await link.click();
  await expect(note.title).toHaveValue('Blankets');
  await note.title.fill('Blankets and bread');
  await note.write('Back to ');
  await page.keyboard.type('[[fir');
  await expect(notes.getByRole('option')).toContainText(['First']);
  await window.keys('Enter');
  await expect(note.text).toHaveText('Back to First');
  await window.keys('ArrowLeft', 'Enter');
  await expect(note.title).toHaveValue('First');
  await expect(note.text).toHaveText('See Blankets and bread');
  await shot(window, 'note-link');
});

test('a number sign adds a tag to the note, and is no tag in front of a number or a heading', async ({
  open,
}) => {
  const { window } = await open();
  const { note, page } = window;
  await newNote(window, 'Numbers', 'In cell #1 there was ');
  await page.keyboard.type('#hunger');
  const tags = list(window, 'Tags to add');
  await expect(tags.getByRole('option')).toHaveText(['Make tag “hunger”']);
  await shot(window, 'tag');
  await window.keys('Enter');
  const tag = note.text.getByRole('button', { name: 'Tag: hunger' });
  await expect(tag).toHaveText('#hunger');
  await window.keys('Enter');
  await page.keyboard.type('## A heading');
  await expect(note.text.getByRole('heading')).toHaveText('A heading');
  await note.saved();
  await window.press('undo');
});

test('the words of a passage lead to it, and a selection of the reader is referred to', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const { note, page, reader } = window;
  await newNote(window, 'Numbers', 'They differ: ');
  await note.saved();
  await window.open('What I Saw at Lantern House');
  await reader.select('there were about fifty people');
  await window.press('refer');
  const reference = note.text.getByRole('button', { name: /^Passage: What I Saw at Lantern House/ });
  await expect(reference).toHaveText(/^What I Saw at Lantern House, para\. \d+$/);
  await reference.hover();
  await expect(page.locator('.reference-preview')).toContainText('there were about fifty people');
  await shot(window, 'passage-preview');
  await note.text.focus();
  await window.keys('ControlOrMeta+End');
  await page.keyboard.type(' and ((fifty');
  const passages = list(window, 'Passages to refer to');
  await expect(passages.getByRole('option')).toContainText(['there were about fifty people']);
  await shot(window, 'passages');
  await window.keys('Enter');
  await expect(reference).toHaveCount(2);
  await note.saved();
  await window.open('The Lantern Goes Out');
  await reference.first().click();
  await expect(reader.title).toHaveText('What I Saw at Lantern House');
});

test('Persian works, names and tags are found in any spelling and stand in their own direction', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const { note, page } = window;
  await newNote(window, 'شمار', 'او دویست نفر می‌گوید ');
  await page.keyboard.type('[@نوري');
  await expect(list(window, 'Works to cite').getByRole('option')).toContainText(['دو زمستان در درهٔ سیاه']);
  await window.keys('Enter');
  await page.keyboard.type(' و ');
  await page.keyboard.type('@سمیرا نوری');
  await page.getByRole('option', { name: /as a person/ }).click();
  await page.keyboard.type(' #گرسنگی');
  await page.getByRole('option', { name: 'Make tag “گرسنگی”' }).click();
  await expect(note.text).toHaveText(/^او دویست نفر می‌گوید \(سمیرا نوری .*\) و سمیرا نوری #گرسنگی$/u);
  await expect(note.text.getByRole('button', { name: 'Tag: گرسنگی' })).toHaveCSS('direction', 'rtl');
  await note.saved();
  await shot(window, 'persian');
  await window.wear('dark');
  await page.setViewportSize({ width: 900, height: 600 });
  await page.keyboard.type(' @');
  await expect(list(window, 'Names and works to mention').getByRole('option')).toContainText(['سمیرا نوری']);
  await shot(window, 'persian-dark');
  await window.keys('Escape');
  await expectAccessible(window, 'a note that points into the library');
});

test('what is copied elsewhere has the words, and what is pasted into another note points on', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const { note, page } = window;
  await newNote(window, 'First', 'He says ');
  await page.keyboard.type('[@moradi, p. 3');
  await expect(list(window, 'Works to cite').getByRole('option')).toHaveCount(1);
  await window.keys('Enter');
  await page.keyboard.type(' so.');
  await window.keys('ControlOrMeta+a');
  await note.hasHeard();
  await window.keys('ControlOrMeta+c');
  await expect.poll(() => window.clipboard()).toBe('He says (Moradi 2011, p. 3) so.');
  await note.saved();
  await newNote(window, 'Second');
  await window.keys('ControlOrMeta+v');
  await expect(note.text.getByRole('button', { name: 'Citation: Moradi 2011, p. 3' })).toBeVisible();
});

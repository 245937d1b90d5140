import { expectAccessible } from '../axe.ts';
import { expect, test } from '../test.ts';

const FARID = 'What I Saw at Lantern House';
const NUMBER = 'there were about fifty people in the lower building';

test('the keys find words where one works: in the note, or in the document', async ({ openSample }) => {
  const { window } = await openSample();
  const { reader, note } = window;
  await window.open(FARID);
  await window.run('new-note');
  await note.write('Fifty people, then fifty more.');
  await window.press('find');
  await expect(note.find.field).toBeFocused();
  await expect(reader.find.root).toBeHidden();
  await note.find.field.fill('fifty');
  await expect(note.find.count).toHaveText(/^\d of 2$/);
  await window.keys('Enter');
  await expect(note.find.count).toHaveText(/^\d of 2$/);
  await window.keys('Escape');
  await expect(note.text).toBeFocused();
  await expect.poll(async () => (await reader.selected()).toLowerCase()).toBe('fifty');

  await window.press('focus-reader');
  await window.press('find');
  await expect(reader.find.field).toBeFocused();
  await expect(note.find.root).toBeHidden();
});

test('words are replaced one by one and all at once, those of quotations never', async ({ openSample }) => {
  const { window } = await openSample();
  const { reader, note } = window;
  await window.open(FARID);
  await window.run('new-note');
  await note.write('Fifty people, then fifty more, and fifty.');
  await note.addFootnote('Or fifty-one.');
  await reader.select(NUMBER);
  await reader.act('Quote in note');
  await expect(note.quotations).toHaveCount(1);
  await note.text.focus();
  await window.keys('ControlOrMeta+Home');
  await window.press('replace');
  await note.find.field.fill('fifty');
  await expect(note.find.count).toHaveText('1 of 5');
  await note.find.other.fill('sixty');
  await window.keys('Enter');
  await expect(note.text).toContainText('sixty people, then fifty more');
  await expect(note.find.count).toHaveText('1 of 4');
  await expectAccessible(window, 'finding and replacing in a note');
  await note.find.root.getByRole('button', { name: 'Replace all' }).click();
  await expect(note.find.root).toContainText('3 replaced. 1 stands in a quotation');
  await expect(note.text).toContainText('sixty people, then sixty more, and sixty.');
  await expect(note.footnotes).toHaveText([/Or sixty-one\./]);
  await expect(note.quotations).toContainText(NUMBER);

  await window.keys('Escape');
  await note.text.focus();
  await window.press('undo');
  await expect(note.text).toContainText('sixty people, then fifty more, and fifty.');
  await note.saved();
});

test('while words are replaced by keyboard the keys belong to the search bar', async ({ open }) => {
  const { window } = await open();
  const { note } = window;
  await window.run('new-note');
  await note.write('Fifty people, fifty more, and fifty, and fifty.');
  await window.press('replace');
  await note.find.field.fill('fifty');
  await expect(note.find.count).toHaveText(/ of 4$/);
  await note.find.other.fill('sixty');
  await window.keys('Enter');
  await expect(note.find.count).toHaveText(/ of 3$/);
  await window.keys('Enter');
  await expect(note.find.count).toHaveText(/ of 2$/);
  await window.keys('Tab', 'Tab', 'Enter');
  await expect(note.find.root).toContainText('2 replaced');
  await expect(note.find.other).toBeFocused();
  await window.keys('Escape');
  await expect(note.find.root).toBeHidden();
  await expect(note.text).toHaveText('sixty people, sixty more, and sixty, and sixty.');
});

test('capital letters and whole words may be asked for', async ({ open }) => {
  const { window } = await open();
  const { note } = window;
  await window.run('new-note');
  await note.write('Mill, mill, windmill.');
  await window.press('find');
  await note.find.field.fill('mill');
  await expect(note.find.count).toHaveText(/ of 3$/);
  await note.find.root.getByRole('button', { name: 'Whole words' }).click();
  await expect(note.find.count).toHaveText(/ of 2$/);
  await note.find.root.getByRole('button', { name: 'Capital letters as typed' }).click();
  await expect(note.find.count).toHaveText('1 of 1');
});

import { FROM_OFFICE, FROM_PANDOC, FROM_WORD } from '../../support/copied-pages.ts';
import { expectAccessible } from '../axe.ts';
import { expect, test } from '../test.ts';

const FARID = 'What I Saw at Lantern House';
const NUMBER = 'there were about fifty people in the lower building';
const MARKDOWN = 'Fifty were counted.[^1]\n\n- bread\n- blankets\n\n[^1]: In the winter.';

test('what a word processor copied comes with its footnotes, and one step takes it back', async ({
  open,
}) => {
  const { window } = await open();
  const { note } = window;
  await window.run('new-note');
  await note.write('Before. ');
  await window.copyElsewhere({ html: FROM_WORD, text: 'He counted fifty people' });
  await window.keys('ControlOrMeta+V');
  await expect(note.footnotes).toHaveText([
    /Statement of F\. Moradi, Lantern Papers, p\. 12\./,
    /Her letter of 3 May\./,
  ]);
  await expect(note.text).toContainText('Before. He counted fifty people in the lower building');
  await expect(note.text.locator('ol').first().getByRole('listitem').first()).toContainText('bread');
  await note.saved();
  await window.press('undo');
  await expect(note.footnotes).toHaveCount(0);
  await expect(note.text).toHaveText('Before.');
});

test('Persian keeps its half-spaces, and a table its footnotes', async ({ open }) => {
  const { window } = await open();
  const { note } = window;
  await window.run('new-note');
  await expect(note.title).toBeFocused();
  await note.text.focus();
  await window.copyElsewhere({ html: FROM_OFFICE });
  await window.keys('ControlOrMeta+V');
  await expect(note.text).toContainText('او می‌گفت پنجاه نفر بودند');
  await expect(note.footnotes).toHaveText([/نامه‌ی مرادی، برگ ۳\./]);
  await window.keys('Enter');
  await window.copyElsewhere({ html: FROM_PANDOC });
  await window.keys('ControlOrMeta+V');
  await expect(note.footnotes).toHaveCount(4);
  await expect(note.text.getByRole('table').getByRole('button', { name: /^Footnote 4/ })).toBeVisible();
});

test('Markdown becomes what it means, unless the letters themselves are wanted', async ({ open }) => {
  const { window } = await open();
  const { note } = window;
  await window.run('new-note');
  await expect(note.title).toBeFocused();
  await note.text.focus();
  await window.copyElsewhere({ text: MARKDOWN });
  await window.keys('ControlOrMeta+V');
  await expect(note.footnotes).toHaveText([/In the winter\./]);
  await expect(note.text.getByRole('listitem')).toHaveText(['bread', 'blankets']);
  await window.message('Pasted as Markdown.').getByRole('button', { name: 'As plain text' }).click();
  await expect(note.text).toContainText('[^1]: In the winter.');
  await expect(note.footnotes).toHaveCount(0);
});

test('plain text is pasted by its keys, whatever stands on the clipboard, and Markdown by its command', async ({
  open,
}) => {
  const { window } = await open();
  const { note } = window;
  await window.run('new-note');
  await expect(note.title).toBeFocused();
  await note.text.focus();
  await window.copyElsewhere({ html: '<p><b>Fifty</b> people</p>', text: 'Fifty people' });
  await window.press('paste-plain');
  await expect(note.text).toHaveText('Fifty people');
  await expect(note.text.locator('strong')).toHaveCount(0);
  await window.copyElsewhere({ text: ' and *more*' });
  await window.run('paste-markdown');
  await expect(note.text.locator('em')).toHaveText('more');
});

test('nothing of a page runs or loads, and what stays behind is said', async ({ open }) => {
  const { window } = await open();
  const { note, page } = window;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await window.run('new-note');
  await expect(note.title).toBeFocused();
  await note.text.focus();
  await window.copyElsewhere({
    html: '<p onclick="x()">Words <a href="javascript:x()">here</a><img src="https://remote.example/a.png"><script>x()</script></p>',
  });
  await window.keys('ControlOrMeta+V');
  await expect(note.text).toHaveText('Words here');
  await expect(window.message(/^Not pasted: 1 picture, 1 address of a link\.$/)).toBeVisible();
  expect(asked.filter((url) => url.includes('remote.example'))).toEqual([]);
});

test('words that were copied in the reader are quoted where they are pasted, also when the document is closed', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const { reader, note } = window;
  await window.open(FARID);
  await reader.select(NUMBER);
  await window.keys('ControlOrMeta+C');
  await expect.poll(() => window.clipboard()).toBe(NUMBER);
  await window.run('close-tab');
  await window.run('new-note');
  await note.write('He says so himself.');
  await window.keys('ControlOrMeta+ArrowLeft');
  await note.hasHeard();
  await window.keys('ControlOrMeta+V');
  const quotation = note.quotation(NUMBER);
  await expect(quotation).toContainText('Farid Moradi');
  await expect(note.text.locator('.note-paragraph').first()).toHaveText('He says so himself.');
  await expectAccessible(window, 'a note with a pasted quotation');
  await quotation.getByRole('button', { name: 'Open in source' }).click();
  await expect.poll(() => reader.flashed()).toBe(NUMBER);
});

test('words copied with their reference are quoted too, and as plain text they are words with a reference', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const { reader, note } = window;
  await window.open(FARID);
  await window.run('new-note');
  await note.title.fill('Numbers');
  await reader.select(NUMBER);
  await reader.act('Copy with reference');
  await expect(window.message('Copied with its reference.')).toBeVisible();
  await note.text.focus();
  await window.keys('ControlOrMeta+V');
  await expect(note.quotation(NUMBER)).toBeVisible();
  await window.message('Quoted from its source.').getByRole('button', { name: 'As plain text' }).click();
  await expect(note.quotations).toHaveCount(0);
  await expect(note.text).toContainText(NUMBER);
  await expect(note.text).toContainText('Farid Moradi');
});

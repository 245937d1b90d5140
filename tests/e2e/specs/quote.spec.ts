import { expect, test } from '../test.ts';

const ARTICLE = 'The Lantern Goes Out';
const FARID = 'What I Saw at Lantern House';
const SAMIRA = 'دو زمستان در درهٔ سیاه';
const NUMBER = 'there were about fifty people in the lower building';

test('words selected with the pointer are highlighted, and the highlight can be taken away', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const { reader } = window;
  await window.open(FARID);
  await reader.select(NUMBER);
  await expect.poll(() => reader.selected()).toBe(NUMBER);
  await reader.act('Highlight');
  await expect(reader.marginMarks).toHaveCount(1);
  await expect.poll(() => reader.painted('ibid-highlight')).toEqual([NUMBER]);

  await window.keys('Escape');
  await reader.click(NUMBER);
  await expect(reader.passageCard).toContainText(NUMBER);
  await reader.passageCard.getByRole('button', { name: 'Remove highlight' }).click();
  await expect(reader.marginMarks).toHaveCount(0);
  await expect.poll(() => reader.painted('ibid-highlight')).toEqual([]);
});

test('a quotation in a note shows the words, the document and the place, and opens exactly there', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const { reader, note } = window;
  await window.page.setViewportSize({ width: 1280, height: 560 });
  await window.open(FARID);
  await reader.select(NUMBER);
  await reader.act('Quote in note');
  await expect(note.quotations).toHaveCount(1);
  const quotation = note.quotation(NUMBER);
  await expect(quotation.getByRole('blockquote')).toHaveText(NUMBER);
  await expect(quotation).toContainText('Farid Moradi');
  await expect(quotation).toContainText(FARID);
  await expect(quotation).toContainText('para. 4');
  await note.saved();

  await window.open(ARTICLE);
  await quotation.getByRole('button', { name: 'Open in source' }).click();
  await expect(reader.title).toHaveText(FARID);
  await expect.poll(() => reader.flashed()).toBe(NUMBER);
  await expect(reader.paragraph(NUMBER)).toBeInViewport();
});

test('the passage in the reader lists the notes that use it, and opens them', async ({ openSample }) => {
  const { window } = await openSample();
  const { reader, note } = window;
  await window.open(FARID);
  await window.run('new-note');
  await note.title.fill('Numbers');
  await reader.select(NUMBER);
  await reader.act('Quote in note');
  await expect(note.quotations).toHaveCount(1);
  await note.saved();
  await window.run('new-note');
  await expect(note.title).toHaveValue('');

  await expect.poll(() => reader.painted('ibid-quoted')).toEqual([NUMBER]);
  await reader.marginMarks.click();
  await expect(reader.passageCard).toContainText('Used in the note');
  await reader.passageCard.getByRole('button', { name: 'Numbers' }).click();
  await expect(note.title).toHaveValue('Numbers');
  await expect(reader.passageCard).toBeHidden();
});

test('words are selected and quoted by keyboard alone', async ({ openSample }) => {
  const { window } = await openSample();
  const { reader, note } = window;
  await window.open(ARTICLE);
  await window.press('focus-reader');
  await expect(reader.paragraphs.first()).toBeFocused();
  await window.keys('ArrowDown', 'ArrowDown');
  await expect(reader.paragraph('He is careful about numbers')).toBeFocused();
  await window.keys('ArrowRight', ...Array.from({ length: 5 }, () => 'Control+Shift+ArrowRight'));
  await expect.poll(() => reader.selected()).toBe('He is careful about numbers');
  await expect(reader.toolbar).toBeVisible();
  await window.keys('Tab');
  await expect(reader.toolbar.getByRole('button', { name: 'Highlight', exact: true })).toBeFocused();
  await window.keys('ArrowRight', 'Enter');
  await expect(note.quotation('He is careful about numbers')).toBeVisible();
});

test('a whole paragraph is quoted with its keys, and says which note it carries', async ({ openSample }) => {
  const { window } = await openSample();
  await window.open(ARTICLE);
  await window.press('focus-reader');
  await expect(window.reader.paragraphs.first()).toBeFocused();
  await window.keys('Shift+ArrowDown');
  await expect.poll(() => window.reader.selected()).toMatch(/^Twenty years after.*\[1\]\.$/s);
  await expect(window.reader.toolbar).toBeVisible();
  await window.press('quote');
  await expect(window.note.quotation('Twenty years after')).toContainText('carries note 1');
});

test('a quotation may run over paragraphs and comes into the note in one piece', async ({ openSample }) => {
  const { window } = await openSample();
  await window.open(ARTICLE);
  await window.press('focus-reader');
  await expect(window.reader.paragraphs.first()).toBeFocused();
  await window.keys('Shift+ArrowDown', 'Shift+ArrowDown');
  await expect(window.reader.toolbar).toBeVisible();
  await window.press('quote');
  const quotation = window.note.quotation('Twenty years after');
  await expect(quotation.getByRole('blockquote').getByRole('paragraph')).toHaveCount(2);
  await quotation.getByRole('button', { name: 'Open in source' }).click();
  await expect
    .poll(() => window.reader.flashed())
    .toMatch(/^Twenty years after[^]*Kaveh does not know of one\./);
});

test('copying with the reference takes the words and where they stand', async ({ openSample }) => {
  const { window } = await openSample();
  await window.open(FARID);
  await window.reader.select(NUMBER);
  await window.reader.act('Copy with reference');
  await expect(window.message('Copied with its reference.')).toBeVisible();
  expect(await window.clipboard()).toBe(`“${NUMBER}”\nFarid Moradi, ${FARID}, 2011-05-14, para. 4`);
});

test('a quotation from a Persian statement stands right to left beside an English one', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const { reader, note } = window;
  await window.open(FARID);
  await reader.select(NUMBER);
  await reader.act('Quote in note');
  await expect(note.quotations).toHaveCount(1);
  await window.open(SAMIRA);
  const words = 'پس بیش از دویست نفر آنجا بودند';
  await reader.select(words);
  await expect.poll(() => reader.selected()).toBe(words);
  await reader.act('Quote in note');
  await expect(note.quotations).toHaveCount(2);
  await expect(note.quotation(words).getByRole('blockquote')).toHaveCSS('direction', 'rtl');
  await expect(note.quotation(NUMBER).getByRole('blockquote')).toHaveCSS('direction', 'ltr');
});

test('words of a footnote are quoted with the footnote as their place', async ({ openSample }) => {
  const { window } = await openSample();
  await window.open(ARTICLE);
  await window.reader.select('The leaflet is unsigned');
  await window.reader.act('Quote in note');
  await expect(window.note.quotation('The leaflet is unsigned')).toContainText('note 1');
});

test('a quotation outlives the document in the trash', async ({ openSample }) => {
  const { window } = await openSample();
  await window.open(FARID);
  await window.reader.select(NUMBER);
  await window.reader.act('Quote in note');
  await expect(window.note.quotations).toHaveCount(1);
  await window.library.document(FARID).click();
  await window.library.list('Documents').press('Delete');
  await expect(window.note.quotation(NUMBER)).toContainText('The source is in the trash.');
  await window.note.quotation(NUMBER).getByRole('button', { name: 'Open in source' }).click();
  await expect(window.reader.article).toContainText('This document is in the trash.');
});

test('quoting can be undone', async ({ openSample }) => {
  const { window } = await openSample();
  await window.open(FARID);
  await window.run('new-note');
  await window.note.write('Before.');
  await window.reader.select(NUMBER);
  await window.reader.act('Quote in note');
  await expect(window.note.quotations).toHaveCount(1);
  await window.note.text.focus();
  await window.press('undo');
  await expect(window.note.quotations).toHaveCount(0);
  await expect(window.note.text).toContainText('Before.');
  await window.press('redo');
  await expect(window.note.quotations).toHaveCount(1);
});

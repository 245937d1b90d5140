import { expectAccessible } from '../axe.ts';
import { expect, test } from '../test.ts';

const ARTICLE = 'The Lantern Goes Out';
const STATEMENT = 'What I Saw at Lantern House';

test('the table of contents leads to a heading and back, by keyboard alone', async ({ openSample }) => {
  const { window } = await openSample();
  const { reader, page } = window;
  await page.setViewportSize({ width: 1280, height: 480 });
  await window.open(STATEMENT);
  await window.press('contents');
  const contents = window.dialog('Table of contents');
  await expect(contents.getByRole('combobox')).toBeFocused();
  await expect(contents.getByRole('option')).toHaveText([
    'How I came there',
    'The lower building',
    'The winter of 1988',
    'Leaving',
  ]);
  await expectAccessible(window, 'table of contents');
  await window.keys('ArrowDown', 'ArrowDown', 'Enter');
  await expect(contents).toBeHidden();
  const winter = reader.article.getByRole('heading', { name: 'The winter of 1988' });
  await expect(winter).toBeFocused();
  await expect(winter).toBeInViewport();

  await window.press('contents');
  await expect(contents.locator('[aria-current]')).toHaveText('The winter of 1988');
  await expect(contents.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('LEAV');
  await expect(contents.getByRole('option')).toHaveText(['Leaving']);
  await window.keys('Enter');
  await expect(reader.article.getByRole('heading', { name: 'Leaving' })).toBeFocused();

  await window.press('go-back');
  await window.press('go-back');
  await expect(reader.title).toBeInViewport();
  await window.press('go-forward');
  await expect(winter).toBeInViewport();
});

test('a text without headings and pages offers no table of contents', async ({ openSample }) => {
  const { window } = await openSample();
  await window.open(ARTICLE);
  await expect(window.reader.article.getByRole('button', { name: 'Details' })).toBeVisible();
  await expect(window.reader.article.getByRole('button', { name: 'Contents' })).toHaveCount(0);
});

test('width, line spacing and typeface of the text are chosen, and kept', async ({ openSample }) => {
  const ibid = await openSample();
  const { window } = ibid;
  await window.page.setViewportSize({ width: 1600, height: 800 });
  await window.open(ARTICLE);
  const look = (which: typeof window) =>
    which.reader.paragraphs.first().evaluate((text) => {
      const { lineHeight, fontFamily } = getComputedStyle(text);
      const { width } = text.getBoundingClientRect();
      return { width, lineHeight: Number.parseFloat(lineHeight), fontFamily };
    });
  await window.reader.atRest();
  const before = await look(window);
  await window.reader.article.getByRole('button', { name: 'Look of the text' }).press('Enter');
  const card = window.dialog('Look of the text');
  await expect(card).toBeVisible();
  await expectAccessible(window, 'look of the text');
  await expect(card.getByRole('radio', { name: 'Normal' }).first()).toBeFocused();
  await window.keys('ArrowLeft');
  await card.getByRole('radio', { name: 'Loose' }).press('Space');
  await card.getByRole('radio', { name: 'Sans' }).press('Space');
  await window.keys('Escape');
  await expect(card).toBeHidden();
  await window.reader.atRest();
  const after = await look(window);
  expect(after.width).toBeLessThan(before.width);
  expect(after.lineHeight).toBeGreaterThan(before.lineHeight);
  expect(after.fontFamily).toContain('Inter');

  await ibid.close();
  const again = await openSample();
  await again.window.page.setViewportSize({ width: 1600, height: 800 });
  await again.window.open(ARTICLE);
  await expect.poll(() => look(again.window)).toEqual(after);
});

test('the place where one reads stays when the look of the text changes', async ({ open }) => {
  const { window } = await open();
  const { reader, page } = window;
  const line = 'The keeper of the toll house wrote down every cart that passed and whoever sat on it. ';
  const text = Array.from({ length: 300 }, (_, index) => `Entry ${index}: ${line.repeat(4)}`).join('\n\n');
  await window.copyElsewhere({ text: `The long ledger\n\n${text}` });
  await window.run('paste-document');
  await reader.ready();
  await window.press('find');
  await window.type('Entry 150:');
  await expect(reader.find.count).toHaveText('1 of 1');
  const entry = reader.paragraph('Entry 150:');
  await expect(entry).toBeInViewport();
  await window.keys('Escape', 'Escape');
  await window.run('reading-look');
  for (const name of ['Loose', 'Wide', 'Tight', 'Narrow', 'Sans']) {
    await page.getByRole('radio', { name }).press('Space');
    await expect(entry).toBeInViewport();
  }
  await window.press('larger-text');
  await window.press('larger-text');
  await expect(entry).toBeInViewport();
});

test('a note has an outline to go by, and counts its words and those selected', async ({ openSample }) => {
  const { window } = await openSample();
  const { note, page } = window;
  await window.run('new-note');
  await expect(note.title).toBeFocused();
  await note.text.focus();
  await page.keyboard.type('## Winter');
  await window.keys('Enter');
  await page.keyboard.type('He counted twice.');
  await window.keys('Enter');
  await page.keyboard.type('### Who counted');
  await expect(note.foot).toContainText('6 words');
  await window.keys('Shift+Home');
  await expect(note.foot).toContainText('2 of 6 words');

  await window.press('outline');
  const outline = window.dialog('Outline of the note');
  await expect(outline.getByRole('option')).toHaveText(['Winter', 'Who counted']);
  await expectAccessible(window, 'outline');
  await window.keys('Enter');
  await expect(outline).toBeHidden();
  await expect(note.text).toBeFocused();
  await page.keyboard.type('!');
  await expect(note.text.getByRole('heading', { name: 'Winter!' })).toBeVisible();
});

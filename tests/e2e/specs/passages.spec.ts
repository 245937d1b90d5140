import { expectAccessible } from '../axe.ts';
import { expect, test } from '../test.ts';

const ARTICLE = 'The Lantern Goes Out';
const FARID = 'What I Saw at Lantern House';
const SAMIRA = 'دو زمستان در درهٔ سیاه';
const NUMBER = 'there were about fifty people in the lower building';
const PERSIAN_NUMBER = 'پس بیش از دویست نفر آنجا بودند';

test('words are highlighted in a colour by what it stands for, and the last colour is the next one', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const { reader } = window;
  await window.open(FARID);
  await reader.select(NUMBER);
  await reader.toolbar.getByRole('button', { name: 'Disputed (pink)' }).click();
  await expect.poll(() => reader.painted('ibid-highlight-pink')).toEqual([NUMBER]);
  await expect(reader.marginMarks).toHaveAccessibleName('1 marked passage: Disputed');
  await expect(reader.said).toHaveText('Highlighted: Disputed.');
  await window.keys('Escape');

  await reader.select('It was never more than that');
  await window.press('highlight');
  await expect
    .poll(() => reader.painted('ibid-highlight-pink'))
    .toEqual([NUMBER, 'It was never more than that']);
  await window.press('highlight-blue');
  await expect.poll(() => reader.painted('ibid-highlight-blue')).toEqual(['It was never more than that']);
  await expect.poll(() => reader.painted('ibid-highlight-pink')).toEqual([NUMBER]);
});

test('highlights that overlap are all seen, with a line for the one beneath', async ({ openSample }) => {
  const { window } = await openSample();
  const { reader } = window;
  await window.open(FARID);
  await reader.select(NUMBER);
  await window.press('highlight-yellow');
  await expect(reader.marginMarks).toHaveCount(1);
  await window.keys('Escape');
  await reader.select('about fifty people');
  await window.press('highlight-green');
  await expect.poll(() => reader.painted('ibid-beneath-yellow')).toEqual(['about fifty people']);
  await expect
    .poll(() => reader.painted('ibid-highlight-yellow'))
    .toEqual(['there were ', ' in the lower building']);
  await expect.poll(() => reader.painted('ibid-highlight-green')).toEqual(['about fifty people']);
  await window.keys('Escape');
  await reader.click('fifty');
  await expect(reader.passageCard.getByRole('blockquote')).toHaveCount(2);
});

test('a passage carries a comment, which its mark in the margin shows, and tags', async ({ openSample }) => {
  const { window } = await openSample();
  const { reader } = window;
  await window.open(FARID);
  await reader.select(NUMBER);
  await reader.toolbar.getByRole('button', { name: 'Comment' }).click();
  const comment = reader.passageCard.getByRole('textbox', { name: 'Comment' });
  await expect(comment).toBeFocused();
  await window.page.keyboard.type('Which winter?');
  await window.keys('Control+Enter');
  await expect(reader.passageCard.getByRole('button', { name: 'Comment: Which winter?' })).toBeFocused();

  // Escape takes back what is being written, and leaves the card.
  await window.keys('Enter');
  await comment.fill('Nothing');
  await window.keys('Escape');
  await expect(reader.passageCard.getByRole('button', { name: 'Comment: Which winter?' })).toBeVisible();

  await reader.passageCard.getByRole('button', { name: 'Tag', exact: true }).click();
  await window.type('numbers');
  await window.keys('Enter', 'Escape');
  await expect(reader.passageCard.getByText('numbers', { exact: true })).toBeVisible();
  await window.keys('Escape');
  await expect(reader.passageCard).toBeHidden();

  await reader.marginMarks.hover();
  const preview = window.page.getByRole('tooltip', { name: 'Marked here' });
  await expect(preview).toContainText('Which winter?');
  await reader.title.hover();
  await expect(preview).toBeHidden();
});

test('a comment alone keeps a passage when its highlight goes', async ({ openSample }) => {
  const { window } = await openSample();
  const { reader } = window;
  await window.open(FARID);
  await reader.select(NUMBER);
  await window.press('comment');
  await expect(reader.passageCard.getByRole('textbox', { name: 'Comment' })).toBeFocused();
  await window.page.keyboard.type('Which winter?');
  await window.keys('Control+Enter');
  await reader.passageCard.getByRole('button', { name: 'Remove highlight' }).click();
  await expect(reader.passageCard.getByRole('button', { name: 'Remove highlight' })).toBeHidden();
  await expect(reader.marginMarks).toHaveAccessibleName('1 marked passage; 1 comment');
  await expect.poll(() => reader.painted('ibid-highlight')).toEqual([]);
});

test('the colours get names of one’s own, for every document', async ({ openSample }) => {
  const { window } = await openSample();
  const { reader } = window;
  await window.open(FARID);
  await window.run('colour-names');
  const names = window.dialog('Names of colours');
  await expect(names.getByRole('textbox', { name: 'yellow' })).toBeFocused();
  await names.getByRole('textbox', { name: 'pink' }).fill('دروغ');
  await names.getByRole('textbox', { name: 'green' }).fill(' ');
  await window.keys('Enter');
  await expect(names).toContainText('Please write a name');
  await names.getByRole('textbox', { name: 'green' }).fill('Certain');
  await expectAccessible(window, 'names of colours');
  await names.getByRole('button', { name: 'Save' }).click();
  await expect(names).toBeHidden();
  await window.open(SAMIRA);
  await reader.select(PERSIAN_NUMBER);
  await expect(reader.toolbar.getByRole('button', { name: 'Certain (green)' })).toBeVisible();
  await reader.toolbar.getByRole('button', { name: 'دروغ (pink)' }).click();
  await expect(reader.marginMarks).toHaveAccessibleName('1 marked passage: دروغ');
});

test('the passages of a document are listed, filtered, ordered and gone to', async ({ openSample }) => {
  const { window } = await openSample();
  const { reader, passages } = window;
  await window.open(ARTICLE);
  await window.press('passages');
  await expect(passages.root).toContainText('Nothing is marked in this document yet.');
  await reader.select('He is careful about numbers');
  await window.press('highlight-pink');
  await expect(passages.lines).toHaveCount(1);
  await window.keys('Escape');
  await reader.select('He said fifty. He was an honest boy.');
  await window.press('highlight-yellow');
  await window.press('comment');
  await expect(reader.passageCard.getByRole('textbox', { name: 'Comment' })).toBeFocused();
  await window.page.keyboard.type('Who is he?');
  await window.keys('Control+Enter', 'Escape');
  await expect(passages.count).toHaveText('2 passages');

  await passages.order('By colour');
  await expect(passages.lines.first()).toContainText('He said fifty');
  await passages.order('By place');
  await expect(passages.lines.first()).toContainText('He is careful');

  await passages.button('Disputed (pink)').click();
  await expect(passages.count).toHaveText('1 of 2');
  await passages.button('With a comment').click();
  await expect(passages.root).toContainText('No passage is like that.');
  await passages.button('Disputed (pink)').click();
  await expect(passages.lines).toHaveCount(1);
  await passages.button('With a comment').click();
  await passages.words.fill('WHO is');
  await expect(passages.line('He said fifty')).toBeVisible();
  await expect(passages.count).toHaveText('1 of 2');
  await passages.words.fill('');

  await window.page.locator('[data-reader-scroller]').evaluate((view) => view.scrollTo(0, 0));
  await passages.line('He said fifty').getByRole('button').first().click();
  await expect.poll(() => reader.flashed()).toBe('He said fifty. He was an honest boy.');
  await passages.line('He is careful').getByRole('button', { name: 'Edit this passage' }).click();
  await expect(reader.passageCard).toContainText('He is careful about numbers');
  await expectAccessible(window, 'passages of an article');
});

test('the list of passages is worked by keyboard, and lies over the text in a small window', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const { reader, passages } = window;
  await window.page.setViewportSize({ width: 900, height: 600 });
  await window.open(SAMIRA);
  await reader.select(PERSIAN_NUMBER);
  await window.press('highlight-green');
  await expect(reader.marginMarks).toHaveCount(1);
  await window.keys('Escape');
  await window.press('passages');
  await expect(passages.lines.getByRole('button').first()).toBeFocused();
  await expectAccessible(window, 'passages of a Persian statement');
  await window.keys('Enter');
  await expect(passages.root).toBeHidden();
  await expect.poll(() => reader.flashed()).toBe(PERSIAN_NUMBER);
  await window.press('passages');
  await expect(passages.lines.getByRole('button').first()).toBeFocused();
  await window.keys('Escape');
  await expect(passages.root).toBeHidden();
});

test('the range of a passage is changed by keyboard, and everything it carries comes along', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const { reader } = window;
  await window.open(FARID);
  await reader.select('fifty people');
  await window.press('highlight-orange');
  await expect(reader.marginMarks).toHaveCount(1);
  await window.press('quote');
  await expect(window.note.quotation('fifty people')).toBeVisible();
  await window.note.saved();
  await reader.click('fifty people');
  await reader.passageCard.getByRole('button', { name: 'Change range…' }).click();
  const end = window.page.getByRole('slider', { name: 'End of the passage' });
  await expect(end).toBeFocused();
  await window.keys('ArrowRight', 'Shift+ArrowLeft');
  await expect.poll(() => reader.painted('ibid-edited')).toEqual(['about fifty people in']);
  const bar = window.page.getByRole('group', { name: 'Range of the passage' });
  await expect(bar).toContainText('One note goes on quoting the former words.');
  await expectAccessible(window, 'range of a passage');
  await window.keys('Enter');
  await expect.poll(() => reader.painted('ibid-highlight-orange')).toEqual(['about fifty people in']);
  await expect(bar).toBeHidden();
  await expect.poll(() => reader.painted('ibid-quoted')).toEqual(['fifty people']);
  await expect(window.note.quotation('fifty people').getByRole('blockquote')).toHaveText('fifty people');
});

test('the range of a passage is changed by dragging a handle, also in Persian, and left with Escape', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const { reader } = window;
  await window.open(SAMIRA);
  await reader.select('دویست نفر');
  await window.press('highlight-purple');
  await expect(reader.marginMarks).toHaveCount(1);
  await window.press('change-range');
  const start = window.page.getByRole('slider', { name: 'Start of the passage' });
  const to = await reader.pointsOf('بیش از');
  const box = (await start.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await window.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await window.page.mouse.down();
  await window.page.mouse.move(to.from.x + 4, to.from.y, { steps: 4 });
  await window.page.mouse.up();
  await expect.poll(() => reader.painted('ibid-edited')).toEqual(['بیش از دویست نفر']);
  await window.page.getByRole('button', { name: 'Whole sentences' }).click();
  await expect.poll(async () => (await reader.painted('ibid-edited'))[0]).toMatch(/بیش از دویست نفر.*\.$/s);
  await start.focus();
  await window.keys('Escape');
  await expect(start).toBeHidden();
  await expect.poll(() => reader.painted('ibid-highlight-purple')).toEqual(['دویست نفر']);
});

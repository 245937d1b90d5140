import { expectAccessible } from '../axe.ts';
import { expect, test } from '../test.ts';

const ARTICLE = 'The Lantern Goes Out';
const PERSIAN = 'دو زمستان در درهٔ سیاه';

test('words are found, walked through and left selected, by keyboard alone', async ({ openSample }) => {
  const { window } = await openSample();
  const { reader } = window;
  await window.open(ARTICLE);
  await window.press('find');
  await expect(reader.find.field).toBeFocused();
  await window.page.keyboard.type('lantern house');
  await expect(reader.find.count).toHaveText(/^1 of \d+$/);
  const all = Number((await reader.find.count.textContent())?.split(' of ')[1]);
  expect(all).toBeGreaterThan(2);
  await expect.poll(() => reader.painted('ibid-found-here')).toEqual(['Lantern House']);

  await window.keys('Enter');
  await expect(reader.find.count).toHaveText(`2 of ${all}`);
  await expect(reader.said).toContainText(`2 of ${all}. Note 3: Lantern House`);
  await window.press('find-next');
  await expect(reader.find.count).toHaveText(`3 of ${all}`);
  await window.keys('Shift+Enter');
  await window.press('find-previous');
  await window.press('find-previous');
  await expect(reader.find.count).toHaveText(`${all} of ${all}`);

  await window.keys('Escape');
  await expect(reader.find.root).toBeHidden();
  await expect.poll(() => reader.painted('ibid-found')).toEqual([]);
  await expect.poll(() => reader.selected()).toBe('Lantern House');
  await expect(reader.toolbar).toBeVisible();
  await window.press('highlight');
  await expect.poll(() => reader.painted('ibid-highlight')).toEqual(['Lantern House']);
});

test('words are found in the notes too, and the view goes to them', async ({ openSample }) => {
  const { window } = await openSample();
  const { reader } = window;
  await window.page.setViewportSize({ width: 1280, height: 480 });
  await window.open(ARTICLE);
  await expect(reader.note('3')).not.toBeInViewport();
  await window.press('find');
  await window.type('languages in which they were given');
  await expect(reader.find.count).toHaveText('1 of 1');
  await expect(reader.note('3')).toBeInViewport();
  await window.keys('Escape');
  await window.press('go-back');
  await expect(reader.title).toBeInViewport();
  await window.press('go-forward');
  await expect(reader.note('3')).toBeInViewport();
});

test('a word is found in any spelling, whole where one wants it whole', async ({ openSample }) => {
  const { window } = await openSample();
  const { reader } = window;
  await window.open(PERSIAN);
  await window.press('find');
  await expect(reader.find.field).toBeFocused();
  await window.page.keyboard.insertText('علي');
  await expect(reader.find.count).toHaveText(/^\d+ of \d+$|^Not found$/);
  await reader.find.field.fill('دويست نفر');
  await expect(reader.find.count).toHaveText(/^1 of \d$/);
  await expect.poll(() => reader.painted('ibid-found-here')).toEqual(['دویست نفر']);

  await reader.find.field.fill('دویس');
  await expect(reader.find.count).toHaveText(/^1 of/);
  await reader.find.root.getByRole('button', { name: 'Whole words' }).press('Space');
  await expect(reader.find.count).toHaveText('Not found');
  await window.keys('Escape');
  await expect(reader.find.root).toBeHidden();
});

test('the words selected are looked for, and nothing of the text is changed by it', async ({
  openSample,
}) => {
  const { window } = await openSample();
  const { reader } = window;
  await window.open(ARTICLE);
  // The last that is drawn: what the library has of the works that the notes name.
  await expect(reader.note('3').getByRole('button', { name: /^Sources of note/ })).toBeVisible();
  const before = await reader.article.innerHTML();
  await reader.select('Brotherhood');
  await window.press('find');
  await expect(reader.find.field).toHaveValue('Brotherhood');
  await expect(reader.find.count).toHaveText(/^\d+ of \d+$/);
  await expect.poll(() => reader.article.innerHTML()).toBe(before);
});

test('the search bar has no fault that axe finds', async ({ openSample }) => {
  const { window } = await openSample();
  await window.open(ARTICLE);
  await window.press('find');
  await window.type('lantern');
  await expect(window.reader.find.count).toHaveText(/^1 of/);
  await expectAccessible(window, 'search bar');
  await window.reader.find.field.fill('zeppelin');
  await expect(window.reader.find.count).toHaveText('Not found');
  await expectAccessible(window, 'search bar, not found');
});

import { expectAccessible } from '../axe.ts';
import { expect, test } from '../test.ts';

const ARTICLE = 'The Lantern Goes Out';
const STATEMENT = 'What I Saw at Lantern House';

test('all hits of a text that a hit opens are marked, and one goes through them', async ({ openSample }) => {
  const { window } = await openSample();
  await window.library.searchField.fill('lower building');
  await window.library.hit('There was a lower building').click();
  await expect(window.reader.title).toHaveText(STATEMENT);
  await expect(window.reader.hitsBar).toContainText('2 of 5 in this text');
  await expect.poll(() => window.reader.painted('ibid-found-here')).toEqual(['lower building']);
  const marked = await window.reader.painted('ibid-found');
  expect(marked.length).toBeGreaterThan(0);
  expect(new Set(marked)).toEqual(new Set(['lower building']));

  await window.press('find-next');
  await expect(window.reader.hitsBar).toContainText('3 of 5 in this text');
  await expect(window.reader.said).toContainText('3 of 5.');
  await window.press('find-previous');
  await window.press('find-previous');
  await expect(window.reader.hitsBar).toContainText('1 of 5 in this text');
  await window.reader.hitsBar.getByRole('button', { name: 'Next hit' }).click();
  await expect(window.reader.hitsBar).toContainText('2 of 5 in this text');

  await expectAccessible(window, 'hits in a text');
  await window.keys('Escape');
  await expect(window.reader.hitsBar).toBeHidden();
  await expect.poll(() => window.reader.painted('ibid-found')).toEqual([]);
});

test('after the last hit of a text come those of the next, and back', async ({ openSample }) => {
  const { window } = await openSample();
  await window.library.searchField.fill('lower building');
  await window.library.hit('The lower building').first().click();
  await expect(window.reader.hitsBar).toContainText('1 of 5 in this text');
  for (const number of [2, 3, 4, 5]) {
    await window.press('find-next');
    await expect(window.reader.hitsBar).toContainText(`${number} of 5 in this text`);
  }
  await window.press('find-next');
  await expect(window.reader.title).toHaveText(ARTICLE);
  await expect(window.reader.hitsBar).toContainText('1 of 4 in this text');
  await window.press('find-previous');
  await expect(window.reader.title).toHaveText(STATEMENT);
  await expect(window.reader.hitsBar).toContainText('5 of 5 in this text');
  await window.reader.hitsBar.getByRole('button', { name: 'Next document' }).click();
  await expect(window.reader.title).toHaveText(ARTICLE);
  await expect(window.reader.hitsBar).toContainText('1 of 4 in this text');
});

test('each view shows the hits of its own text, and finding words in it comes first', async ({
  openSample,
}) => {
  const { window, page } = await openSample();
  await page.setViewportSize({ width: 1500, height: 800 });
  await window.library.searchField.fill('lower building');
  await window.library.hit('There was a lower building').click();
  await window.library.hit('is careful about numbers').click({ modifiers: ['Control', 'Shift'] });
  await expect(window.view(1).root.getByText('2 of 5 in this text')).toBeVisible();
  await expect(window.view(2).root.getByText('2 of 4 in this text')).toBeVisible();

  await window.press('find');
  await window.type('winter');
  await expect(window.view(2).root.getByText(/of \d+ in this text/)).toBeHidden();
  await window.press('find-next');
  await window.keys('Escape');
  await expect(window.view(2).root.getByText('2 of 4 in this text')).toBeVisible();
  await expect(window.view(1).root.getByText('2 of 5 in this text')).toBeVisible();
});

test('Escape in the text hides the hits', async ({ openSample }) => {
  const { window } = await openSample();
  await window.library.searchField.fill('lower building');
  await window.library.hit('There was a lower building').click();
  await expect(window.reader.hitsBar).toBeVisible();
  await window.reader.ready();
  await window.reader.scroller.focus();
  await window.keys('Escape');
  await expect(window.reader.hitsBar).toBeHidden();
});

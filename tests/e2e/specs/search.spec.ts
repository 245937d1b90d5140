import { expect, test } from '../test.ts';

const ARTICLE = 'The Lantern Goes Out';
const SAMIRA = 'دو زمستان در درهٔ سیاه';

test('words are found in documents and notes, grouped and marked', async ({ openSample }) => {
  const { window } = await openSample();
  await window.run('new-note');
  await window.note.write('Who counted the blankets in the lower building?');
  await window.note.saved();

  await window.library.searchField.fill('lower building');
  await expect(window.library.hitCount).toHaveText('3 documents, 1 note');
  const results = window.library.root.getByRole('listbox', { name: 'Search results' });
  await expect(results.getByRole('group', { name: ARTICLE })).toBeVisible();
  await expect(results.getByRole('group', { name: 'What I Saw at Lantern House' })).toBeVisible();
  await expect(results.getByRole('group', { name: 'Notes' })).toContainText('Who counted the blankets');
  await expect(results.getByRole('group', { name: ARTICLE }).locator('mark').first()).toHaveText(
    /lower|building/,
  );
});

test('a hit opens the document at its very place', async ({ openSample }) => {
  const { window } = await openSample();
  await window.page.setViewportSize({ width: 1280, height: 480 });
  await window.library.searchField.fill('"carried the bread"');
  await window.library.hit('young man who carried the bread').click();
  await expect(window.reader.title).toHaveText(ARTICLE);
  await expect.poll(() => window.reader.flashed()).toBe('carried the bread');
  await expect(window.reader.said).toContainText('Paragraph 3');
  await expect(window.reader.paragraph('He is careful about numbers')).toBeInViewport();
});

test('a hit in a footnote says so and opens at the note', async ({ openSample }) => {
  const { window } = await openSample();
  await window.library.searchField.fill('no place of printing');
  const hit = window.library.hit('place of printing');
  await expect(hit).toContainText('note 1');
  await hit.click();
  await expect(window.reader.note('1')).toBeInViewport();
  await expect(window.reader.said).toContainText('Note 1');
});

test('a document is found by its author', async ({ openSample }) => {
  const { window } = await openSample();
  await window.library.searchField.fill('Ellery');
  await window.library.hit(`Open the document ${ARTICLE}`).click();
  await expect(window.reader.title).toHaveText(ARTICLE);
});

// Keyboards and pages write the same Persian word in several ways; a person looks for the word.
for (const [name, query, found] of [
  ['a word', 'دویست', 'دویست'],
  ['an Arabic yeh', 'دويست', 'دویست'],
  ['an Arabic kaf', 'كسي', 'کسی'],
  ['a space for the half-space', 'بچه ها', 'بچه‌ها'],
  ['no half-space at all', 'بچهها', 'بچه‌ها'],
  ['Latin digits', '1365', '۱۳۶۵'],
  ['a plain heh for the one with hamza', 'خانه فانوس', 'خانهٔ فانوس'],
] as const) {
  test(`Persian is found however it is spelled: ${name}`, async ({ openSample }) => {
    const { window } = await openSample();
    await window.library.searchField.fill(query);
    const results = window.library.root.getByRole('listbox', { name: 'Search results' });
    await expect(results.getByRole('group', { name: SAMIRA }).locator('mark').first()).toBeVisible();
    const marked = await results.getByRole('group', { name: SAMIRA }).locator('mark').allTextContents();
    expect(marked.join(' ')).toContain(found.split(' ')[0]);
  });
}

test('what is found in a right-to-left text reads from right to left and opens there', async ({
  openSample,
}) => {
  const { window } = await openSample();
  await window.library.searchField.fill('دویست');
  const hit = window.library.hit('دویست').first();
  await expect(hit.locator('[dir="rtl"]')).toHaveCSS('direction', 'rtl');
  await hit.click();
  await expect(window.reader.title).toHaveText(SAMIRA);
  await expect.poll(() => window.reader.flashed()).toContain('دویست');
  await expect(window.reader.paragraph('شمار پتوهای ساختمان پایین')).toBeInViewport();
});

test('the whole search can be done by keyboard', async ({ openSample }) => {
  const { window } = await openSample();
  await window.press('search');
  await expect(window.library.searchField).toBeFocused();
  await window.page.keyboard.type('infirmary');
  await expect(window.library.hits.first()).toBeVisible();
  await window.keys('ArrowDown', 'ArrowDown', 'ArrowUp');
  await expect(window.library.hits.first()).toHaveAttribute('aria-selected', 'true');
  await window.keys('Enter');
  await expect.poll(() => window.reader.flashed()).toMatch(/infirmary/i);
  await expect(window.library.searchField).toBeFocused();
  await window.keys('Escape');
  await expect(window.library.searchField).toHaveValue('');
  await expect(window.library.list('Documents')).toBeVisible();
});

test('nothing found says what was searched', async ({ openSample }) => {
  const { window } = await openSample();
  await window.library.searchField.fill('zeppelin');
  await expect(window.library.root).toContainText('Nothing found');
  await expect(window.library.root).toContainText('4 documents');
  await window.library.button('Clear the search').click();
  await expect(window.library.list('Documents')).toBeVisible();
});

test('signs of an engine below are only signs, and those of the language are answered', async ({
  openSample,
}) => {
  const { window } = await openSample();
  for (const query of [
    '"',
    'lantern" OR "',
    'NEAR(',
    'lantern*',
    '-',
    'title:lantern',
    ') (',
    'OR',
    '^a:b{}',
  ]) {
    await window.library.searchField.fill(query);
    await expect(window.library.root.getByText(/Nothing found|document|note\b|\.$/).first()).toBeVisible();
    await expect(window.library.root.getByRole('alert')).toBeHidden();
  }
});

test('a query that cannot be read says what is wrong with it, and where', async ({ openSample }) => {
  const { window } = await openSample();
  await window.library.searchField.fill('lower ) building');
  const notice = window.library.root.locator('.search-notices');
  await expect(notice).toContainText('No parenthesis is open that this one could close.');
  await expect(notice.locator('mark')).toHaveText(')');
  await expect(window.library.hits).toHaveCount(0);
  await window.library.searchField.fill('lower building');
  await expect(window.library.hits.first()).toBeVisible();
  await expect(notice).toBeEmpty();
});

test('a word that stands nowhere is offered as one that does', async ({ openSample }) => {
  const { window } = await openSample();
  await window.library.searchField.fill('lantren house');
  await expect(window.library.root).toContainText('Did you mean');
  await window.library.root.getByRole('button', { name: 'lantern', exact: true }).click();
  await expect(window.library.searchField).toHaveValue('lantern house');
  await expect(window.library.hits.first()).toBeVisible();
});

test('results are put in another order', async ({ openSample }) => {
  const { window, page } = await openSample();
  await window.library.searchField.fill('lower building');
  const titles = window.library.root.locator('.hit-list__name');
  await expect(titles).toHaveCount(3);
  await window.library.button('Sorted by relevance').click();
  await page.getByRole('menuitemcheckbox', { name: 'Title' }).click();
  await expect(titles).toHaveText([/^Conditions at Lantern House/, ARTICLE, 'What I Saw at Lantern House']);
  await window.library.button('Sorted by title').click();
  await page.getByRole('menuitemcheckbox', { name: 'Oldest first' }).click();
  await expect(titles.first()).toHaveText(/^Conditions at Lantern House/);
});

test('a note that is written while one searches is found, and its words are in the results', async ({
  openSample,
}) => {
  const { window } = await openSample();
  await window.library.searchField.fill('blankets');
  await expect(window.library.root).toContainText('Nothing found');
  await window.run('new-note');
  await window.note.write('Two hundred and twelve blankets.');
  await window.note.saved();
  await expect(window.library.hit('blankets')).toBeVisible();
  await expect(window.library.hitCount).toHaveText('1 note');
});

test('a comment is found, and its passage opens with its card', async ({ openSample }) => {
  const { window, page } = await openSample();
  await window.open(ARTICLE);
  await window.reader.select('carried the bread');
  await window.press('comment');
  await expect(window.reader.passageCard.getByRole('textbox', { name: 'Comment' })).toBeFocused();
  await page.keyboard.type('Ask the baker about this.');
  await window.keys('Control+Enter');
  await expect(window.reader.passageCard).toContainText('Ask the baker');
  await window.keys('Escape');
  await expect(window.reader.passageCard).toBeHidden();
  await window.open('What I Saw at Lantern House');
  await window.library.searchField.fill('baker');
  const hit = window.library.hit('Ask the baker');
  await expect(hit).toContainText('comment');
  await hit.click();
  await expect(window.reader.title).toHaveText(ARTICLE);
  await expect(window.reader.passageCard).toContainText('Ask the baker about this.');
});

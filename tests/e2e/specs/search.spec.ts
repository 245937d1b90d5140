import { expect, test } from '../test.ts';

const ARTICLE = 'The Lantern Goes Out';
const SAMIRA = 'دو زمستان در درهٔ سیاه';

test('words are found in documents and notes, grouped and marked', async ({ openSample }) => {
  const { window } = await openSample();
  await window.run('new-note');
  await window.note.write('Who counted the blankets in the lower building?');
  await window.note.saved();

  await window.library.searchField.fill('lower building');
  await expect(window.library.hitCount).toHaveText(/^\d+ hits$/);
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

test('signs that mean something to a search engine are only signs', async ({ openSample }) => {
  const { window } = await openSample();
  for (const query of ['"', 'lantern" OR "', 'NEAR(', 'lantern*', '-', 'title:lantern']) {
    await window.library.searchField.fill(query);
    await expect(window.library.root.getByText(/Nothing found|hits?/).first()).toBeVisible();
    await expect(window.library.root.getByRole('alert')).toBeHidden();
  }
});

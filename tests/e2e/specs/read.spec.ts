import { expect, test } from '../test.ts';

const ARTICLE = 'The Lantern Goes Out';
const PERSIAN = 'دو زمستان در درهٔ سیاه';

test('an article stands as a page: title, where it stood, author, paragraphs', async ({ openSample }) => {
  const { window } = await openSample();
  await window.open(ARTICLE);
  const { reader } = window;
  await expect(reader.title).toHaveText(ARTICLE);
  await expect(reader.breadcrumb.getByRole('listitem')).toHaveText(['Home', 'World']);
  await expect(reader.article).toContainText('Joan Ellery');
  await expect(reader.paragraphs).toHaveText([
    /^Twenty years after/,
    /^Those who lived there/,
    /^He is careful about numbers/,
    /^The only outsiders/,
    /^The Brotherhood declined/,
  ]);
  await expect(reader.notes).toHaveCount(4);
  await expect(reader.article).not.toContainText('You may also like');
});

test('pointing at a marker shows its note with the works it cites', async ({ openSample }) => {
  const { window } = await openSample();
  await window.open(ARTICLE);
  await window.reader.marker('[3]').hover();
  const preview = window.reader.preview('3');
  await expect(preview).toContainText(
    'The statements are published in the languages in which they were given.',
  );
  const works = preview.getByRole('list', { name: 'Works cited in this note' }).getByRole('listitem');
  await expect(works).toHaveCount(2);
  await expect(works.first()).toContainText('Statements, First Series');
  await expect(works.first()).toContainText('address missing in the source');
  await expect(works.last()).toContainText('Also see');
  await expect(works.last()).toContainText('What I Saw at Lantern House');
  await expect(works.last()).toContainText('https://karun-testimony.example/statements/moradi');

  // The pointer can go onto the preview, and the preview goes when the pointer does.
  await preview.hover();
  await expect(preview).toBeVisible();
  await window.reader.title.hover();
  await expect(preview).toBeHidden();
});

test('the keyboard steps from marker to marker, into the note and back', async ({ openSample }) => {
  const { window } = await openSample();
  await window.open(ARTICLE);
  const { reader } = window;
  await window.press('next-footnote');
  await expect(reader.marker('[1]')).toBeFocused();
  await expect(reader.preview('1')).toBeVisible();
  await window.press('next-footnote');
  await expect(reader.marker('[2]')).toBeFocused();
  await expect(reader.preview('2')).toContainText('Interview with the author');

  await window.keys('Enter');
  await expect(reader.note('2')).toBeFocused();
  await expect(reader.note('2')).toBeInViewport();
  await window.press('go-back');
  await expect(reader.marker('[2]')).toBeFocused();
  await expect(reader.marker('[2]')).toBeInViewport();
});

test('a marker that has the focus shows its note until Escape', async ({ openSample }) => {
  const { window } = await openSample();
  await window.open(ARTICLE);
  await window.press('next-footnote');
  await expect(window.reader.preview('1')).toBeVisible();
  await window.keys('Escape');
  await expect(window.reader.preview('1')).toBeHidden();
});

test('a preview does not come back by itself when the text was scrolled away under it', async ({
  openSample,
}) => {
  const { window } = await openSample();
  await window.open(ARTICLE);
  const { reader } = window;
  await reader.marker('[3]').hover();
  await expect(reader.preview('3')).toBeVisible();
  await reader.title.hover();
  await expect(reader.preview('3')).toBeHidden();
  await reader.select('He is careful about numbers');
  await expect.poll(() => reader.selected()).toBe('He is careful about numbers');
  await expect(reader.preview('3')).toBeHidden();
});

test('a note leads back to its marker', async ({ openSample }) => {
  const { window } = await openSample();
  await window.open(ARTICLE);
  const { reader } = window;
  await reader.marker('[4]').click();
  await expect(reader.note('4')).toBeFocused();
  await expect.poll(() => reader.flashed()).toContain('Conditions at Lantern House');
  await expect(reader.note('4')).toContainText('A web address is missing in the source');
  await reader.backLink('4').click();
  await expect(reader.marker('[4]')).toBeFocused();
  await expect(reader.marker('[4]')).toBeInViewport();
});

test('the details tell where the document is from and where every character went', async ({ openSample }) => {
  const { window } = await openSample();
  await window.open(ARTICLE);
  await window.press('details');
  const details = window.dialog('Document details');
  await expect(details).toContainText('Joan Ellery');
  await expect(details).toContainText('the-lantern-goes-out.txt');
  await expect(details).toContainText('Home › World');
  await expect(details).toContainText('Plain text, read as UTF-8');
  await expect(details).toContainText('Every marker in the text leads to a note.');
  await expect(details).toContainText('The numbering runs without a gap.');
  await expect(details.getByRole('listitem').filter({ hasText: 'You may also like' })).toBeVisible();
  await expect(details.getByRole('listitem').filter({ hasText: 'Leave a Comment' })).toBeVisible();

  const account = details.getByRole('table', { name: 'Characters of the file by where they went' });
  const counts = await account
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.map((row) => Number(row.querySelector('td')?.textContent.replaceAll(',', ''))),
    );
  const total = counts.pop();
  expect(counts).toHaveLength(4);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
  expect(total).toBeGreaterThan(2500);

  await window.keys('Escape');
  await expect(details).toBeHidden();
});

test('a Persian document is laid out from right to left, its notes and its place in the list too', async ({
  openSample,
}) => {
  const { window } = await openSample();
  await window.open(PERSIAN);
  const { reader } = window;
  await expect(reader.article).toHaveCSS('direction', 'rtl');
  await expect(reader.article).toHaveAttribute('lang', 'fa');
  for (const paragraph of await reader.paragraphs.all()) {
    await expect(paragraph).toHaveCSS('direction', 'rtl');
    await expect(paragraph).toHaveCSS('text-align', /start|right/);
  }
  await expect(reader.notes).toHaveCount(4);
  await expect(reader.note('۲')).toHaveCSS('direction', 'rtl');
  await expect(window.document(PERSIAN).locator('[dir="rtl"]').first()).toHaveCSS('direction', 'rtl');

  // The text begins at the right edge of its column.
  await reader.atRest();
  const column = await reader.paragraphs.first().boundingBox();
  const title = await reader.title.evaluate((heading) => {
    const range = document.createRange();
    range.selectNodeContents(heading);
    return range.getBoundingClientRect().right;
  });
  expect(Math.abs(title - ((column?.x ?? 0) + (column?.width ?? 0)))).toBeLessThan(2);

  await reader.marker('[۲]').hover();
  await expect(reader.preview('۲')).toContainText('آنچه در خانهٔ فانوس دیدم');
  const works = reader.preview('۲').getByRole('list', { name: 'Works cited in this note' });
  await expect(works).toHaveCSS('direction', 'rtl');
  await expect(works.getByRole('listitem')).toContainText('فرید مرادی · پروژهٔ گواهی کارون · ۱۳۹۰');
  await window.open(ARTICLE);
  await expect(reader.article).toHaveCSS('direction', 'ltr');
});

test('each paragraph of a document in two scripts has its own direction', async ({ open }) => {
  const { window } = await open();
  await window.copyElsewhere({
    text: 'Two letters\n\nThe first letter is in English, and was typed.\n\nنامهٔ دوم به فارسی است و با دست نوشته شده است.\n',
  });
  await window.run('paste-document');
  await expect(window.reader.paragraph('The first letter')).toHaveCSS('direction', 'ltr');
  await expect(window.reader.paragraph('نامهٔ دوم')).toHaveCSS('direction', 'rtl');
});

test('a document opens where reading stopped', async ({ openSample }) => {
  const { window } = await openSample();
  await window.page.setViewportSize({ width: 1280, height: 480 });
  await window.open('What I Saw at Lantern House');
  const last = window.reader.paragraph('I left on 9 October 1988');
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  await window.open(ARTICLE);
  await expect(window.reader.title).toBeInViewport();
  await window.open('What I Saw at Lantern House');
  await expect(last).toBeInViewport();
});

test('the text can be made larger and smaller', async ({ openSample }) => {
  const { window } = await openSample();
  await window.open(ARTICLE);
  const size = () =>
    window.reader.paragraphs.first().evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
  const before = await size();
  await window.press('larger-text');
  await expect.poll(size).toBeGreaterThan(before);
  await window.press('smaller-text');
  await window.press('smaller-text');
  await expect.poll(size).toBeLessThan(before);
});

test('an address in the text is copied, never followed', async ({ openSample }) => {
  const { window } = await openSample();
  await window.copyElsewhere({
    html: '<h1>A page</h1><p>It stands on <a href="https://karun-testimony.example/one">their site</a>.</p>',
  });
  await window.run('paste-document');
  const url = window.page.url();
  await window.reader.article.getByRole('link', { name: 'their site' }).click();
  await expect(window.message('Address copied')).toBeVisible();
  expect(await window.clipboard()).toBe('https://karun-testimony.example/one');
  expect(window.page.url()).toBe(url);
});

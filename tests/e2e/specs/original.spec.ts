import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { ROOT } from '../hosts.ts';
import { OriginalPane } from '../screens/original-pane.ts';
import { expect, test } from '../test.ts';

const FIXTURES = join(ROOT, 'tests', 'fixtures', 'documents');
/** Wide enough for both, with the note folded away. */
const WIDE = { width: 1500, height: 900 };

/** A long page with much around its article. */
function longPage(): string {
  const paragraphs = Array.from(
    { length: 60 },
    (_, number) =>
      `<p>Leaf ${number + 1} of the book says that ${number + 3} carts came down the salt road on that day, and that ${'nobody who was asked about them remembered the drivers or what they had carried. '.repeat(1 + (number % 4))}</p>`,
  );
  return `<!doctype html><html lang="en"><head><title>The Salt Road Book</title><link rel="stylesheet" href="Book_files/look.css"></head>
    <body><nav><ul>${'<li>Elsewhere on this site</li>'.repeat(30)}</ul></nav><article><h1>The Salt Road Book</h1>${paragraphs.join('\n')}</article>
    <aside>${'<div>Other books of the mill</div>'.repeat(20)}</aside></body></html>`;
}

async function savedPage(folder: string): Promise<string> {
  await mkdir(join(folder, 'Book_files'));
  await writeFile(
    join(folder, 'Book_files', 'look.css'),
    'article { width: 30em; margin: auto } p { color: rgb(0, 90, 0) }',
  );
  await writeFile(join(folder, 'Book.html'), longPage());
  return join(folder, 'Book.html');
}

const original = (page: Page): OriginalPane => new OriginalPane(page);

test('the pages of a PDF are shown beside the text, and both come to the same passage', async ({ open }) => {
  const { window, answerFiles } = await open();
  const pane = original(window.page);
  await window.page.setViewportSize(WIDE);
  await answerFiles([join(FIXTURES, 'lantern-year.pdf')]);
  await window.run('import');
  await window.reader.ready();
  const button = window.reader.article.getByRole('button', { name: 'Original' });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await foldNote(window.page);
  await window.press('original');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(pane.bar).toContainText('Page 1 of 3');
  await expect(pane.pageNumbered(1)).toBeVisible();
  await expect
    .poll(() => pane.pageNumbered(1).evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(300);
  await expectAccessible(window, 'the pages of a PDF beside its text');

  const saw = window.reader.article.getByRole('heading', { name: 'What the ferryman saw' });
  const top = await saw.evaluate((heading) => {
    const scroller = heading.closest('[data-reader-scroller]');
    return scroller
      ? heading.getBoundingClientRect().top -
          scroller.getBoundingClientRect().top +
          scroller.scrollTop -
          scroller.clientHeight / 4
      : 0;
  });
  await pane.scrollText(top);
  await expect(pane.bar).toContainText('Page 2 of 3');
  await pane.atRest();
  const line = await lineOnPage(pane.scroller);
  // The heading is printed at a seventh of the second page.
  expect(line).toBeGreaterThan(0.02);
  expect(line).toBeLessThan(0.4);

  await pane.scrollPages(0);
  await pane.atRest();
  expect(await pane.textAtLine()).not.toContain('What the ferryman saw');
  await expect(pane.bar).toContainText('Page 1 of 3');
  const before = await pane.atRest();
  await window.page.waitForTimeout(600);
  expect(await pane.atRest()).toEqual(before);
});

test('text and pages part when they are told to, and meet again', async ({ open }) => {
  const { window, answerFiles } = await open();
  const pane = original(window.page);
  await window.page.setViewportSize(WIDE);
  await answerFiles([join(FIXTURES, 'lantern-year.pdf')]);
  await window.run('import');
  await window.reader.ready();
  await foldNote(window.page);
  await window.run('original');
  await expect(pane.pageNumbered(1)).toBeVisible();
  const [, standing] = await pane.atRest();
  const together = pane.bar.getByRole('button', { name: 'Scroll together' });
  await together.click();
  await expect(together).toHaveAttribute('aria-pressed', 'false');
  await pane.scrollText(900);
  expect((await pane.atRest())[1]).toBe(standing);
  await together.click();
  await expect.poll(async () => (await pane.atRest())[1]).toBeGreaterThan(100);
});

test('pages are enlarged, drawn anew, and scrolled by keyboard', async ({ open }) => {
  const { window, answerFiles } = await open();
  const pane = original(window.page);
  await window.page.setViewportSize(WIDE);
  await answerFiles([join(FIXTURES, 'lantern-year.pdf')]);
  await window.run('import');
  await window.reader.ready();
  await foldNote(window.page);
  await window.run('original');
  const width = () => pane.pageNumbered(1).evaluate((image: HTMLImageElement) => image.naturalWidth);
  await expect(pane.pageNumbered(1)).toBeVisible();
  await expect.poll(width).toBeGreaterThan(300);
  const fitting = await width();
  await pane.bar.getByRole('button', { name: 'Larger' }).click();
  await pane.bar.getByRole('button', { name: 'Larger' }).click();
  await expect(pane.bar).toContainText('150 %');
  await expect.poll(width).toBeGreaterThan(1.4 * fitting);
  await pane.bar.getByRole('button', { name: 'Fit the width' }).click();
  await expect.poll(width).toBe(fitting);
  await pane.scroller.focus();
  await window.keys('End');
  await expect(pane.bar).toContainText('Page 3 of 3');
});

test('where there is little room text and original take turns, which is remembered for the document', async ({
  open,
}) => {
  const first = await open();
  const pane = original(first.window.page);
  await first.window.page.setViewportSize({ width: 900, height: 600 });
  await first.answerFiles([join(FIXTURES, 'pdf', 'fanus-fa.pdf')]);
  await first.window.run('import');
  await first.window.reader.ready();
  await first.window.run('original');
  await expect(pane.pageNumbered(1)).toBeVisible();
  await expect(first.window.reader.title).toBeHidden();
  await expectAccessible(first.window, 'the original in the place of the text');
  await pane.choice.getByRole('radio', { name: 'Original' }).focus();
  await first.window.keys('ArrowLeft');
  await expect(first.window.reader.title).toBeVisible();
  await expect(pane.root).toBeHidden();
  await first.close();

  const again = await open();
  await again.window.page.setViewportSize({ width: 900, height: 600 });
  await again.window.library.list('Documents').getByRole('option').first().click();
  await expect(original(again.window.page).pageNumbered(1)).toBeVisible();
  await original(again.window.page).bar.getByRole('button', { name: 'Close the original' }).click();
  await expect(again.window.reader.title).toBeVisible();
});

test('an archived page looks as it did and scrolls with its text', async ({ open, folder }) => {
  const { window, answerFiles } = await open();
  const pane = original(window.page);
  await window.page.setViewportSize(WIDE);
  await answerFiles([await savedPage(folder)]);
  await window.run('import');
  await window.reader.ready();
  await foldNote(window.page);
  await window.press('original');
  const leaf = pane.frame.getByText('Leaf 40 of the book');
  await expect(leaf).toHaveCSS('color', 'rgb(0, 90, 0)');
  await expectAccessible(window, 'an archived page beside its text');

  for (const to of [2500, 600, 6000]) {
    await pane.scrollText(to);
    await pane.atRest();
    expect(leafIn(await pane.pageAtLine())).toBe(leafIn(await pane.textAtLine()));
  }
  for (const to of [900, 4200, 2200]) {
    await pane.scrollWebPage(to);
    await pane.atRest();
    expect(Math.abs(leafIn(await pane.pageAtLine()) - leafIn(await pane.textAtLine()))).toBeLessThanOrEqual(
      1,
    );
  }
});

test('a quotation that is opened is shown in the text and on the page that it was printed on', async ({
  open,
}) => {
  const { window, answerFiles } = await open();
  const pane = original(window.page);
  await window.page.setViewportSize({ width: 1900, height: 900 });
  await answerFiles([join(FIXTURES, 'lantern-year.pdf')]);
  await window.run('import');
  await window.reader.ready();
  await window.press('new-note');
  await expect(window.note.title).toBeFocused();
  await window.reader.select('She counted the windows');
  await window.reader.act('Quote in note');
  await expect(window.note.quotation('She counted the windows')).toBeVisible();
  await window.run('original');
  await expect(pane.bar).toContainText('of 3');
  await pane.scrollText(0);
  await pane.atRest();
  await window.note
    .quotation('She counted the windows')
    .getByRole('button', { name: 'Open in source' })
    .click();
  await expect.poll(() => window.reader.flashed()).toContain('She counted the windows');
  await expect(pane.bar).toContainText('Page 2 of 3');
  await expect(pane.marks).toHaveCount(1);
});

test('a locked file asks for its password, and a wrong one is told', async ({ open, folder }) => {
  const { window, answerFiles } = await open();
  await copyFile(join(FIXTURES, 'locked', 'ferry-rc4.pdf'), join(folder, 'ferry.pdf'));
  await answerFiles([join(folder, 'ferry.pdf')]);
  await window.press('import');
  const asked = window.dialog('Nothing new was imported');
  await asked.getByRole('textbox', { name: 'Password' }).fill('salt & mill');
  await window.keys('Enter');
  await expect(asked).toBeHidden();
  await window.reader.ready();
  await window.press('original');
  const pane = original(window.page);
  const unlock = pane.root.getByRole('form');
  await expect(unlock).toContainText('The file is locked.');
  await expectAccessible(window, 'a locked original');
  await unlock.getByRole('textbox', { name: 'Password' }).fill('sugar');
  await window.keys('Enter');
  await expect(unlock.getByRole('alert')).toContainText('does not open');
  await unlock.getByRole('textbox', { name: 'Password' }).fill('salt & mill');
  await window.keys('Enter');
  await expect(pane.pageNumbered(1)).toBeVisible();
});

test('a text without a look of its own has no button for it', async ({ open, folder }) => {
  const { window, answerFiles } = await open();
  await writeFile(join(folder, 'letter.txt'), 'A letter from the quay\n\nIt is open to all who come.\n');
  await answerFiles([join(folder, 'letter.txt')]);
  await window.run('import');
  await window.reader.ready();
  await expect(window.reader.article.getByRole('button', { name: 'Details' })).toBeVisible();
  await expect(window.reader.article.getByRole('button', { name: 'Original' })).toHaveCount(0);
});

/** The note is folded away, so that text and original have the room. */
async function foldNote(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hide the note' }).click();
  // Its tooltip goes when the pointer does.
  await page.mouse.move(700, 500);
}

/** How far down its page the reading line stands, 0 to 1. */
function lineOnPage(scroller: Locator): Promise<number> {
  return scroller.evaluate((view) => {
    const { top, height } = view.getBoundingClientRect();
    const line = top + height / 4;
    const page = [...view.querySelectorAll('.original-page')]
      .map((element) => element.getBoundingClientRect())
      .findLast((rect) => rect.top <= line);
    return page ? (line - page.top) / page.height : 0;
  });
}

function leafIn(words: string): number {
  return Number(/Leaf (\d+)/.exec(words)?.[1]);
}

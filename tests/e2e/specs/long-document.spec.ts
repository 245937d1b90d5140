import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../test.ts';

const PARAGRAPHS = 2000;
const TITLE = 'Statements of the second winter';

/** A text of which the window holds only a part at a time. */
function longText(): string {
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) => {
    const number = index + 1;
    const marker = number === 1700 ? '[1]' : '';
    return `Statement ${number}. The witness said that lamp ${number} burned in the lower building until morning, and that nobody came to put it out${marker}. The one who kept the book wrote it down as it was told.`;
  });
  return [TITLE, ...paragraphs, 'Notes', '[1] The book of lamps, page 12.'].join('\n\n');
}

test('a long text is read, searched, marked and found again at any place, though not all of it is drawn', async ({
  open,
  folder,
}) => {
  const first = await open();
  const { window, page, answerFiles } = first;
  const { reader } = window;
  const file = join(folder, 'statements.txt');
  await writeFile(file, longText());
  await answerFiles([file]);
  await window.press('import');
  await expect(reader.title.or(window.document(TITLE)).first()).toBeVisible();
  const summary = page.getByRole('dialog');
  if (await summary.isVisible()) await window.keys('Escape');
  await window.open(TITLE);
  const drawn = () => reader.paragraphs.count();
  expect(await drawn()).toBeLessThan(PARAGRAPHS / 2);

  await window.press('find');
  await page.keyboard.type('lamp 1234 burned');
  await expect(reader.find.count).toHaveText('1 of 1');
  await expect(reader.paragraph('Statement 1234.')).toBeInViewport();
  await expect.poll(() => reader.painted('ibid-found-here')).toEqual(['lamp 1234 burned']);
  await window.keys('Escape');
  expect(await reader.selected()).toBe('lamp 1234 burned');
  await window.press('highlight');
  await expect.poll(() => reader.painted('ibid-highlight')).toEqual(['lamp 1234 burned']);

  await window.press('next-footnote');
  await expect(reader.paragraph('Statement 1700.')).toBeInViewport();
  await expect(reader.preview('1')).toContainText('The book of lamps');
  await window.press('go-back');
  await expect(reader.paragraph('Statement 1234.')).toBeInViewport();
  await expect.poll(() => reader.painted('ibid-highlight')).toEqual(['lamp 1234 burned']);

  // What is selected stays drawn, and nothing else that is far away.
  await reader.scroller.hover();
  await page.mouse.wheel(0, -10_000_000);
  await expect(reader.paragraph('Statement 1.')).toBeInViewport();
  await expect(reader.paragraph('Statement 1300.')).toHaveCount(0);
  await page.mouse.wheel(0, 10_000_000);
  await expect(reader.paragraph(`Statement ${PARAGRAPHS}.`)).toBeAttached();
  expect(await drawn()).toBeLessThan(PARAGRAPHS / 2);

  await reader.paragraph(`Statement ${PARAGRAPHS}.`).focus();
  await window.keys('ControlOrMeta+a');
  await expect.poll(() => reader.selected()).toContain('Statement 2. The witness');
  await window.press('copy-reference');
  await expect.poll(() => window.clipboard()).toContain('Statement 1999.');
  await window.keys('Escape');
  await window.press('find');
  await page.keyboard.type('lamp 800 burned');
  await expect(reader.paragraph('Statement 800.')).toBeInViewport();
  await window.keys('Escape', 'Escape');
  await page.waitForTimeout(500);
  await first.close();

  const { window: again } = await open();
  await expect(again.reader.paragraph('Statement 800.')).toBeInViewport();
});

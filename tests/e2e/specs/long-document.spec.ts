import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunningIbid } from '../hosts.ts';
import type { Window } from '../screens/window.ts';
import { expect, test } from '../test.ts';

const PARAGRAPHS = 2000;
const NOTES = 600;
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

/** A text in which every paragraph has a note. */
function longTextWithNotes(): string {
  const numbers = Array.from({ length: NOTES }, (_, index) => index + 1);
  return [
    'The count of the keepers',
    ...numbers.map((number) => `Keeper ${number} counted the lamps of the lower building twice[${number}].`),
    'Notes',
    ...numbers.map((number) => `[${number}] The book of lamps, page ${number}.`),
  ].join('\n\n');
}

/** Puts a text into the library and opens it. */
async function openText(
  { window, answerFiles }: RunningIbid & { readonly window: Window },
  folder: string,
  text: string,
): Promise<void> {
  const file = join(folder, 'text.txt');
  await writeFile(file, text);
  await answerFiles([file]);
  await window.press('import');
  const [title = ''] = text.split('\n');
  await window.document(title).waitFor();
  if (await window.page.getByRole('dialog').isVisible()) await window.keys('Escape');
  await window.open(title);
}

test('a long text is read, searched, marked and found again at any place, though not all of it is drawn', async ({
  open,
  folder,
}) => {
  const first = await open();
  const { window, page } = first;
  const { reader } = window;
  await openText(first, folder, longText());
  const drawn = () => reader.paragraphs.count();
  await expect.poll(drawn).toBeLessThan(PARAGRAPHS / 2);

  await window.press('find');
  await window.type('lamp 1234 burned');
  await expect(reader.find.count).toHaveText('1 of 1');
  await expect(reader.paragraph('Statement 1234.')).toBeInViewport();
  await expect.poll(() => reader.painted('ibid-found-here')).toEqual(['lamp 1234 burned']);
  await window.keys('Escape');
  await expect.poll(() => reader.selected()).toBe('lamp 1234 burned');
  await expect(reader.toolbar).toBeVisible();
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
  await expect.poll(drawn).toBeLessThan(PARAGRAPHS / 2);

  await reader.paragraph(`Statement ${PARAGRAPHS}.`).focus();
  await window.keys('ControlOrMeta+a');
  await expect.poll(() => reader.selected()).toContain('Statement 2. The witness');
  await expect(reader.toolbar).toBeVisible();
  await window.press('copy-reference');
  await expect.poll(() => window.clipboard()).toContain('Statement 1999.');
  await window.keys('Escape');
  await window.press('find');
  await window.type('lamp 800 burned');
  await expect(reader.paragraph('Statement 800.')).toBeInViewport();
  await window.keys('Escape', 'Escape');
  await first.close();

  const { window: again } = await open();
  await expect(again.reader.paragraph('Statement 800.')).toBeInViewport();
});

test('wherever one scrolls to in a long text there are words, and the keys go on from there', async ({
  open,
  folder,
}) => {
  const ibid = await open();
  const { window, page } = ibid;
  const { reader } = window;
  await openText(ibid, folder, longText());
  await reader.scroller.hover();
  for (const by of [9000, 60_000, -3000, -20_000, 700, -700]) {
    await page.mouse.wheel(0, by);
    await expect.poll(() => reader.scroller.evaluate(wordsInTheMiddle)).toContain('The witness said');
  }
  await window.press('focus-reader');
  const statement = async (): Promise<number> =>
    Number(await page.evaluate(() => /\d+/.exec(document.activeElement?.textContent ?? '')?.[0]));
  await expect.poll(statement).toBeGreaterThan(30);
  const from = await statement();
  // A paragraph that is cut off is scrolled into view first, which takes a slow machine several keys.
  const oneDown = async () => {
    await page.keyboard.press('ArrowDown');
    return statement();
  };
  await expect.poll(oneDown, { intervals: [0] }).toBeGreaterThan(from + 25);
  await expect(reader.paragraph(`Statement ${await statement()}.`)).toBeInViewport();
});

test('of a text with many notes each is gone to and come back from', async ({ open, folder }) => {
  const ibid = await open();
  const { window } = ibid;
  const { reader } = window;
  await openText(ibid, folder, longTextWithNotes());
  await expect(reader.marker('[3]')).toBeVisible();
  await expect.poll(() => reader.notes.count()).toBeLessThan(NOTES / 2);
  await reader.marker('[3]').click();
  await expect(reader.note('3')).toBeInViewport();
  await expect(reader.note('3')).toBeFocused();
  await reader.backLink('3').click();
  await expect(reader.paragraph('Keeper 3 counted')).toBeInViewport();
  await window.press('find');
  await window.type('page 432.');
  await expect(reader.note('432')).toBeInViewport();
  await window.keys('Escape');
  await reader.backLink('432').click();
  await expect(reader.paragraph('Keeper 432 counted')).toBeInViewport();
  await window.press('go-back');
  await expect(reader.note('432')).toBeInViewport();
});

/** Runs in the page. */
function wordsInTheMiddle(scroller: Element): string {
  const { left, top, width, height } = scroller.getBoundingClientRect();
  const words = [0, 20].map(
    (down) =>
      document.elementFromPoint(left + width / 2, top + height / 2 + down)?.closest('[data-row]')
        ?.textContent,
  );
  return words.join(' ');
}

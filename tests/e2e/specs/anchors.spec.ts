import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { cutOffControls, overlaps, smallTargets } from '../screens/fit.ts';
import { ImportSummary } from '../screens/import-summary.ts';
import { expect, test } from '../test.ts';

const TITLE = 'The Winter Ferry';
const OPENING =
  'The ferry at Harrow Bridge ran all that winter, although the ice stood a hand high on the landing and the rope froze every night.';
const COUNT = 'The clerk wrote that about fifty people were taken over before the thaw.';
const RECOUNT = 'The clerk wrote that about sixty people were taken over before the thaw.';
const STOVE = 'There was no stove in the waiting room, and the bread was kept under the ferryman’s coat.';
const LIST = 'Nobody kept a list of those who stayed behind on the far side.';
const CLOSING =
  'When the council asked for the book in spring, the clerk said that it had fallen into the river.';

const PERSIAN_TITLE = 'گذرگاه زمستانی';
const PERSIAN_OPENING =
  'گذرگاه پل هارو تمام آن زمستان کار می‌کرد، هرچند یخ بر لبهٔ اسکله بالا آمده بود و طناب هر شب یخ می‌زد.';
const PERSIAN_COUNT = 'دفتردار نوشت که نزدیک به پنجاه نفر پیش از آب شدن یخ‌ها از رود گذشتند.';
const PERSIAN_RECOUNT = 'دفتردار نوشت که نزدیک به دویست نفر پیش از آب شدن یخ‌ها از رود گذشتند.';
const PERSIAN_CLOSING =
  'وقتی شورا در بهار دفتر را خواست، دفتردار گفت که دفتر در رودخانه افتاده است و کسی آن را ندیده است.';

const FIRST = [OPENING, COUNT, STOVE, LIST, CLOSING];
const SECOND = ['A corrected printing.', OPENING, RECOUNT, STOVE, CLOSING];

/** Writes the file, imports it, and waits until its words are read. */
type Importing = (name: string, title: string, paragraphs: readonly string[]) => Promise<void>;

const anchors = test.extend<{ ibid: Awaited<ReturnType<Opened>>; importText: Importing }>({
  ibid: async ({ open }, use) => {
    await use(await open());
  },
  importText: async ({ ibid, folder }, use) => {
    await use(async (name, title, paragraphs) => {
      const path = join(folder, name);
      await writeFile(path, `# ${title}\n\n${paragraphs.join('\n\n')}\n`);
      await ibid.answerFiles([path]);
      await ibid.window.run('import');
      await expect(ibid.window.reader.article).toContainText(paragraphs[1] ?? '');
    });
  },
});
type Opened = Parameters<Parameters<typeof test>[2]>[0]['open'];

anchors(
  'what was marked in an older text stands in the newer one; altered words wait for a person, who reviews them',
  async ({ ibid, importText }) => {
    const { window } = ibid;
    const { reader, note } = window;
    const summary = new ImportSummary(window.page);
    await importText('first.md', TITLE, FIRST);
    await reader.select('about fifty people');
    await reader.act('Quote in note');
    await expect(note.quotations).toHaveCount(1);
    for (const words of ['no stove in the waiting room', LIST]) {
      await reader.select(words);
      await reader.act('Highlight');
      await window.keys('Escape');
    }
    await note.saved();

    await importText('second.md', TITLE, SECOND);
    await summary.line(TITLE).getByRole('button', { name: 'Make it a new revision' }).click();
    await expect(summary.line(TITLE)).toContainText('Now revision 2');
    await summary.close();
    await expect(reader.article).toContainText('2 passages from earlier revisions wait for your review.');
    await expect.poll(() => reader.painted('ibid-highlight')).toEqual(['no stove in the waiting room']);
    await expect.poll(() => reader.painted('ibid-quoted')).toEqual([]);
    const quotation = note.quotation('about fifty people');
    await expect(quotation).toContainText('In the newest revision these words are altered.');
    await expectAccessible(window, 'passages that wait');

    await reader.marginMarks.click();
    await expect(reader.passageCard).toContainText('Taken from revision 1; the same words stand here.');
    await window.keys('Escape');

    await reader.article.getByRole('button', { name: 'Review' }).press('Enter');
    const details = window.dialog('Document details');
    const report = details.getByRole('region', { name: 'Passages from earlier revisions' });
    await expect(report.getByRole('heading')).toBeFocused();
    await expect(report).toContainText('3 passages: 1 moved, 1 altered, 1 lost. 2 to review.');
    const [altered, lost] = [report.getByRole('listitem').nth(0), report.getByRole('listitem').nth(1)];
    await expect(altered).toContainText('A number differs: the meaning may have turned.');
    await expect(altered.getByRole('deletion')).toContainText('fifty');
    await expect(altered.getByRole('insertion')).toContainText('sixty');
    await expect(lost).toContainText('Neither these words nor any like them stand in this revision.');
    await expectAccessible(window, 'review of passages');
    await expect.poll(() => window.page.evaluate(cutOffControls)).toEqual([]);
    await expect.poll(() => window.page.evaluate(overlaps)).toEqual([]);
    await expect.poll(() => window.page.evaluate(smallTargets)).toEqual([]);

    const accept = altered.getByRole('button', { name: /^Accept/ });
    for (let step = 0; step < 6 && !(await isFocused(accept)); step += 1) await window.keys('Tab');
    await window.keys('Enter');
    await expect(accept).toHaveText(/^Accepted/);
    await expect(accept).toBeFocused();
    await expect(accept).toHaveAttribute('aria-pressed', 'true');
    await lost.getByRole('button', { name: /^Set it aside/ }).click();
    await expect(report).not.toContainText('to review');
    await altered.getByRole('button', { name: 'Go there' }).click();
    await expect(details).toBeHidden();
    await expect.poll(() => reader.flashed()).toBe('about sixty people');
    await expect(reader.article).not.toContainText('wait for your review');
    await expect.poll(() => reader.painted('ibid-quoted')).toEqual(['about sixty people']);
    await reader.click('about sixty people');
    await expect(reader.passageCard).toContainText('Taken from revision 1; altered since: accepted by you.');
    await window.keys('Escape');

    await quotation.getByRole('button', { name: 'Open in source' }).click();
    await expect.poll(() => reader.flashed()).toBe('about fifty people');
    await expect(reader.article).toContainText('This is revision 1.');
    await expect(quotation).toContainText('these words are altered; you accepted their place.');
    await quotation.getByRole('button', { name: 'Compare' }).click();
    await expect.poll(() => reader.flashed()).toBe('about sixty people');
  },
);

anchors('a highlight that came along is taken away in the newer text', async ({ ibid, importText }) => {
  const { window } = ibid;
  const { reader } = window;
  const summary = new ImportSummary(window.page);
  await importText('first.md', TITLE, FIRST);
  await reader.select('no stove in the waiting room');
  await reader.act('Highlight');
  await window.keys('Escape');
  await importText('second.md', TITLE, SECOND);
  await summary.line(TITLE).getByRole('button', { name: 'Make it a new revision' }).click();
  await expect(summary.line(TITLE)).toContainText('Now revision 2');
  await summary.close();
  await expect(reader.marginMarks).toHaveCount(1);
  await reader.select('no stove in the waiting room');
  await reader.act('Remove highlight');
  await expect(reader.marginMarks).toHaveCount(0);
  await expect.poll(() => reader.painted('ibid-highlight')).toEqual([]);
});

anchors(
  'a Persian passage whose number was changed is shown right to left, and goes to its place',
  async ({ ibid, importText }) => {
    const { window } = ibid;
    const { reader, note } = window;
    const summary = new ImportSummary(window.page);
    await importText('first.md', PERSIAN_TITLE, [PERSIAN_OPENING, PERSIAN_COUNT, PERSIAN_CLOSING]);
    await reader.select(PERSIAN_COUNT);
    await reader.act('Quote in note');
    await expect(note.quotations).toHaveCount(1);
    await note.saved();
    await importText('second.md', PERSIAN_TITLE, [PERSIAN_OPENING, PERSIAN_RECOUNT, PERSIAN_CLOSING]);
    await summary.line(PERSIAN_TITLE).getByRole('button', { name: 'Make it a new revision' }).click();
    await expect(summary.line(PERSIAN_TITLE)).toContainText('Now revision 2');
    await summary.close();

    await note.quotation('پنجاه').getByRole('button', { name: 'Review' }).click();
    await expect.poll(() => reader.flashed()).toBe(PERSIAN_RECOUNT);
    await reader.article.getByRole('button', { name: 'Review' }).click();
    const report = window
      .dialog('Document details')
      .getByRole('region', { name: 'Passages from earlier revisions' });
    await expect(report.getByRole('deletion')).toContainText('پنجاه');
    await expect(report.getByRole('insertion')).toContainText('دویست');
    await expect(report.getByRole('blockquote').first()).toHaveCSS('direction', 'rtl');
    await window.wear('dark');
    await expectAccessible(window, 'review of a Persian passage, dark');
    await report.getByRole('button', { name: /^Reject/ }).click();
    await expect(report).not.toContainText('to review');
    await window.keys('Escape');
    await expect.poll(() => reader.painted('ibid-quoted')).toEqual([]);
  },
);

function isFocused(button: Locator): Promise<boolean> {
  return button.evaluate((element) => element === document.activeElement);
}

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from '../axe.ts';
import { cutOffControls, overlaps, smallTargets } from '../screens/fit.ts';
import { runBuilt } from '../run-built.ts';
import { ImportSummary } from '../screens/import-summary.ts';
import { expect, test } from '../test.ts';
import { COUNT, DIGEST, page, RECOUNT, TITLE } from '../toll-house.ts';

async function saved(folder: string, name: string, contents: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, contents);
  return path;
}

test('a page that was saved anew becomes a revision by keyboard, and a quotation keeps its own text', async ({
  open,
  folder,
}) => {
  const { window, answerFiles } = await open();
  const { reader, note, library } = window;
  const summary = new ImportSummary(window.page);
  await answerFiles([await saved(folder, 'spring.html', page(COUNT))]);
  await window.run('import');
  await expect(reader.title).toHaveText(TITLE);
  await reader.select(COUNT);
  await reader.act('Quote in note');
  await expect(note.quotations).toHaveCount(1);
  await note.saved();

  await answerFiles([await saved(folder, 'autumn.html', page(RECOUNT))]);
  await window.run('import');
  const line = summary.line(TITLE);
  await expect(line).toContainText(
    /autumn\.html.*Looks like a new version of “The Toll House at Orval” from spring\.html \(\d+% of its wording, same address\)\./,
  );
  await expectAccessible(window, 'a likely new version');
  await expect(library.list('Documents').getByRole('option')).toHaveCount(2);

  const agree = line.getByRole('button', { name: 'Make it a new revision' });
  for (
    let step = 0;
    step < 8 && !(await agree.evaluate((button) => button === document.activeElement));
    step += 1
  )
    await window.keys('Tab');
  await expect(agree).toBeFocused();
  await window.keys('Enter');
  await expect(line).toContainText('Now revision 2 of “The Toll House at Orval”.');
  await expect(line.getByRole('button', { name: 'Undo' })).toBeFocused();
  await expectAccessible(window, 'a new revision');
  await window.keys('Escape');
  await expect(library.list('Documents').getByRole('option')).toHaveCount(1);
  await expect(window.document(TITLE)).toHaveAttribute('aria-selected', 'true');
  await expect(reader.article).toContainText(RECOUNT);

  await note.quotation(COUNT).getByRole('button', { name: 'Open in source' }).click();
  await expect.poll(() => reader.flashed()).toBe(COUNT);
  await expect(reader.article).toContainText('This is revision 1. A newer one is in the library.');
  await expectAccessible(window, 'an earlier revision');
  await reader.article.getByRole('button', { name: 'Read the newest' }).press('Enter');
  await expect(reader.article).toContainText(RECOUNT);
  await expect(reader.scroller).toBeFocused();
  await expect(reader.article).not.toContainText('A newer one is in the library.');

  await library.add('Summary of the Last Import…');
  await line.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(line).toContainText('Kept as two documents.');
  await window.keys('Escape');
  await expect(library.list('Documents').getByRole('option')).toHaveCount(2);
  await expect(reader.article).toContainText(RECOUNT);
  await expect(library.list('Documents').locator('[aria-selected="true"]')).toHaveCount(1);
});

test('the details name every text of a document, open each, and make one a document of its own', async ({
  open,
  folder,
}) => {
  const { window, answerFiles } = await open();
  const { reader, library } = window;
  const summary = new ImportSummary(window.page);
  for (const [name, count] of [
    ['spring.html', COUNT],
    ['autumn.html', RECOUNT],
  ] as const) {
    await answerFiles([await saved(folder, name, page(count))]);
    await window.run('import');
    await expect(reader.article).toContainText(count);
  }
  await summary.line(TITLE).getByRole('button', { name: 'Make it a new revision' }).click();
  await expect(summary.line(TITLE)).toContainText('Now revision 2');
  await summary.close();

  await reader.details();
  const details = window.dialog('Document details');
  const texts = details.getByRole('region', { name: 'Revisions of this document' });
  const rows = texts.getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await expect(details).toContainText('Revision2, of ');
  await expect(rows.nth(0)).toContainText(/Revision 2 · newest · open now.*autumn\.html/s);
  await expect(rows.nth(1)).toContainText(/Revision 1.*Imported on .*spring\.html/s);
  await texts.scrollIntoViewIfNeeded();
  await expectAccessible(window, 'texts of a document');
  await expect.poll(() => window.page.evaluate(cutOffControls)).toEqual([]);
  await expect.poll(() => window.page.evaluate(smallTargets)).toEqual([]);
  await rows.nth(1).getByRole('button', { name: 'Read revision 1' }).press('Enter');
  await expect(details).toBeHidden();
  await expect(reader.article).toContainText(COUNT);
  await expect(reader.scroller).toBeFocused();
  await expect(window.document(TITLE)).toHaveAttribute('aria-selected', 'true');

  await reader.details();
  await rows.nth(1).getByRole('button', { name: 'Separate… revision 1' }).click();
  const question = details.getByRole('group', { name: 'Make it a document of its own?' });
  await expect(question).toBeFocused();
  await expectAccessible(window, 'a text that is to leave');
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(question).toBeHidden();
  await expect(rows.nth(1).getByRole('button', { name: 'Separate… revision 1' })).toBeFocused();
  await window.keys('Enter', 'Escape');
  await expect(question).toBeHidden();
  await expect(rows.nth(1).getByRole('button', { name: 'Separate… revision 1' })).toBeFocused();
  await window.keys('Enter');
  await question.getByRole('button', { name: 'Make it a document' }).press('Enter');
  await expect(window.message('is a document of its own')).toBeVisible();
  await expect(texts).toBeHidden();
  await expect(details).toContainText('spring.html');
  await window.keys('Escape');
  await expect(library.list('Documents').getByRole('option')).toHaveCount(2);
  await expect(reader.article).toContainText(COUNT);
});

test('two texts that share much of their wording are kept as two, and not asked about again', async ({
  open,
  folder,
}) => {
  const { window, answerFiles } = await open();
  const summary = new ImportSummary(window.page);
  await answerFiles([await saved(folder, 'spring.html', page(COUNT))]);
  await window.run('import');
  await expect(window.reader.title).toHaveText(TITLE);
  await answerFiles([await saved(folder, 'digest.txt', DIGEST)]);
  await window.run('import');
  // Nothing is likely enough to ask at once.
  await window
    .message('1 document imported, with no footnotes')
    .getByRole('button', { name: 'Summary' })
    .click();
  const line = summary.line('A Digest of Toll Books');
  await expect(line).toContainText(/Shares \d+% of its wording with “The Toll House at Orval”\./);
  await line.getByRole('button', { name: 'Keep both' }).click({ clickCount: 2, delay: 100 });
  await expect(line).toContainText('Kept as two documents.');
  await expect(line.getByRole('button', { name: 'Make it a new revision' })).toBeEnabled();
  await expect(window.library.list('Documents').getByRole('option')).toHaveCount(2);
  await summary.close();
  await window.reader.details();
  await expect(window.dialog('Document details')).toContainText('digest.txt');
  await expect(window.dialog('Document details')).not.toContainText('Documents that resemble it');
});

test('a document that resembles the open one is joined to it from the details, and that is undone', async ({
  open,
  folder,
}) => {
  const { window, answerFiles } = await open();
  const { reader, library } = window;
  await answerFiles([
    await saved(folder, 'spring.html', page(COUNT)),
    await saved(folder, 'digest.txt', DIGEST),
  ]);
  await window.run('import');
  await new ImportSummary(window.page).close();
  await window.open(TITLE);
  await reader.details();
  const details = window.dialog('Document details');
  const alike = details.getByRole('region', { name: 'Documents that resemble it' });
  await expect(alike.getByRole('listitem')).toContainText(/A Digest of Toll Books.*\d+% of its wording/s);
  await alike.scrollIntoViewIfNeeded();
  await expectAccessible(window, 'documents that resemble it');
  await expect.poll(() => window.page.evaluate(overlaps)).toEqual([]);
  await alike.getByRole('button', { name: 'Make it a new revision of this' }).press('Enter');
  await expect(alike).toBeHidden();
  await expect(details).toBeFocused();
  await expect(
    details.getByRole('region', { name: 'Revisions of this document' }).getByRole('listitem'),
  ).toHaveCount(2);
  await expect(library.list('Documents').getByRole('option')).toHaveCount(1);
  await window.message('Now revision 2 of').getByRole('button', { name: 'Undo' }).click();
  await expect(library.list('Documents').getByRole('option')).toHaveCount(2);
});

test('the place in the open text is kept while its document becomes another', async ({ open, folder }) => {
  const { window, answerFiles } = await open();
  const { reader, library } = window;
  await answerFiles([
    await saved(folder, 'digest.txt', DIGEST),
    await saved(folder, 'spring.html', page(COUNT)),
  ]);
  await window.run('import');
  await new ImportSummary(window.page).close();
  await window.open(TITLE);
  await window.press('next-footnote');
  await expect(reader.marker('[1]')).toBeFocused();
  await window.keys('Enter');
  await expect(reader.note('1')).toBeFocused();

  await reader.details();
  const details = window.dialog('Document details');
  await details.getByRole('button', { name: 'Make this a new revision of it' }).press('Enter');
  await expect(library.list('Documents').getByRole('option')).toHaveCount(1);
  await window.keys('Escape');
  await expect(details).toBeHidden();
  await expect(window.document(TITLE)).toHaveAttribute('aria-selected', 'true');
  await window.press('go-back');
  await expect(reader.marker('[1]')).toBeFocused();
});

test('what was open is open again after its document became another on the command line', async ({
  open,
  folder,
}) => {
  const first = await open();
  await first.answerFiles([
    await saved(folder, 'digest.txt', DIGEST),
    await saved(folder, 'spring.html', page(COUNT)),
  ]);
  await first.window.run('import');
  await new ImportSummary(first.window.page).close();
  await first.window.open(TITLE);
  await first.close();
  const { stdout } = await runBuilt(
    'ibid',
    '--library',
    join(folder, 'library.ibid'),
    'join',
    TITLE,
    'A Digest of Toll Books',
  );
  expect(stdout).toMatch(/^revision 2 is the newest of d-\w+  The Toll House at Orval\n$/);

  const { window } = await open();
  await expect(window.reader.title).toHaveText(TITLE);
  await expect(window.library.list('Documents').getByRole('option')).toHaveCount(1);
});

test('the new versions in a folder are made revisions together, after their list was shown', async ({
  open,
  folder,
}) => {
  const { window, answerFiles } = await open();
  const summary = new ImportSummary(window.page);
  await answerFiles([await saved(folder, 'spring.html', page(COUNT))]);
  await window.run('import');
  await expect(window.reader.title).toHaveText(TITLE);
  await answerFiles([
    await saved(folder, 'summer.html', page(COUNT, 'Added in summer: the green book was found.')),
    await saved(folder, 'autumn.html', page(RECOUNT, 'Added in summer: the green book was found.')),
    await saved(folder, 'digest.txt', DIGEST),
  ]);
  await window.run('import');
  await expect(summary.together).toContainText('2 documents look like new versions');
  await summary.together.getByRole('button').press('Enter');
  const asked = window.dialog('Make 2 documents new revisions?');
  await expect(asked.getByRole('list', { name: 'New versions' })).toBeFocused();
  await expect(asked.getByRole('listitem')).toHaveCount(2);
  await expectAccessible(window, 'new versions together');
  await window.keys('Escape');
  await expect(summary.together.getByRole('button')).toBeFocused();
  await window.keys('Enter');
  await asked.getByRole('button', { name: 'Make 2 new revisions' }).press('Enter');
  await expect(summary.line('Now revision 2')).toHaveCount(1);
  await expect(summary.line('Now revision 3')).toHaveCount(1);
  await expect(summary.line('A Digest of Toll Books')).toContainText('Shares');
  await summary.close();
  await expect(window.library.list('Documents').getByRole('option')).toHaveCount(2);
  await window.open(TITLE);
  await expect(window.reader.article).toContainText(RECOUNT);
});

import { mkdir, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../hosts.ts';
import { expect, test } from '../test.ts';

const SAMPLE = join(ROOT, 'resources', 'sample');
const ARTICLE = join(SAMPLE, 'the-lantern-goes-out.txt');

test('an empty library says what to do', async ({ open }) => {
  const { window } = await open();
  await expect(window.library.root).toContainText('Bring in your first documents');
  await expect(window.library.button('Import documents…')).toBeVisible();
  await expect(window.library.button('Add sample documents')).toBeVisible();
  await expect(window.reader.root).toContainText('Nothing open');
});

test('the file that was chosen in the dialog is imported and opened', async ({ open }) => {
  const { window, answerFiles } = await open();
  await answerFiles([ARTICLE]);
  await window.library.button('Import documents…').click();
  await expect(window.reader.title).toHaveText('The Lantern Goes Out');
  await expect(window.document('The Lantern Goes Out')).toHaveAttribute('aria-selected', 'true');
  await expect(window.message('1 document imported, with 4 footnotes.')).toBeVisible();
});

test('the menu imports several files and sums up what became of each', async ({ open }) => {
  const { window, answerFiles } = await open();
  await answerFiles([ARTICLE, join(SAMPLE, 'conditions-at-lantern-house.html')]);
  await window.run('import');
  const summary = window.dialog('Import finished');
  await expect(summary).toContainText('2 imported, with 7 footnotes.');
  const held = summary.getByRole('list', { name: 'In the library' }).getByRole('listitem');
  await expect(held).toHaveCount(2);
  await expect(held.filter({ hasText: 'The Lantern Goes Out' })).toContainText('4 footnotes');
  await held.getByRole('button', { name: 'The Lantern Goes Out' }).click();
  await expect(summary).toBeHidden();
  await expect(window.reader.title).toHaveText('The Lantern Goes Out');
});

test('the sample is added whole, and a second time everything in it is known', async ({ open }) => {
  const { window } = await open();
  await window.library.button('Add sample documents').click();
  const documents = window.library.list('Documents').getByRole('option');
  await expect(documents).toHaveCount(4);
  await window.message('4 documents imported').getByRole('button', { name: 'Summary' }).click();
  await expect(window.dialog('Import finished')).toContainText('4 imported');
  await window.dialog('Import finished').getByRole('button', { name: 'Done' }).click();

  await window.library.add('Add Sample Documents');
  const summary = window.dialog('Nothing new was imported');
  await expect(summary).toContainText('4 already in the library.');
  await expect(summary.getByRole('listitem').filter({ hasText: 'already in the library' })).toHaveCount(4);
  await summary.getByRole('button', { name: 'Done' }).click();
  await expect(documents).toHaveCount(4);
});

test('files and folders that fall on the window are imported', async ({ open, folder }) => {
  const dropped = join(folder, 'statements');
  await mkdir(join(dropped, 'second series'), { recursive: true });
  await writeFile(join(dropped, 'first.txt'), 'The first statement\n\nI came in the spring.\n');
  await writeFile(join(dropped, 'second series', 'third.md'), '# The third statement\n\nI came with her.\n');
  const { window } = await open();

  const sign = window.page.getByText('Drop to import');
  await window.drop([dropped, ARTICLE], () => expect(sign).toBeVisible());
  await expect(sign).toBeHidden();
  await expect(window.dialog('Import finished')).toContainText('3 imported');
  await window.keys('Escape');
  await expect(window.document('The first statement')).toBeVisible();
  await expect(window.document('The third statement')).toBeVisible();
  await expect(window.document('The Lantern Goes Out')).toBeVisible();
});

test('a text in the clipboard becomes a document', async ({ open }) => {
  const { window } = await open();
  await window.copyElsewhere({
    text: 'Letter from the infirmary\n\nThe road was closed again on Tuesday.\n',
  });
  await window.run('paste-document');
  await expect(window.reader.title).toHaveText('Letter from the infirmary');
  await expect(window.reader.paragraph('The road was closed again')).toBeVisible();
});

test('a page that is pasted keeps its footnotes and runs nothing', async ({ open }) => {
  const { window } = await open();
  await window.copyElsewhere({
    html: `<h1>Minutes of the council</h1>
      <p onclick="document.title = 'hurt'">It was decided to copy the register.<sup><a href="#n1" id="m1">1</a></sup></p>
      <img src="https://council.example/pixel.gif" onerror="document.title = 'hurt'">
      <script>document.title = 'hurt';</script>
      <ol><li id="n1">Council book, p. 14. <a href="#m1">↩</a></li></ol>`,
    text: 'Minutes of the council',
  });
  await window.library.tab('Documents').click();
  await window.keys('ControlOrMeta+v');
  await expect(window.reader.title).toHaveText('Minutes of the council');
  await expect(window.reader.note('1')).toContainText('Council book, p. 14.');
  await window.reader.paragraph('It was decided').click();
  await expect(window.page).toHaveTitle('Ibid');
});

test('a paste into the search field is not an import', async ({ open }) => {
  const { window } = await open();
  await window.copyElsewhere({ text: 'lower building' });
  await window.library.searchField.click();
  await window.keys('ControlOrMeta+v');
  await expect(window.library.searchField).toHaveValue('lower building');
  await expect(window.reader.root).toContainText('Nothing open');
});

test('a file that cannot be read is named with a sentence and a code, and the others are imported', async ({
  open,
  folder,
}) => {
  await writeFile(join(folder, 'empty.txt'), '');
  await writeFile(
    join(folder, 'picture.txt'),
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
  );
  const { window, answerFiles } = await open();
  await answerFiles([
    join(folder, 'empty.txt'),
    join(folder, 'picture.txt'),
    join(folder, 'gone.txt'),
    ARTICLE,
  ]);
  await window.run('import');
  const summary = window.dialog('Import finished');
  await expect(summary).toContainText('1 imported, with 4 footnotes · 3 failed.');
  const failed = summary.getByRole('list', { name: 'Failed' }).getByRole('listitem');
  await expect(failed.filter({ hasText: 'empty.txt' })).toContainText('empty-file');
  await expect(failed.filter({ hasText: 'picture.txt' })).toContainText('not-text');
  await expect(failed.filter({ hasText: 'gone.txt' })).toContainText('file-missing');
  for (const line of await failed.all()) await expect(line).toContainText(/[A-Z“][^.]+\./);
  await window.keys('Escape');
  await expect(window.library.list('Documents').getByRole('option')).toHaveCount(1);

  // The summary can be had again.
  await window.library.add('Summary of the Last Import…');
  await expect(summary).toBeVisible();
});

test('what failed is tried again by itself, and is imported once nothing stands in its way', async ({
  open,
  folder,
}) => {
  const { window, answerFiles } = await open();
  const late = join(folder, 'late.txt');
  await answerFiles([late, ARTICLE]);
  await window.run('import');
  const failed = window.page.getByRole('dialog').getByRole('list', { name: 'Failed' }).getByRole('listitem');
  await expect(failed).toContainText('file-missing');
  // An empty folder of this name is no file either.
  await mkdir(late);
  await window.dialog('Import finished').getByRole('button', { name: 'Try again' }).click();
  await expect(window.dialog('Nothing new was imported')).toBeVisible();
  await expect(failed).toHaveCount(1);
  await expect(failed).toContainText('late.txt');

  await rmdir(late);
  await writeFile(late, 'The late statement\n\nI came after the others.\n');
  await window.dialog('Nothing new was imported').getByRole('button', { name: 'Try again' }).click();
  await expect(window.reader.title).toHaveText('The late statement');
  await expect(window.message('1 document imported')).toBeVisible();
  await expect(window.library.list('Documents').getByRole('option')).toHaveCount(2);
});

test('a long import says how far it is, and what was not begun when it is stopped', async ({
  open,
  folder,
}) => {
  const pile = join(folder, 'pile');
  await mkdir(pile);
  const page = `${'The register was copied by hand, and the copy was kept in the infirmary. '.repeat(60)}\n\n`;
  await Promise.all(
    Array.from({ length: 400 }, (_, index) =>
      writeFile(join(pile, `${String(index).padStart(3, '0')}.txt`), `Sheet ${index}\n\n${page.repeat(20)}`),
    ),
  );
  const { window, answerFiles } = await open();
  await answerFiles([pile]);
  await window.run('import');
  await expect(window.library.progress).toContainText(/Importing \d+ of 400/);
  await expect(window.library.progress.getByRole('progressbar')).toBeVisible();
  await window.library.progress.getByRole('button', { name: 'Stop' }).click();
  const summary = window.dialog('Import finished');
  await expect(summary).toContainText(/not imported, because the import was stopped/);
  await window.keys('Escape');
  await expect(window.library.progress).toBeHidden();
});

test('what was put into the trash can be had back', async ({ open }) => {
  const { window } = await open();
  await window.library.addSample();
  await window.open('The Lantern Goes Out');
  await window.library.list('Documents').press('Delete');
  await expect(window.document('The Lantern Goes Out')).toBeHidden();
  await window.message('Document moved to the trash').getByRole('button', { name: 'Undo' }).click();
  await expect(window.document('The Lantern Goes Out')).toBeVisible();

  await window.document('The Lantern Goes Out').click();
  await window.library.list('Documents').press('Delete');
  await window.library.tab('Trash').click();
  await window.library.list('Trash').getByRole('option', { name: 'The Lantern Goes Out' }).click();
  await window.library.button('Restore').click();
  await window.library.tab('Documents').click();
  await expect(window.document('The Lantern Goes Out')).toBeVisible();
});

test('documents are sorted as asked, next time too', async ({ open }) => {
  const first = await open();
  await first.window.library.addSample();
  await first.window.library.sortBy('Title');
  const titles = first.window.library.list('Documents').getByRole('option');
  await expect(titles.first()).toContainText('Conditions at Lantern House');
  await first.window.library.sortBy('Reverse order');
  await expect(titles.last()).toContainText('Conditions at Lantern House');
  await first.close();

  const second = await open();
  await expect(second.window.library.list('Documents').getByRole('option').last()).toContainText(
    'Conditions at Lantern House',
  );
});

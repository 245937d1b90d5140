import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from '../axe.ts';
import { expectToFit } from '../fit.ts';
import { runBuilt } from '../run-built.ts';
import { expect, test } from '../test.ts';

test('the library is archived, and a new one is what was archived', async ({ openSample, open, folder }) => {
  test.setTimeout(120_000);
  const out = join(folder, 'out');
  await mkdir(out);
  const sample = await openSample();
  await sample.answerFolder(out);
  await sample.window.run('archive-library');
  const written = sample.window.dialog('Library archived');
  await expect(written).toContainText(/files are in the folder “.* archive \d{4}-\d{2}-\d{2}”/u);
  await expectAccessible(sample.window, 'an archive that was written');
  await expectToFit(sample.page);
  await written.getByRole('button', { name: 'Done' }).click();
  await sample.window.run('restore-archive');
  const refused = sample.window.dialog('Restore archive');
  await expect(refused).toContainText('this one holds something already');
  await refused.getByRole('button', { name: 'Done' }).click();
  await sample.close();
  await rm(join(folder, 'library.ibid'));

  const [name = ''] = await readdir(out);
  const { window, page, answerFolder } = await open();
  await answerFolder(out);
  await window.run('restore-archive');
  await expect(window.dialog('Restore archive')).toContainText('is no archive of a library');
  await window.keys('Escape');
  await answerFolder(join(out, name));
  await window.run('restore-archive');
  const restored = window.dialog('Archive restored');
  await expect(restored).toContainText('4 documents, 0 passages and 0 notes');
  await expectAccessible(window, 'an archive that was restored');
  await expectToFit(page);
  await restored.getByRole('button', { name: 'Done' }).click();
  await window.open('What I Saw at Lantern House');
  await expect(window.reader.root).toContainText('there were about fifty people in the lower building');
});

test('exported notes come back into a new library', async ({ openSample, open, folder }) => {
  test.setTimeout(120_000);
  const out = join(folder, 'out');
  const library = join(folder, 'library.ibid');
  const sample = await openSample();
  await sample.close();
  const quotation = 'The Lantern Goes Out:"He said fifty."';
  await runBuilt('ibid', '--library', library, 'note', '--title', 'Numbers', '--quote', quotation);
  await runBuilt('ibid', '--library', library, 'export', out, '--texts');
  await rm(library);
  const { window, answerFolder } = await open();
  await answerFolder(out);
  await window.run('import-notes');
  await expect(window.message('1 note with 1 passage imported, and 1 document for them.')).toBeVisible();
  await window.open('The Lantern Goes Out');
  await expect(window.reader.root).toContainText('He said fifty.');
  await writeFile(
    join(out, 'Numbers.md'),
    'A quotation.[^1]\n\n> He said nothing.[^1]\n\n[^1]: It is gone.\n',
  );
  await window.run('import-notes');
  const told = window.dialog('Notes imported');
  await expect(told).toContainText('so it was kept as words');
  await expectAccessible(window, 'what could not be carried');
  await told.getByRole('button', { name: 'Done' }).click();
});

test('a damaged archive is refused with the name of the file', async ({ openSample, open, folder }) => {
  test.setTimeout(120_000);
  const out = join(folder, 'out');
  await mkdir(out);
  const sample = await openSample();
  await sample.answerFolder(out);
  await sample.window.run('archive-library');
  await sample.window.dialog('Library archived').getByRole('button', { name: 'Done' }).click();
  await sample.close();
  await rm(join(folder, 'library.ibid'));
  const [name = ''] = await readdir(out);
  await writeFile(join(out, name, 'passages.jsonl'), '{}');
  const { window, answerFolder } = await open();
  await answerFolder(join(out, name));
  await window.run('restore-archive');
  await expect(window.dialog('Restore archive')).toContainText('“passages.jsonl” in this archive is damaged');
});

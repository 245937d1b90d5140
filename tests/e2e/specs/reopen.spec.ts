import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Told } from '../write-until-killed.ts';
import { expect, test } from '../test.ts';

const ARTICLE = 'The Lantern Goes Out';
const FARID = 'What I Saw at Lantern House';
const NUMBER = 'there were about fifty people in the lower building';

test('whatever was said to be saved is there after the process was killed', async ({
  open,
  folder,
  host,
}) => {
  const dataFolder = join(folder, 'data');
  const libraryFile = join(folder, 'library.ibid');
  const writer = fork(join(import.meta.dirname, '..', 'write-until-killed.ts'), [
    host,
    dataFolder,
    libraryFile,
  ]);
  let processId = writer.pid ?? 0;
  let saved = 0;
  const enough = new Promise<void>((resolve, reject) => {
    writer.on('message', (told: Told) => {
      if ('processId' in told) ({ processId } = told);
      else ({ saved } = told);
      if (saved === 3) resolve();
    });
    writer.once('exit', (code) => reject(new Error(`the writing process ended with ${code}`)));
  });
  await enough;
  process.kill(processId, 'SIGKILL');
  if (writer.exitCode === null && writer.signalCode === null) {
    writer.kill('SIGKILL');
    await once(writer, 'exit');
  }

  const { window } = await open();
  await expect(window.library.list('Documents').getByRole('option')).toHaveCount(4);
  await window.library.tab('Notes').click();
  await window.library.note('Until the power goes').click();
  for (let sentence = 1; sentence <= saved; sentence += 1) {
    await expect(window.note.text).toContainText(`Sentence ${sentence}.`);
  }
  await expect(window.note.quotation(NUMBER)).toContainText('para. 4');
  await window.run('check');
  await expect(window.dialog('Check library')).toContainText('Everything is as it was stored.');
});

test('the window comes back as it was left: document, note, tab, theme, text size', async ({
  openSample,
}) => {
  const first = await openSample();
  const { window } = first;
  await window.open(ARTICLE);
  await window.run('new-note');
  await window.note.title.fill('Left open');
  await window.note.saved();
  await window.library.tab('Notes').click();
  await window.run('theme');
  const sizeNow = () => window.reader.paragraphs.first().evaluate((text) => getComputedStyle(text).fontSize);
  const formerSize = await sizeNow();
  await window.press('larger-text');
  await expect.poll(sizeNow).not.toBe(formerSize);
  const size = await sizeNow();
  const theme = await window.theme();
  await first.close();

  const { window: again } = await openSample();
  await expect(again.reader.title).toHaveText(ARTICLE);
  await expect(again.note.title).toHaveValue('Left open');
  await expect(again.library.tab('Notes')).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => again.theme()).toBe(theme);
  await expect(again.reader.paragraphs.first()).toHaveCSS('font-size', size);
});

test('what was typed last is saved when the window is closed at once', async ({ open }) => {
  const first = await open();
  await first.window.run('new-note');
  await first.window.note.title.fill('In a hurry');
  await first.window.note.write('The last words.');
  await first.close();

  const { window } = await open();
  await expect(window.note.title).toHaveValue('In a hurry');
  await expect(window.note.text).toHaveText('The last words.');
});

test('a whole day is there the next morning', async ({ openSample }) => {
  const first = await openSample();
  const { window } = first;
  await window.open(FARID);
  await window.reader.select(NUMBER);
  await window.reader.act('Highlight');
  await expect(window.reader.marginMarks).toHaveCount(1);
  await window.reader.act('Quote in note');
  await expect(window.note.quotations).toHaveCount(1);
  await window.note.title.fill('Numbers');
  await window.note.saved();
  await first.close();

  const { window: again } = await openSample();
  await expect(again.library.list('Documents').getByRole('option')).toHaveCount(4);
  await again.open(FARID);
  await expect.poll(() => again.reader.painted('ibid-highlight')).toEqual([NUMBER]);
  await expect(again.note.title).toHaveValue('Numbers');
  await again.open(ARTICLE);
  await again.note.quotation(NUMBER).getByRole('button', { name: 'Open in source' }).click();
  await expect.poll(() => again.reader.flashed()).toBe(NUMBER);
});

test('a document that went to the trash does not come back open', async ({ openSample }) => {
  const first = await openSample();
  await first.window.open(ARTICLE);
  await first.window.library.list('Documents').press('Delete');
  await expect(first.window.document(ARTICLE)).toBeHidden();
  await first.close();

  const { window } = await openSample();
  await expect(window.library.list('Documents').getByRole('option')).toHaveCount(3);
  await expect(window.reader.root).toContainText('Nothing open');
});

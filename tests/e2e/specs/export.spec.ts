import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from '../axe.ts';
import type { Window } from '../screens/window.ts';
import { expect, test } from '../test.ts';

const FARID = 'What I Saw at Lantern House';
const SAMIRA = 'دو زمستان در درهٔ سیاه';
const NUMBER = 'there were about fifty people in the lower building';
const HER_NUMBER = 'پس بیش از دویست نفر آنجا بودند';

async function writeNumbers(window: Window): Promise<void> {
  await window.run('new-note');
  await window.note.title.fill('Numbers');
  await window.note.write('Two witnesses, two numbers.');
  await window.open(FARID);
  await window.reader.select(NUMBER);
  await window.reader.act('Quote in note');
  await expect(window.note.quotations).toHaveCount(1);
  await window.open(SAMIRA);
  await window.reader.select(HER_NUMBER);
  await window.reader.act('Quote in note');
  await expect(window.note.quotations).toHaveCount(2);
  await window.note.saved();
}

test('a note is exported as Markdown with a footnote for every quotation and its sources beside it', async ({
  openSample,
  folder,
}) => {
  const out = join(folder, 'out');
  await mkdir(out);
  const { window, answerFolder } = await openSample();
  await writeNumbers(window);
  await answerFolder(out);
  await window.press('export-note');
  await window.confirmExport();
  await expect(window.message('to “out”')).toBeVisible();

  const files = await readdir(out);
  const markdown = files.find((name) => name.endsWith('.md')) ?? '';
  const sources = files.find((name) => name.endsWith('.json')) ?? '';
  const text = await readFile(join(out, markdown), 'utf8');
  expect(text).toMatch(/^---\n/);
  expect(text).toContain('Two witnesses, two numbers.');
  expect(text).toContain(`> ${NUMBER}`);
  expect(text).toContain(HER_NUMBER);
  expect(text.match(/^\[\^[^\]]+\]:/gm)).toHaveLength(2);
  expect(text).toMatch(/^\[\^[^\]]+\]:.*Farid Moradi.*What I Saw at Lantern House/m);
  const items: readonly { readonly title: string }[] = JSON.parse(await readFile(join(out, sources), 'utf8'));
  expect(items.map(({ title }) => title).toSorted()).toEqual([FARID, SAMIRA].toSorted());
});

test('an export is looked at before it is written, as words and as a page, and leaves nothing anywhere', async ({
  openSample,
  folder,
  host,
}) => {
  const { window } = await openSample();
  await writeNumbers(window);
  await window.press('export-note');
  await window.page.getByRole('button', { name: 'Preview…' }).click();
  const look = window.dialog('Preview of the export');
  await expect(look.getByRole('region', { name: 'Contents of Numbers.md' })).toContainText(`> ${NUMBER}`);
  await look.getByLabel('File').selectOption('evidence.jsonl');
  await expect(look.getByRole('region', { name: 'Contents of evidence.jsonl' })).toContainText('"sha256');
  await expectAccessible(window, 'the preview of an export');
  await look.getByRole('button', { name: 'Back' }).click();
  await window.page.getByRole('radio', { name: 'Web page' }).check();
  await window.page.getByRole('button', { name: 'Preview…' }).click();
  const page = look.frameLocator('iframe');
  await expect(page.getByRole('heading', { name: 'Numbers' })).toBeVisible();
  await expect(page.locator('blockquote')).toHaveCount(2);
  // Drawn light on a dark desktop too, as the frame is.
  await window.page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
  await page.locator('sup a').first().click();
  await expect(page.locator('section.footnotes')).toBeInViewport();
  await page.locator('body').press('Escape');
  await expect(look).toBeHidden();
  await expect(window.page.getByRole('radio', { name: 'Web page' })).toBeChecked();
  // Of the library and its backups others tell.
  expect((await readdir(folder)).filter((name) => !/^(?:data$|library\.ibid)/.test(name))).toEqual([]);
  expect(await filesHolding(join(folder, 'data', host), NUMBER)).toEqual([]);
});

/** Files of a profile that is in use, in which words stand as letters of one byte or of two. */
async function filesHolding(profile: string, words: string): Promise<readonly string[]> {
  const files = await readdir(profile, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const { parentPath, name } of files.filter((file) => file.isFile())) {
    const bytes = await readFile(join(parentPath, name)).catch(() => Buffer.alloc(0));
    if (bytes.includes(words) || bytes.includes(Buffer.from(words, 'utf16le'))) found.push(name);
  }
  return found;
}

test('pandoc reads every footnote of an export, without a warning', async ({ openSample, folder }) => {
  test.skip(spawnSync('pandoc', ['--version']).error !== undefined, 'pandoc is not on this machine');
  const out = join(folder, 'out');
  await mkdir(out);
  const { window, answerFolder } = await openSample();
  await writeNumbers(window);
  await answerFolder(out);
  await window.press('export-note');
  await window.confirmExport();
  await expect.poll(async () => (await readdir(out)).some((name) => name.endsWith('.md'))).toBe(true);
  const [markdown = ''] = (await readdir(out)).filter((name) => name.endsWith('.md'));
  const read = spawnSync('pandoc', ['-f', 'markdown', '-t', 'json', join(out, markdown)], {
    encoding: 'utf8',
  });
  expect(read.stderr).toBe('');
  expect(read.stdout.match(/"t":"Note"/g)).toHaveLength(2);
  const html = execFileSync('pandoc', ['-f', 'markdown', '-t', 'html', join(out, markdown)], {
    encoding: 'utf8',
  });
  expect(html).toContain(NUMBER);
  expect(html.match(/<li[^>]*id="fn\d+"/g)).toHaveLength(2);
});

test('files that are in the way are asked about, and kept unless the person says otherwise', async ({
  openSample,
  folder,
}) => {
  const out = join(folder, 'out');
  await mkdir(out);
  const { window, answerFolder } = await openSample();
  await writeNumbers(window);
  await answerFolder(out);
  await window.press('export-note');
  await window.confirmExport();
  const notes = async (): Promise<readonly string[]> =>
    (await readdir(out)).filter((name) => name.endsWith('.md'));
  await expect.poll(notes).toHaveLength(1);
  const [markdown = ''] = await notes();
  await writeFile(join(out, markdown), 'changed by hand');

  await window.press('export-note');
  await window.confirmExport();
  const asked = window.page.getByRole('dialog', { name: /in the way/ });
  await expect(asked.getByRole('listitem').filter({ hasText: markdown })).toBeVisible();
  await asked.getByRole('button', { name: 'Cancel' }).click();
  expect(await readFile(join(out, markdown), 'utf8')).toBe('changed by hand');

  await window.press('export-note');
  await window.confirmExport();
  await asked.getByRole('button', { name: 'Keep both' }).click();
  await expect.poll(notes).toHaveLength(2);
  expect(await readFile(join(out, markdown), 'utf8')).toBe('changed by hand');

  await window.press('export-note');
  await window.confirmExport();
  await asked.getByRole('button', { name: 'Replace' }).click();
  await expect.poll(() => readFile(join(out, markdown), 'utf8')).toContain(NUMBER);
});

test('all notes are exported at once', async ({ open, folder }) => {
  const out = join(folder, 'out');
  await mkdir(out);
  const { window, answerFolder } = await open();
  for (const title of ['One', 'Two']) {
    await window.run('new-note');
    await expect(window.note.title).toHaveValue('');
    await window.note.title.fill(title);
    await window.note.write(`Words of note ${title}.`);
    await window.note.saved();
  }
  await answerFolder(out);
  await window.press('export-all');
  await window.confirmExport();
  await expect.poll(async () => (await readdir(out)).filter((name) => name.endsWith('.md'))).toHaveLength(2);
});

test('choosing no folder writes nothing and says nothing', async ({ open }) => {
  const { window } = await open();
  await window.run('new-note');
  await window.note.write('Words.');
  await window.note.saved();
  await window.press('export-note');
  await window.confirmExport();
  await expect(window.note.text).toBeVisible();
  await expect(window.messages).toHaveCount(0);
});

test('quotations and footnotes have the shape that a person gives them, and a wrong one is told at its field', async ({
  openSample,
  folder,
}) => {
  const out = join(folder, 'out');
  await mkdir(out);
  const { window, page, answerFolder } = await openSample();
  await writeNumbers(window);
  await answerFolder(out);
  await page.setViewportSize({ width: 900, height: 600 });
  await window.press('export-note');
  const dialog = window.dialog('Export note');
  await dialog.getByText('Own shape of quotations and footnotes').click();
  const quotation = dialog.getByRole('textbox', { name: 'A quotation' });
  await quotation.fill('On {dat}, ');
  await expect(quotation).toHaveAccessibleDescription(/in line 1, column 4: “\{dat\}” is no field/);
  await expect(dialog.getByRole('button', { name: 'Choose folder…' })).toBeDisabled();
  await quotation.fill('As told by ');
  const fields = dialog.getByRole('group', { name: 'Fields of a quotation' });
  await fields.getByRole('button', { name: 'Author' }).press('Enter');
  await expect(quotation).toBeFocused();
  await page.keyboard.type(':\n\n> ');
  await fields.getByRole('button', { name: 'Quoted words' }).press('Enter');
  await expect(quotation).toHaveValue('As told by {author}:\n\n> {words}');
  await dialog.getByRole('button', { name: 'Begin with an example of a footnote' }).click();
  await expectAccessible(window, 'own shapes');
  await dialog.getByRole('radio', { name: 'Web annotations' }).check();
  await expect(quotation).toBeHidden();
  await dialog.getByRole('radio', { name: 'Markdown for pandoc' }).check();
  await dialog.getByRole('button', { name: 'Choose folder…' }).click();
  await expect(window.message('to “out”')).toBeVisible();
  const [markdown = ''] = (await readdir(out)).filter((name) => name.endsWith('.md'));
  expect(await readFile(join(out, markdown), 'utf8')).toContain(`As told by Farid Moradi:\n\n> ${NUMBER}`);
});

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../test.ts';

const NOTE_WORDS = 'Quillfeather counted';
const ASKED_WORDS = 'carried the bread';
const READ_WORDS = 'lower building';

/** Files under a folder that hold words, as UTF-8 or as UTF-16. */
async function filesWith(folder: string, words: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const bytes = await readFile(join(entry.parentPath, entry.name));
    if (bytes.includes(words) || bytes.includes(Buffer.from(words, 'utf16le'))) found.push(entry.name);
  }
  return found;
}

test('beside the library nothing is left of what was read, searched, written and copied: no log, no list, no cache', async ({
  openSample,
  folder,
}) => {
  const ibid = await openSample();
  const { window } = ibid;
  await window.open('What I Saw at Lantern House');
  await window.library.searchField.fill(ASKED_WORDS);
  await expect(window.library.hits.first()).toBeVisible();
  await window.library.hits.first().click();
  await window.reader.ready();
  await window.run('new-note');
  await window.note.write(`${NOTE_WORDS} the boats.`);
  await window.note.saved();
  await window.keys('ControlOrMeta+a', 'ControlOrMeta+c');
  await ibid.close();
  const data = join(folder, 'data');
  for (const words of [NOTE_WORDS, ASKED_WORDS, READ_WORDS, 'Lantern House', 'Moradi'])
    expect([words, await filesWith(data, words)]).toEqual([words, []]);
});

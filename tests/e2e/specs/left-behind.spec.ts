import { join } from 'node:path';
import { filesWith } from '../files-with.ts';
import { expect, test } from '../test.ts';

const NOTE_WORDS = 'Quillfeather counted';
const ASKED_WORDS = 'carried the bread';
const READ_WORDS = 'lower building';

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

import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from '../axe.ts';
import { filterByTag, filterNoLonger, expectInOrder, putInOrder } from '../day/ordering.ts';
import { expectMarked, linkWords, listPassages, markWords, openBoth } from '../day/reading.ts';
import { type DayInWords, IN_ENGLISH, IN_PERSIAN } from '../day/words.ts';
import { expectWritten, replaceWord, seeVersions, writeNote } from '../day/writing.ts';
import { keyboard, watchForPointers } from '../hands/keyboard.ts';
import { mouse } from '../hands/mouse.ts';
import { expect, test } from '../test.ts';

for (const [language, words] of [
  ['English', IN_ENGLISH],
  ['Persian', IN_PERSIAN],
] as const) {
  for (const [way, hands] of [
    ['the mouse', mouse],
    ['the keyboard', keyboard],
  ] as const) {
    test(`a whole day is done in ${language} with ${way}`, async ({ openSample, folder }) => {
      test.setTimeout(240_000);
      const out = join(folder, 'out');
      await mkdir(out);
      const first = await openSample();
      const { window, page } = first;
      await page.setViewportSize({ width: 1680, height: 900 });
      const pointers = await watchForPointers(window);
      const by = hands(window);
      await test.step('reads', () => openBoth(window, by, words));
      await test.step('marks', () => markWords(window, by, words));
      await test.step('links', () => linkWords(window, by, words));
      await test.step('writes', () => writeNote(window, by, words));
      await test.step('replaces', () => replaceWord(window, by, words));
      await test.step('looks at versions', () => seeVersions(window, by, words));
      await test.step('puts in order', () => putInOrder(window, by, words));
      await test.step('filters', () => filterByTag(window, by, words));
      await test.step('lists passages', () => listPassages(window, by, words));
      await expectAccessible(window, `a day in ${language} with ${way}`);
      await test.step('shows everything', () => filterNoLonger(window, by));

      await first.answerFolder(out);
      await by.run('export-note');
      await window.confirmExport();
      await expect(window.message('to “out”')).toBeVisible();
      await expectExported(out, words);
      if (way === 'the keyboard') expect(await pointers()).toBe(0);
      await first.close();

      const { window: next } = await openSample();
      await next.page.setViewportSize({ width: 1680, height: 900 });
      await expect(next.view(1).title).toHaveText(words.own.title);
      await expect(next.view(2).title).toHaveText(words.other.title);
      await expectMarked(next, words);
      await expectWritten(next, words);
      await expectInOrder(next, words);
    });
  }
}

/** The very words, half-spaces and all. */
async function expectExported(folder: string, words: DayInWords): Promise<void> {
  const [file = ''] = (await readdir(folder)).filter((name) => name.endsWith('.md'));
  const markdown = await readFile(join(folder, file), 'utf8');
  const written = [words.note, words.opening.replace(words.wrong, words.right), words.footnote];
  for (const one of [...written, words.own.words, words.other.words]) expect(markdown).toContain(one);
}

import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROFILE_PREFIX, removeLeftProfiles } from '../../../electron/printing/left-profiles.ts';
import { printPage } from '../../../electron/printing/print-page.ts';
import { chromiumNote, executable } from '../../support/save-pages.ts';
import { tempFolder } from '../../support/temp-library.ts';

const NOW = Date.UTC(2026, 0, 2);
const MINUTE = 60_000;

test('the profile of a print that was killed goes with a later one; others and what is not ours stay', async () => {
  const folder = await tempFolder();
  for (const [name, minutes] of [
    [`${PROFILE_PREFIX}left`, 11],
    [`${PROFILE_PREFIX}at-work`, 1],
    ['letters', 100],
  ] as const) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'file'), 'words');
    const at = new Date(NOW - minutes * MINUTE);
    await utimes(join(folder, name), at, at);
  }
  await removeLeftProfiles(folder, NOW);
  expect((await readdir(folder)).toSorted()).toEqual([`${PROFILE_PREFIX}at-work`, 'letters']);
});

const profiles = async (): Promise<readonly string[]> =>
  (await readdir(tmpdir())).filter((name) => name.startsWith(PROFILE_PREFIX));

async function bytesIn(folder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const contents = files
    .filter((file) => file.isFile())
    // Chromium makes and removes files all the time.
    .map((file) => readFile(join(file.parentPath, file.name), 'latin1').catch(() => ''));
  return (await Promise.all(contents)).join('\n');
}

test.skipIf(executable === null)(
  `while a page is printed no file holds its words, and afterwards there is none${chromiumNote}`,
  async () => {
    const words = 'Kanarienvogel ';
    const others = await profiles();
    const page = `<!doctype html><title>${words}</title><p>${words.repeat(200_000)}`;
    const at = { work: true };
    const printing = printPage(executable, page).finally(() => {
      at.work = false;
    });
    let looks = 0;
    let bytes = 0;
    while (at.work) {
      for (const name of (await profiles()).filter((one) => !others.includes(one))) {
        const found = await bytesIn(join(tmpdir(), name)).catch(() => '');
        expect(found).not.toContain(words.trim());
        bytes = Math.max(bytes, found.length);
        looks += 1;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(Buffer.from(await printing).toString('latin1', 0, 5)).toBe('%PDF-');
    expect([looks > 3, bytes > 1000]).toEqual([true, true]);
    expect((await profiles()).filter((one) => !others.includes(one))).toEqual([]);
  },
  120_000,
);

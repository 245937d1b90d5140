import { copyFile, readdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { putRestoredInPlace, settleStaged, staged } from '../../../electron/backups/staged.ts';
import { createNote } from '../../../electron/library/save-note.ts';
import { claim } from '../../../electron/storage/claim.ts';
import { listNotes } from '../../../electron/storage/notes.ts';
import { openLibrary } from '../../../electron/storage/open-library.ts';
import { openTestIbid } from '../../support/library.ts';
import { tempFolder } from '../../support/temp-library.ts';

const AT = new Date('2026-01-01T00:00:00.000Z');
const ASIDE = 'library.ibid.replaced-2026-01-01T00-00-00Z';

async function libraryOf(path: string, title: string): Promise<string> {
  const db = await openLibrary(path);
  await createNote(db, title, AT);
  await db.close();
  return path;
}

/** A library “Before”, and a restored one “Restored” that is whole and has not taken its place yet. */
async function aboutToReplace(): Promise<string> {
  const path = await libraryOf(join(await tempFolder(), 'library.ibid'), 'Before');
  const other = await libraryOf(join(await tempFolder(), 'other.ibid'), 'Restored');
  await copyFile(other, staged(path, 'restored'));
  await utimes(staged(path, 'restored'), AT, AT);
  return path;
}

async function titlesIn(path: string): Promise<readonly string[]> {
  const db = await openLibrary(path);
  const titles = (await listNotes(db)).map(({ title }) => title);
  await db.close();
  return titles;
}

const besides = async (path: string): Promise<readonly string[]> =>
  (await readdir(dirname(path))).filter((name) => !name.endsWith('-lock')).toSorted();

test('what a killed restore or recovery has left half done is gone once the library is opened', async () => {
  const path = await libraryOf(join(await tempFolder(), 'library.ibid'), 'Before');
  for (const stage of ['restoring', 'damaged', 'saving', 'saved'] as const)
    await writeFile(staged(path, stage), 'half');
  await writeFile(`${staged(path, 'saving')}-journal`, 'half');
  const ibid = await openTestIbid({ folder: dirname(path) });
  expect((await ibid.handlers['notes.list']()).map(({ title }) => title)).toEqual(['Before']);
  await ibid.close();
  expect(await besides(path)).toEqual(['library.ibid']);
});

/** What a kill leaves after each step of putting a restored library in its place. */
const KILLS: readonly (readonly [after: string, steps: (path: string) => Promise<void>])[] = [
  ['nothing yet', async () => undefined],
  ['the library was put aside', (path) => rename(path, join(dirname(path), ASIDE))],
  [
    'its last changes were too',
    async (path) => {
      await rename(path, join(dirname(path), ASIDE));
      await rename(`${path}-wal`, join(dirname(path), `${ASIDE}-wal`));
    },
  ],
];

test.each(KILLS)(
  'a restore that was killed when %s is carried out when the library is opened',
  async (_after, steps) => {
    const path = await aboutToReplace();
    const before = await readFile(path);
    await writeFile(`${path}-wal`, 'last changes');
    await steps(path);
    await settleStaged(path);
    expect(await besides(path)).toEqual(['library.ibid', ASIDE, `${ASIDE}-wal`]);
    expect(await titlesIn(path)).toEqual(['Restored']);
    const aside = join(dirname(path), ASIDE);
    expect(Buffer.compare(await readFile(aside), before)).toBe(0);
    expect(await readFile(`${aside}-wal`, 'utf8')).toBe('last changes');
  },
);

test('a library that is in use is left to whoever uses it', async () => {
  const path = await aboutToReplace();
  const release = await claim(path);
  await expect(settleStaged(path)).rejects.toMatchObject({ code: 'library-locked' });
  await release();
  expect(await titlesIn(path)).toEqual(['Before']);
});

test('what stands under the name that it would be put aside to is not written over', async () => {
  const path = await aboutToReplace();
  await writeFile(join(dirname(path), ASIDE), 'mine');
  await expect(putRestoredInPlace(path)).rejects.toMatchObject({ code: 'file-exists' });
  expect([await titlesIn(path), await readFile(join(dirname(path), ASIDE), 'utf8')]).toEqual([
    ['Before'],
    'mine',
  ]);
  await settleStaged(path);
  expect([await titlesIn(path), await besides(path)]).toEqual([['Before'], ['library.ibid', ASIDE]]);
});

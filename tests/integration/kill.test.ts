import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { toRevisionId } from '#shared/model/ids.ts';
import { checkLibrary } from '../../electron/library/check-library.ts';
import { checkTexts } from '../../electron/storage/check.ts';
import { openLibrary } from '../../electron/storage/open-library.ts';
import { indexPiece } from '../../electron/storage/reindex.ts';
import { listRepairs } from '../../electron/storage/repairs.ts';
import { findRevision } from '../../electron/storage/revisions.ts';
import { lostOf } from '../support/acknowledged.ts';
import { bundled } from '../support/bundled.ts';
import { libraryAfter, ROWS, runScript, WRONG_WORDS } from '../support/outdated-library.ts';
import { search } from '../support/search.ts';
import type { Indexed } from '../support/indexing-process.ts';
import type { Mended } from '../support/mending-process.ts';
import type { Acknowledged } from '../support/saving-process.ts';
import { tempFolder } from '../support/temp-library.ts';
import { expectNoStrays } from '../support/walk/invariants.ts';
import { startSaving } from '../support/writing-process.ts';

const ROUNDS = 30;

test(
  'a program that is killed in the middle of its work loses nothing that it was told is saved',
  { timeout: 240_000 },
  async () => {
    const script = await bundled('tests/support/saving-process.ts');
    const library = join(await tempFolder(), 'library.ibid');
    const all: Acknowledged[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const saving = startSaving<Acknowledged>(script, library);
      await saving.said(1 + (round % 4));
      await pause(Math.random() * 60);
      await saving.kill();
      all.push(...saving.acknowledged);
      const db = await openLibrary(library);
      expect(await lostOf(db, saving.acknowledged)).toEqual([]);
      await db.close();
    }
    const db = await openLibrary(library);
    expect(await lostOf(db, all)).toEqual([]);
    const report = await checkLibrary(db);
    await db.close();
    expect(report.findings).toEqual([]);
    expect(all.filter((change) => change.did !== 'opened').length).toBeGreaterThan(ROUNDS);
  },
);

test(
  'a program that is killed while it makes a library leaves one that opens, or none',
  { timeout: 120_000 },
  async () => {
    const script = await bundled('tests/support/saving-process.ts');
    const folder = await tempFolder();
    for (let round = 0; round < 10; round += 1) {
      const library = join(folder, `${round}.ibid`);
      const saving = startSaving<Acknowledged>(script, library);
      await pause(60 + Math.random() * 150);
      await saving.kill();
      const db = await openLibrary(library);
      expect(await lostOf(db, saving.acknowledged)).toEqual([]);
      expect((await checkLibrary(db)).findings).toEqual([]);
      await db.close();
    }
  },
);

test(
  'a program that is killed while it mends, joins and separates texts has done each of them whole, or not at all',
  { timeout: 240_000 },
  async () => {
    const script = await bundled('tests/support/mending-process.ts');
    const library = join(await tempFolder(), 'library.ibid');
    const all: Mended[] = [];
    for (let round = 0; round < 12; round += 1) {
      const mending = startSaving<Mended>(script, library);
      await mending.said(1 + (round % 3));
      await pause(Math.random() * 200);
      await mending.kill();
      all.push(...mending.acknowledged);
      const db = await openLibrary(library);
      for (const { revision, repairs } of mending.acknowledged) {
        const id = toRevisionId(revision);
        expect([(await findRevision(db, id))?.id, (await listRepairs(db, id)).length]).toEqual([id, repairs]);
      }
      expect((await checkLibrary(db)).findings).toEqual([]);
      await expectNoStrays(db);
      await db.close();
    }
    expect(all.length).toBeGreaterThan(12);
  },
);

test(
  'a program that is killed while it indexes a library anew loses nothing, and the next one goes on',
  { timeout: 240_000 },
  async () => {
    const script = await bundled('tests/support/indexing-process.ts');
    const anew = `UPDATE settings SET value = 'another, whole' WHERE name GLOB 'index of *'; ${WRONG_WORDS}`;
    const library = await libraryAfter('');
    let cutOff = 0;
    for (let round = 0; round < 8; round += 1) {
      await runScript(library, anew);
      const saving = startSaving<Indexed>(script, library);
      await saving.said(1);
      await pause(Math.random() * 20 * round);
      await saving.kill();
      const db = await openLibrary(library);
      if (await db.transaction(indexPiece)) cutOff += 1;
      while (await db.transaction(indexPiece));
      const { findings } = await checkTexts(db);
      const { documents } = await search(db, `"row ${ROWS - 1}, علی"`);
      await db.close();
      expect([findings, documents.length]).toEqual([[], 1]);
    }
    expect(cutOff).toBeGreaterThan(0);
  },
);

test('a library that another process has open is refused with a sentence, and opens once that process is gone', async () => {
  const script = await bundled('tests/support/saving-process.ts');
  const library = join(await tempFolder(), 'library.ibid');
  const saving = startSaving<Acknowledged>(script, library);
  await saving.said(1);
  expect(saving.acknowledged[0]).toEqual({ did: 'opened' });
  await expect(openLibrary(library)).rejects.toMatchObject({
    code: 'library-locked',
    message: 'Another program is using this library. Close it there, then try again.',
  });
  expect(saving.child.exitCode).toBeNull();
  await saving.kill();
  await (await openLibrary(library)).close();
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Failed } from '#shared/ipc/result.ts';
import { checkLibrary } from '../../../electron/library/check-library.ts';
import { seededRandom } from '../../bench/text/random.ts';
import { archivedRows } from '../../support/archived-library.ts';
import { openTestIbid } from '../../support/library.ts';
import { ACTS, importOne } from '../../support/walk/acts.ts';
import { CASE_ACTS } from '../../support/walk/case-acts.ts';
import { ORGANISE } from '../../support/walk/organise-acts.ts';
import { joinAndSeparate, repairAndUndo } from '../../support/walk/round-trips.ts';
import { learnFrom, oneOf, type Walk } from '../../support/walk/walk.ts';

const STEPS = 80;
const EVERYTHING = [...ACTS, ...ORGANISE, ...CASE_ACTS, joinAndSeparate, repairAndUndo];

test.each([1, 2, 3, 4])(
  'a library to which anything was done comes back from its archive as it was (%i)',
  { timeout: 240_000 },
  async (seed) => {
    const walk: Walk = {
      random: seededRandom(seed * 7919),
      ibid: await openTestIbid(),
      signs: new Set(),
      passages: new Map(),
      texts: new Map(),
      notes: [],
      links: new Map(),
      tags: new Set(),
      names: new Set(),
      documents: new Set(),
      learn: () => learnFrom(walk),
    };
    for (let count = 0; count < STEPS; count += 1) {
      const act = walk.signs.size < 3 ? importOne : oneOf(walk, EVERYTHING);
      await act?.(walk).catch((error: unknown) => {
        if (!(error instanceof Failed)) throw error;
      });
    }
    const archive = join(walk.ibid.folder, 'archive');
    await walk.ibid.archives.write(archive, {});
    const other = await openTestIbid();
    await other.archives.restore(archive, {});
    expect(await archivedRows(other.db)).toEqual(await archivedRows(walk.ibid.db));
    await other.indexed();
    expect((await checkLibrary(other.db)).findings).toEqual([]);
  },
);

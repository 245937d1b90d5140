import { expect, test } from 'vitest';
import { Failed } from '#shared/ipc/result.ts';
import { between, seededRandom } from '../../bench/text/random.ts';
import { libraryState } from '../../support/library-state.ts';
import { openTestIbid } from '../../support/library.ts';
import { ACTS, importOne } from '../../support/walk/acts.ts';
import { CASE_ACTS, expectOriginsCounted } from '../../support/walk/case-acts.ts';
import { expectSound } from '../../support/walk/invariants.ts';
import { joinAndSeparate, repairAndUndo, undoAll } from '../../support/walk/round-trips.ts';
import { ORGANISE } from '../../support/walk/organise-acts.ts';
import { redo, undoAndRedo, undoAnEarlier } from '../../support/walk/undo-acts.ts';
import { learnFrom, oneOf, type Walk } from '../../support/walk/walk.ts';

const STEPS = 60;
const REFUSALS = ['conflict', 'not-found', 'invalid-metadata', 'invalid-call', 'invalid-name'];
const EVERYTHING = [
  ...ACTS,
  ...ORGANISE,
  ...CASE_ACTS,
  joinAndSeparate,
  joinAndSeparate,
  repairAndUndo,
  undoAll,
  ...Array.from({ length: 8 }, () => undoAndRedo),
  undoAnEarlier,
  undoAnEarlier,
  redo,
  redo,
];

/** Answers what was done. */
async function step(walk: Walk): Promise<string> {
  const act = walk.signs.size < 3 ? importOne : oneOf(walk, EVERYTHING);
  if (!act) throw new Error('there is nothing to do');
  const before = await libraryState(walk.ibid.db);
  try {
    return await act(walk);
  } catch (error) {
    if (!(error instanceof Failed) || !REFUSALS.includes(error.code)) throw error;
    expect(await libraryState(walk.ibid.db)).toBe(before);
    return `${act.name} is refused: ${error.message}`;
  }
}

test.each([1, 2, 3])(
  'whatever is done in whatever order, no text, passage or quotation is lost, and what is refused changes nothing (%i)',
  { timeout: 240_000 },
  async (seed) => {
    const walk: Walk = {
      random: seededRandom(seed),
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
    const done: string[] = [];
    for (let count = 0; count < STEPS; count += 1) {
      try {
        done.push(await step(walk));
        await expectSound(walk);
        await expectOriginsCounted(walk);
        if (between(walk.random, 1, 40) === 1) {
          await walk.ibid.close();
          walk.ibid = await openTestIbid({ folder: walk.ibid.folder });
          done.push('open anew');
        }
      } catch (error) {
        throw new Error(`after ${done.join('\n')}`, { cause: error });
      }
    }
    // Otherwise all was refused, and nothing was tried.
    expect(done.filter((what) => !/^nothing$|is refused/.test(what)).length).toBeGreaterThan(STEPS / 4);
  },
);

import { expect, test } from 'vitest';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { Call } from '../../../../renderer/bridge/client.ts';
import { type AllProposals, keepProposals } from '../../../../renderer/documents/keep-proposals.ts';
import {
  askedOf,
  isLikelyVersion,
  looksLikeVersion,
  questionsFirst,
} from '../../../../renderer/documents/proposals.ts';
import { openTestIbid } from '../../../support/library.ts';
import { callLibrary, differentWords as words, importTexts } from '../call-library.ts';

const FERRY = `The ferry\n\n${words(0, 300)}.\n`;
const CORRECTED = `The ferry\n\n${words(0, 280)} ${words(900, 20)}.\n`;
const LAST = `The ferry\n\n${words(0, 270)} ${words(800, 10)} ${words(900, 20)}.\n`;
const RELATED = `The crossing\n\n${words(0, 250)} ${words(700, 50)}.\n`;

/** A library into which texts are imported together, and what is proposed of them. */
async function imported(before: readonly string[], ...texts: readonly string[]) {
  const call = callLibrary(await openTestIbid());
  const held = await importTexts(call, ...before);
  const outcomes = await importTexts(call, ...texts);
  const seen: { all: AllProposals } = { all: new Map() };
  const acts = keepProposals(call, (all) => {
    seen.all = all;
  });
  acts.show(outcomes);
  const now = (document: DocumentSummary | undefined) => {
    const found = document && seen.all.get(document.revisionId);
    if (!found) throw new Error('nothing is proposed of it');
    return found;
  };
  const list = async () => (await call('documents.list')).map(({ id }) => id);
  return {
    call,
    acts,
    seen,
    now,
    list,
    held: held.map(({ document }) => document),
    came: outcomes.map(({ document }) => document),
    outcomes,
  };
}

test('a changed text is asked about, joined, and made two documents again', async () => {
  const { acts, now, list, held, came, outcomes, call } = await imported([FERRY], CORRECTED);
  const [older] = held;
  const [newer] = came;
  if (!older || !newer) throw new Error('two documents were imported');
  expect([askedOf(now(newer))?.document.id, isLikelyVersion(now(newer))]).toEqual([older.id, true]);
  expect(outcomes.map(looksLikeVersion)).toEqual([true]);

  await acts.join(newer.revisionId, older);
  expect([now(newer).joined, now(newer).number, now(newer).document.id]).toEqual([true, 2, older.id]);
  expect(await list()).toEqual([older.id]);

  await acts.separate(newer.revisionId);
  expect([now(newer).joined, askedOf(now(newer))]).toEqual([false, null]);
  expect(await list()).toEqual([now(newer).document.id, older.id]);

  const { keptFrom } = now(newer);
  if (!keptFrom) throw new Error('it is not known what it was kept from');
  await acts.join(newer.revisionId, keptFrom);
  expect(now(newer).number).toBe(2);
  expect(await call('documents.revisions', older.id)).toHaveLength(2);
});

test('a text that is joined while it is asked about again is no failure, and is known to be joined', async () => {
  const { acts, call, now, seen, held, came, outcomes } = await imported([FERRY], CORRECTED);
  const [older] = held;
  const [newer] = came;
  if (!older || !newer) throw new Error('two documents were imported');
  let left = 1;
  const meanwhile: Call = async (name, ...args) => {
    if (name === 'documents.resembling' && left-- > 0) await acts.join(newer.revisionId, older);
    return call(name, ...args);
  };
  const renewing = keepProposals(meanwhile, (all) => {
    seen.all = all;
  });
  renewing.show(outcomes);
  await renewing.renewTouched(new Set([newer.id]));
  await renewing.renewTouched(new Set([newer.id]));
  expect([left, now(newer).joined, now(newer).number]).toEqual([0, true, 2]);
});

test('two that are kept apart are not asked about again', async () => {
  const { acts, now, held, came, call } = await imported([FERRY], RELATED);
  const [newer] = came;
  const asked = askedOf(now(newer));
  if (!newer || !asked) throw new Error('nothing is asked');
  expect(asked.likely).toBe('near-duplicate');
  await acts.keepApart(newer.revisionId, asked);
  expect([askedOf(now(newer)), now(newer).keptFrom?.id]).toEqual([null, held[0]?.id]);
  expect(await call('documents.resembling', newer.id)).toEqual([]);
});

test('copies of one import become revisions in their order, whichever is joined first', async () => {
  for (const order of [
    [0, 1],
    [1, 0],
  ]) {
    const { acts, now, list, held, came, call } = await imported([FERRY], CORRECTED, LAST);
    for (const index of order) {
      const asked = askedOf(now(came[index]));
      if (asked) await acts.join(now(came[index]).revisionId, asked.document);
      await acts.renewTouched(new Set(await list()));
      await acts.renewTouched(new Set(came.map(({ id }) => id)));
    }
    expect(await list()).toEqual([held[0]?.id]);
    expect(came.map((document) => [now(document).number, now(document).document.id])).toEqual([
      [2, held[0]?.id],
      [3, held[0]?.id],
    ]);
    expect((await call('documents.revisions', now(came[0]).document.id)).map(({ id }) => id)).toEqual([
      came[1]?.revisionId,
      came[0]?.revisionId,
      held[0]?.revisionId,
    ]);
  }
});

test('a copy is asked about also when a later one was joined past it', async () => {
  const { acts, now, list, held, came } = await imported([FERRY], CORRECTED, LAST);
  const [older] = held;
  const [corrected, last] = came;
  if (!older || !corrected || !last) throw new Error('three documents were imported');
  await acts.join(last.revisionId, older);
  await acts.renewTouched(new Set([older.id]));
  expect(askedOf(now(corrected))?.document.id).toBe(older.id);
  await acts.join(corrected.revisionId, older);
  expect(await list()).toEqual([older.id]);
  expect([now(last).number, now(corrected).number]).toEqual([2, 3]);
});

test('all new versions are joined at once, and what merely resembles another is left alone', async () => {
  const { acts, now, list, held, came } = await imported([FERRY], CORRECTED, LAST, RELATED);
  const versions = came.filter((document) => isLikelyVersion(now(document)));
  expect(versions).toHaveLength(2);
  expect(await acts.joinAll(versions.map(({ revisionId }) => revisionId))).toBe(2);
  expect(await list()).toEqual([came[2]?.id, held[0]?.id]);
  expect(versions.map((document) => now(document).number)).toEqual([2, 3]);
});

test('a text is never asked about as a version of one that came after it', async () => {
  const { acts, now, came, held } = await imported([FERRY], CORRECTED, LAST);
  const asked = askedOf(now(came[0]));
  if (!asked || !came[0]) throw new Error('nothing is asked');
  await acts.keepApart(came[0].revisionId, asked);
  expect(asked.document.id).toBe(held[0]?.id);
  expect(now(came[0]).resembles).toEqual([]);
});

test('a join elsewhere in the window is told here too', async () => {
  const { acts, now, came, held, call } = await imported([FERRY], CORRECTED);
  if (!came[0] || !held[0]) throw new Error('two documents were imported');
  await call('documents.join', came[0].id, held[0].id);
  await acts.renewTouched(new Set([came[0].id]));
  expect([now(came[0]).joined, now(came[0]).number]).toEqual([true, 2]);
});

test('what is asked about stands first, new versions before what merely resembles', async () => {
  const { outcomes } = await imported(
    [FERRY],
    `Nothing like it\n\n${words(5000, 300)}.\n`,
    RELATED,
    CORRECTED,
  );
  expect(questionsFirst(outcomes).map(({ document }) => document.title)).toEqual([
    'The ferry',
    'The crossing',
    'Nothing like it',
  ]);
});

test('what was said stays said when the outcomes are told once more', async () => {
  const { acts, now, came, held, outcomes } = await imported([FERRY], CORRECTED);
  if (!came[0] || !held[0]) throw new Error('two documents were imported');
  await acts.join(came[0].revisionId, held[0]);
  acts.show(outcomes);
  expect(now(came[0]).joined).toBe(true);
});

import { expect, test } from 'vitest';
import type { RevisionId } from '#shared/model/ids.ts';
import type { Passage } from '#shared/model/passage.ts';
import { carryPassages } from '../../../electron/library/carry-passages.ts';
import { checkLibrary } from '../../../electron/library/check-library.ts';
import { decideAnchor } from '../../../electron/library/decide-anchor.ts';
import { joinDocuments, separateRevision } from '../../../electron/library/join-documents.ts';
import { makePassage } from '../../../electron/library/make-passage.ts';
import { listAnchors, listAnchorsIn } from '../../../electron/storage/anchors.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { setHighlight } from '../../../electron/storage/passages.ts';
import { listPassageUses } from '../../../electron/storage/passage-uses.ts';
import { readBlocks } from '../../../electron/storage/revisions.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { revise } from '../../support/revise.ts';
import { ofParagraphs, store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const AT = new Date('2026-03-01T00:00:00.000Z');
const ROAD = 'The road to the ferry was closed for the whole of that winter.';
const COUNT = 'In the lower building there were about fifty people without a stove.';
const OTHER_COUNT = 'In the lower building there were about sixty people without a stove.';
const LIST = 'Nobody kept a list of them, and the keepers counted them twice a day.';

/** A highlighted passage of the first time the words stand in the text. */
async function highlight(db: Database, revisionId: RevisionId, words: string): Promise<Passage> {
  const text = canonicalText(await readBlocks(db, revisionId));
  const start = text.indexOf(words);
  const passage = await makePassage(db, { revisionId, start, end: start + words.length }, AT);
  await db.transaction((tx) => setHighlight(tx, passage.id, 'yellow'));
  return passage;
}

/** What became of every passage in the text: its words as taken, its fate and decision, and the words there. */
async function fates(db: Database, revision: RevisionId): Promise<readonly string[]> {
  const text = canonicalText(await readBlocks(db, revision));
  return (await listAnchorsIn(db, revision)).map(({ fate, decision, place, guarded }) => {
    const there = place ? ` “${text.slice(place.start, place.end)}”` : '';
    return `${fate}${guarded ? ' (guarded)' : ''}, ${decision}${there}`;
  });
}

async function ferry() {
  const db = await tempLibrary();
  const document = await store(db, ofParagraphs('The ferry', ROAD, COUNT, LIST));
  return { db, document, first: document.revisionId };
}

test('a new text of a document takes the passages with it: what is the same attaches, what is not is proposed', async () => {
  const { db, document, first } = await ferry();
  await highlight(db, first, 'closed');
  await highlight(db, first, 'about fifty people');
  await highlight(db, first, 'kept a list of them');
  await highlight(db, first, 'twice a day');
  const second = await revise(db, document, ROAD, OTHER_COUNT, `Later: ${LIST.replace(', and', ';')}`);
  expect(await fates(db, second)).toEqual([
    'exact, attached “closed”',
    'altered (guarded), proposed “about sixty people”',
    'moved, attached “kept a list of them”',
    'moved, attached “twice a day”',
  ]);
  expect(
    (await listPassageUses(db, second)).map(({ quote, fate, from }) => [quote.exact, fate, from]),
  ).toEqual([
    ['closed', 'exact', { revisionId: first, number: 1 }],
    ['kept a list of them', 'moved', { revisionId: first, number: 1 }],
    ['twice a day', 'moved', { revisionId: first, number: 1 }],
  ]);
  expect((await checkLibrary(db)).findings).toEqual([]);
});

test('the report counts the passages in use by what became of them', async () => {
  const { db, document, first } = await ferry();
  await highlight(db, first, 'closed');
  await highlight(db, first, 'about fifty people');
  await makePassage(db, { revisionId: first, start: 0, end: 3 }, AT);
  const second = await revise(db, document, ROAD, OTHER_COUNT);
  expect(await db.transaction((tx) => carryPassages(tx, first, second))).toEqual({
    exact: 1,
    moved: 0,
    altered: 1,
    ambiguous: 0,
    lost: 0,
  });
});

test('a text that is taken back makes every passage exact again, by the words that it was taken with', async () => {
  const { db, document, first } = await ferry();
  await highlight(db, first, 'about fifty people');
  await highlight(db, first, LIST);
  const second = await revise(db, document, ROAD, OTHER_COUNT);
  const third = await revise(db, document, ROAD, COUNT, LIST);
  expect([await fates(db, second), await fates(db, third)]).toEqual([
    ['altered (guarded), proposed “about sixty people”', 'lost, proposed'],
    ['exact, attached “about fifty people”', `exact, attached “${LIST}”`],
  ]);
});

test('what was accepted stays accepted while the words accepted stand there, and is asked anew when they change', async () => {
  const { db, document, first } = await ferry();
  const { id } = await highlight(db, first, 'about fifty people');
  const second = await revise(db, document, ROAD, OTHER_COUNT, LIST);
  await db.transaction((tx) => decideAnchor(tx, id, second, true, AT));
  const third = await revise(db, document, 'A preface.', ROAD, OTHER_COUNT, LIST);
  const fourth = await revise(db, document, ROAD, OTHER_COUNT.replace('sixty', 'seventy'), LIST);
  expect([await fates(db, second), await fates(db, third), await fates(db, fourth)]).toEqual([
    ['altered (guarded), accepted “about sixty people”'],
    ['altered (guarded), accepted “about sixty people”'],
    ['altered (guarded), proposed “about seventy people”'],
  ]);
  expect((await listAnchorsIn(db, third))[0]?.decidedAt).toBe(AT.toISOString());
  expect((await checkLibrary(db)).findings).toEqual([]);
});

test('what was rejected is not proposed again while the same words stand there', async () => {
  const { db, document, first } = await ferry();
  const altered = await highlight(db, first, 'about fifty people');
  const lost = await highlight(db, first, LIST);
  const second = await revise(db, document, ROAD, OTHER_COUNT);
  await db.transaction(async (tx) => {
    for (const { id } of [altered, lost]) await decideAnchor(tx, id, second, false, AT);
  });
  const third = await revise(db, document, 'A preface.', ROAD, OTHER_COUNT);
  const fourth = await revise(db, document, ROAD, OTHER_COUNT.replace('sixty', 'seventy'));
  expect([await fates(db, third), await fates(db, fourth)]).toEqual([
    ['altered (guarded), rejected “about sixty people”', 'lost, rejected'],
    ['altered (guarded), proposed “about seventy people”', 'lost, rejected'],
  ]);
});

test('a place that a person rejected although the words are the same stays rejected', async () => {
  const { db, document, first } = await ferry();
  const { id } = await highlight(db, first, 'twice a day');
  const second = await revise(db, document, 'A preface.', ROAD, COUNT, LIST);
  await db.transaction((tx) => decideAnchor(tx, id, second, false, AT));
  const third = await revise(db, document, ROAD, COUNT, LIST);
  expect([await fates(db, second), await fates(db, third)]).toEqual([
    ['moved, rejected “twice a day”'],
    ['exact, rejected “twice a day”'],
  ]);
  await db.transaction((tx) => decideAnchor(tx, id, third, true, AT));
  expect(await fates(db, third)).toEqual(['exact, attached “twice a day”']);
});

test('words that stand nowhere cannot be accepted, nor can what was never carried', async () => {
  const { db, document, first } = await ferry();
  const { id } = await highlight(db, first, LIST);
  const second = await revise(db, document, ROAD);
  await expect(db.transaction((tx) => decideAnchor(tx, id, second, true, AT))).rejects.toMatchObject({
    code: 'conflict',
  });
  await expect(db.transaction((tx) => decideAnchor(tx, id, first, true, AT))).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('a passage that is made in an old text stands in the newer ones at once', async () => {
  const { db, document, first } = await ferry();
  const second = await revise(db, document, 'A preface.', ROAD, COUNT);
  const third = await revise(db, document, COUNT);
  await highlight(db, first, 'The road');
  expect([await fates(db, second), await fates(db, third)]).toEqual([
    ['moved, attached “The road”'],
    ['lost, proposed'],
  ]);
});

test('a text that becomes a document of its own again takes no passages of the other with it, and leaves none', async () => {
  const db = await tempLibrary();
  const older = await store(db, ofParagraphs('The ferry', ROAD, COUNT));
  const newer = await store(db, ofParagraphs('The ferry, corrected', ROAD, OTHER_COUNT));
  await highlight(db, older.revisionId, 'closed');
  await db.transaction((tx) => joinDocuments(tx, newer.id, older.id, AT.toISOString()));
  expect(await fates(db, newer.revisionId)).toEqual(['exact, attached “closed”']);
  await db.transaction((tx) => separateRevision(tx, newer.revisionId));
  expect([await listAnchors(db), (await listPassageUses(db, newer.revisionId)).length]).toEqual([[], 0]);
});

test('check names a passage whose words do not stand where they were found in a newer text', async () => {
  const { db, document, first } = await ferry();
  const { id } = await highlight(db, first, 'twice a day');
  await revise(db, document, 'A preface.', ROAD, COUNT, LIST);
  await db.transaction(async (tx) => {
    await tx.run(sql`DROP TRIGGER anchors_change_by_decision`);
    await tx.run(sql`UPDATE anchors SET start_offset = start_offset + 1, end_offset = end_offset + 1`);
  });
  expect((await checkLibrary(db)).findings).toEqual([
    { about: 'passage', id, message: 'Its words do not stand where they were found in a newer text.' },
  ]);
});

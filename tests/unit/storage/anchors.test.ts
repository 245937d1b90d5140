import { expect, test } from 'vitest';
import type { Anchor } from '#shared/model/anchor.ts';
import { toPassageId } from '#shared/model/ids.ts';
import { makePassage } from '../../../electron/library/make-passage.ts';
import {
  findAnchor,
  insertAnchors,
  listAnchoredRevisions,
  listAnchorFates,
  listAnchorsIn,
  setDecision,
} from '../../../electron/storage/anchors.ts';
import { newNoteId } from '../../../electron/storage/ids.ts';
import { insertNote, trashNote } from '../../../electron/storage/notes.ts';
import { findPassageView, setHighlight } from '../../../electron/storage/passages.ts';
import { listPassageUses } from '../../../electron/storage/passage-uses.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { revise } from '../../support/revise.ts';
import { ofParagraphs, store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const AT = '2026-03-01T00:00:00.000Z';
const FIFTY = 'He said there were fifty people in the lower building.';
const SIXTY = 'He said there were sixty people in the lower building.';

/** A document whose number was changed, and a passage of its first text that was made before. */
async function library() {
  const db = await tempLibrary();
  const document = await store(db, ofParagraphs('The ferry', FIFTY));
  const passage = await makePassage(
    db,
    { revisionId: document.revisionId, start: 19, end: 31 },
    new Date(AT),
  );
  const newer = await revise(db, document, SIXTY);
  const [anchor] = await listAnchorsIn(db, newer);
  if (!anchor) throw new Error('the passage was not carried');
  return { db, document, passage, newer, anchor };
}

test('an anchor is kept whole', async () => {
  const { db, passage, newer, anchor } = await library();
  expect(anchor).toEqual({
    passageId: passage.id,
    revisionId: newer,
    fate: 'altered',
    place: { start: 19, end: 31 },
    similarity: 12 / 22,
    guarded: true,
    decision: 'proposed',
    decidedAt: null,
  });
  expect([await findAnchor(db, passage.id, newer), await listAnchoredRevisions(db, passage.id)]).toEqual([
    anchor,
    [newer],
  ]);
  expect(await findAnchor(db, toPassageId('p-nowhere'), newer)).toBeNull();
});

test('what a person has not decided is not taken for decided, and altered words never attach by themselves', async () => {
  const { db, document, anchor } = await library();
  const wrong: readonly Partial<Anchor>[] = [
    { decision: 'attached' },
    { decision: 'accepted' },
    { decision: 'proposed', decidedAt: AT },
    { fate: 'lost' },
    { fate: 'moved', similarity: null, guarded: false },
    { fate: 'lost', place: null, similarity: null, guarded: false, decision: 'accepted', decidedAt: AT },
    { fate: 'exact', similarity: null, decision: 'attached' },
    { similarity: null },
    { similarity: 1.5 },
    { place: { start: 31, end: 31 } },
  ];
  await db.transaction((tx) => tx.run(sql`DELETE FROM anchors`));
  for (const part of wrong) {
    await expect(db.transaction((tx) => insertAnchors(tx, [{ ...anchor, ...part }]))).rejects.toThrow(
      /CHECK constraint failed/,
    );
  }
  await expect(
    db.transaction((tx) => insertAnchors(tx, [{ ...anchor, revisionId: document.revisionId }])),
  ).rejects.toThrow('a passage needs no anchor in its own text');
  await db.transaction((tx) => insertAnchors(tx, [anchor]));
});

test('of an anchor only the decision changes', async () => {
  const { db, newer, anchor } = await library();
  expect(await db.transaction((tx) => setDecision(tx, anchor, 'accepted', AT))).toBe(true);
  expect(await listAnchorsIn(db, newer)).toEqual([{ ...anchor, decision: 'accepted', decidedAt: AT }]);
  for (const change of [
    sql`UPDATE anchors SET fate = 'ambiguous', similarity = NULL, guarded = 0`,
    sql`UPDATE anchors SET start_offset = 0`,
    sql`UPDATE anchors SET guarded = 0`,
  ]) {
    await expect(db.transaction((tx) => tx.run(change))).rejects.toThrow(
      'of an anchor only the decision is changed',
    );
  }
});

test('the report names the passages in use, with both wordings and the notes', async () => {
  const { db, document, passage, newer, anchor } = await library();
  expect(await listAnchorFates(db, newer)).toEqual([]);
  const note = {
    id: newNoteId(),
    title: 'Numbers',
    state: '{}',
    text: '',
    passages: [passage.id],
    savedAt: AT,
  };
  await db.transaction((tx) => insertNote(tx, note));
  const fate = {
    ...anchor,
    from: { revisionId: document.revisionId, number: 1 },
    quote: 'fifty people',
    words: 'sixty people',
    highlighted: false,
    notes: [{ id: note.id, title: 'Numbers' }],
  };
  expect(await listAnchorFates(db, newer)).toEqual([fate]);
  await db.transaction(async (tx) => {
    await trashNote(tx, note.id, AT);
    await setHighlight(tx, passage.id, 'yellow');
  });
  expect(await listAnchorFates(db, newer)).toEqual([{ ...fate, highlighted: true, notes: [] }]);
});

test('a passage that is shown elsewhere says what became of it in the newest text', async () => {
  const { db, document, passage, newer, anchor } = await library();
  const { passageId: _known, ...there } = anchor;
  expect((await findPassageView(db, passage.id))?.inNewest).toEqual({ ...there, number: 2 });
  const newest = await revise(db, document, FIFTY);
  expect((await findPassageView(db, passage.id))?.inNewest).toMatchObject({
    revisionId: newest,
    number: 3,
    fate: 'exact',
  });
  const own = await makePassage(db, { revisionId: newest, start: 0, end: 2 }, new Date(AT));
  expect([(await findPassageView(db, own.id))?.inNewest, newer === newest]).toEqual([null, false]);
});

test('a passage of an older text is among those of the newer one once it was accepted, with its place there', async () => {
  const { db, document, passage, newer, anchor } = await library();
  await db.transaction((tx) => setHighlight(tx, passage.id, 'yellow'));
  expect(await listPassageUses(db, newer)).toEqual([]);
  await db.transaction((tx) => setDecision(tx, anchor, 'accepted', AT));
  const { block: _own, ...rest } = passage;
  const used = { ...rest, highlighted: true, notes: [], tags: [], links: 0, statements: 0 };
  expect(await listPassageUses(db, newer)).toEqual([
    {
      ...used,
      position: { type: 'TextPositionSelector', start: 19, end: 31 },
      from: { revisionId: document.revisionId, number: 1 },
      fate: 'altered',
    },
  ]);
  await db.transaction((tx) => setDecision(tx, anchor, 'rejected', AT));
  expect(await listPassageUses(db, newer)).toEqual([]);
  expect(await listPassageUses(db, document.revisionId)).toEqual([{ ...used, from: null, fate: null }]);
});

import { expect, test } from 'vitest';
import { toLinkTypeId } from '#shared/model/ids.ts';
import type { Passage } from '#shared/model/passage.ts';
import { changeRange } from '../../../electron/library/change-range.ts';
import { describePassage, makePassage } from '../../../electron/library/make-passage.ts';
import { createTag } from '../../../electron/library/organise-tags.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { newLinkId, newNoteId } from '../../../electron/storage/ids.ts';
import { insertLink, listLinksOf } from '../../../electron/storage/links.ts';
import { insertNote } from '../../../electron/storage/notes.ts';
import { listPassageUses } from '../../../electron/storage/passage-uses.ts';
import { findPassage, setComment, setHighlight } from '../../../electron/storage/passages.ts';
import { giveTag } from '../../../electron/storage/tagged.ts';
import { revise } from '../../support/revise.ts';
import { ofParagraphs, store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const AT = new Date('2026-01-01T00:00:00.000Z');
const TEXT = 'They said there were about fifty people in the lower building.';
const LIST = 'Nobody kept a list of them.';

async function library() {
  const db = await tempLibrary();
  const document = await store(db, ofParagraphs('Statement', TEXT, LIST));
  const rangeOf = (words: string, revisionId = document.revisionId, text = `${TEXT}\n${LIST}`) => {
    const start = text.indexOf(words);
    return { revisionId, start, end: start + words.length };
  };
  const make = (words: string) => makePassage(db, rangeOf(words), AT);
  const widen = async (passage: Passage, range: ReturnType<typeof rangeOf>) => {
    const wanted = await describePassage(db, range, AT);
    return changeRange(db, passage.id, wanted);
  };
  return { db, document, rangeOf, make, widen };
}

async function link(db: Database, from: Passage, to: Passage): Promise<void> {
  await db.transaction((tx) =>
    insertLink(tx, {
      id: newLinkId(),
      typeId: toLinkTypeId('supports'),
      from: { kind: 'passage', id: from.id },
      to: { kind: 'passage', id: to.id },
      comment: '',
      createdAt: AT.toISOString(),
    }),
  );
}

async function tagged(db: Database, passage: Passage, name: string) {
  return db.transaction(async (tx) => {
    const tag = await createTag(tx, name, null, AT);
    await giveTag(tx, tag.id, [{ kind: 'passage', id: passage.id }]);
    return tag.id;
  });
}

test('highlight, comment, tags and links go to the passage of the new range, and notes go on quoting the old one', async () => {
  const { db, document, rangeOf, make, widen } = await library();
  const [passage, other] = [await make('fifty people'), await make('list')];
  await db.transaction(async (tx) => {
    await setHighlight(tx, passage.id, 'pink');
    await setComment(tx, passage.id, 'He counted.');
    await insertNote(tx, {
      id: newNoteId(),
      title: 'Numbers',
      state: '{}',
      text: '',
      passages: [passage.id],
      savedAt: AT.toISOString(),
    });
  });
  const tag = await tagged(db, passage, 'numbers');
  await link(db, passage, other);
  await link(db, other, passage);

  const wider = await widen(passage, rangeOf('about fifty people'));
  expect(wider).toMatchObject({
    quote: { exact: 'about fifty people' },
    highlighted: true,
    colour: 'pink',
    comment: 'He counted.',
  });
  const uses = await listPassageUses(db, document.revisionId);
  expect(
    uses.map(({ quote, highlighted, comment, tags, links, notes }) => [
      quote.exact,
      highlighted,
      comment,
      tags,
      links,
      notes.map(({ title }) => title),
    ]),
  ).toEqual([
    ['about fifty people', true, 'He counted.', [tag], 2, []],
    ['fifty people', false, '', [], 0, ['Numbers']],
    ['list', false, '', [], 2, []],
  ]);
});

test('where the new range has a passage already the two become one, and keep what was said of both', async () => {
  const { db, document, rangeOf, make, widen } = await library();
  const [passage, standing] = [await make('fifty people'), await make('about fifty people')];
  await db.transaction(async (tx) => {
    await setHighlight(tx, passage.id, 'blue');
    await setComment(tx, passage.id, 'Second.');
    await setHighlight(tx, standing.id, 'yellow');
    await setComment(tx, standing.id, 'First.');
  });
  const tags = [await tagged(db, passage, 'numbers'), await tagged(db, standing, 'numbers')];
  await link(db, passage, standing);
  const one = await widen(passage, rangeOf('about fifty people'));
  expect([one.id, one.colour, one.comment]).toEqual([standing.id, 'blue', 'First.\n\nSecond.']);
  const uses = await listPassageUses(db, document.revisionId);
  expect(uses.map((use) => [use.id, use.tags, use.links])).toEqual([[standing.id, [tags[0]], 0]]);
  expect(await listLinksOf(db, { kind: 'passage', id: standing.id })).toEqual([]);
});

test('the same range changes nothing', async () => {
  const { db, rangeOf, make, widen } = await library();
  const passage = await make('fifty people');
  await db.transaction((tx) => setHighlight(tx, passage.id, 'green'));
  await widen(passage, rangeOf('fifty people'));
  expect(await findPassage(db, passage.id)).toEqual({ ...passage, highlighted: true, colour: 'green' });
});

test('a passage that was carried into a newer text gets its new range there', async () => {
  const { db, document, rangeOf, make, widen } = await library();
  const passage = await make('fifty people');
  await db.transaction((tx) => setHighlight(tx, passage.id, 'orange'));
  const newer = await revise(db, document, TEXT, 'A list was kept.');
  const moved = await widen(passage, rangeOf('about fifty people', newer, TEXT));
  expect([moved.revisionId, moved.colour]).toEqual([newer, 'orange']);
  expect((await listPassageUses(db, newer)).map(({ id }) => id)).toEqual([moved.id]);
  expect(await listPassageUses(db, document.revisionId)).toEqual([]);
});

test('a passage cannot be moved into another document, and nothing is changed then', async () => {
  const { db, make, widen } = await library();
  const passage = await make('fifty people');
  const other = await store(db, ofParagraphs('Letter', 'The stove was cold.'));
  await db.transaction((tx) => setHighlight(tx, passage.id, 'green'));
  await expect(widen(passage, { revisionId: other.revisionId, start: 0, end: 9 })).rejects.toMatchObject({
    code: 'conflict',
  });
  expect(await listPassageUses(db, other.revisionId)).toEqual([]);
  expect((await findPassage(db, passage.id))?.highlighted).toBe(true);
});

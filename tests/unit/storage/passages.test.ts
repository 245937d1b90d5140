import { expect, test } from 'vitest';
import { toPassageId, toRevisionId } from '#shared/model/ids.ts';
import type { Passage } from '#shared/model/passage.ts';
import { makePassage } from '../../../electron/library/make-passage.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { trashDocument } from '../../../electron/storage/documents.ts';
import { newNoteId } from '../../../electron/storage/ids.ts';
import { insertNote, saveNoteVersion, trashNote } from '../../../electron/storage/notes.ts';
import {
  findPassage,
  findPassageByRange,
  findPassageView,
  insertPassage,
  listPassages,
  setHighlight,
} from '../../../electron/storage/passages.ts';
import { listPassageUses } from '../../../electron/storage/passage-uses.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { importedDocument, paragraph } from '../../support/imported-document.ts';
import { store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const AT = '2026-01-01T00:00:00.000Z';

/** `The lamp[1] went out.` with a note, and a heading and a page mark before it. */
const DOCUMENT = importedDocument('', {
  title: 'Report',
  authors: ['Farid Moradi'],
  published: '2010-09',
  blocks: [
    { ...paragraph('Winter'), kind: 'heading' },
    paragraph('The lamp[1] went out.', [
      { kind: 'page', start: 0, end: 1, page: '12' },
      { kind: 'footnote-marker', start: 8, end: 11, footnote: 0 },
    ]),
    { ...paragraph('او گفت دویست'), language: 'fa', direction: 'rtl' },
  ],
  footnotes: [{ label: '1', blocks: [paragraph('See the letter.')], citations: [] }],
});

async function library() {
  const db = await tempLibrary();
  const document = await store(db, DOCUMENT);
  const make = (start: number, end: number): Promise<Passage> =>
    makePassage(db, { revisionId: document.revisionId, start, end }, new Date(AT));
  return { db, document, make };
}

async function noteQuoting(db: Database, title: string, ...passages: readonly Passage[]) {
  const ids = passages.map((passage) => passage.id);
  const note = { id: newNoteId(), title, state: '{}', text: '', passages: ids, savedAt: AT };
  await db.transaction((tx) => insertNote(tx, note));
  return note;
}

test('a passage is kept with all its selectors', async () => {
  const { db, document, make } = await library();
  const passage = await make(11, 15);
  expect(passage).toEqual({
    id: passage.id,
    revisionId: document.revisionId,
    position: { type: 'TextPositionSelector', start: 11, end: 15 },
    quote: {
      type: 'TextQuoteSelector',
      exact: 'lamp',
      prefix: 'Winter\nThe ',
      suffix: '[1] went out.\nاو گفت دویست\nSee t',
    },
    block: { type: 'BlockSelector', block: 1, offset: 4 },
    highlighted: false,
    colour: 'yellow',
    comment: '',
    createdAt: AT,
  });
  expect([
    await findPassage(db, passage.id),
    await findPassageByRange(db, { revisionId: document.revisionId, start: 11, end: 15 }),
    await listPassages(db),
  ]).toEqual([passage, passage, [passage]]);
});

test('the same range is the same passage', async () => {
  const { db, make } = await library();
  const [first, second] = await Promise.all([make(11, 15), make(11, 15)]);
  expect([first?.id === second?.id, (await listPassages(db)).length]).toEqual([true, 1]);
  if (!first) throw new Error('no passage');
  const twin = { ...first, id: toPassageId('p-twin') };
  await expect(db.transaction((tx) => insertPassage(tx, twin))).rejects.toThrow(/UNIQUE/);
});

test('a passage of no revision, or in no block of it, is refused', async () => {
  const { db, make } = await library();
  const passage = await make(11, 15);
  const elsewhere = { ...passage, id: toPassageId('p-1'), position: { ...passage.position, end: 14 } };
  for (const wrong of [
    { ...elsewhere, revisionId: toRevisionId('r-nowhere') },
    { ...elsewhere, block: { ...passage.block, block: 99 } },
  ]) {
    await expect(db.transaction((tx) => insertPassage(tx, wrong))).rejects.toThrow(/FOREIGN KEY/);
  }
  await expect(
    db.transaction((tx) =>
      insertPassage(tx, { ...elsewhere, position: { ...passage.position, start: 15, end: 15 } }),
    ),
  ).rejects.toThrow(/CHECK/);
});

test('what is shown of a passage away from its document names document, place, page and footnotes', async () => {
  const { db, document, make } = await library();
  const passage = await make(7, 18);
  expect(await findPassageView(db, passage.id)).toEqual({
    ...passage,
    document: {
      id: document.id,
      title: 'Report',
      authors: ['Farid Moradi'],
      published: '2010-09',
      trashed: false,
    },
    place: { paragraph: 1, footnote: null, page: '12', time: null },
    language: 'en',
    direction: 'ltr',
    footnotes: [{ ordinal: 0, label: '1' }],
    inNewest: null,
  });
});

test('a passage knows the direction of its block, the footnote it is from, and that its document is in the trash', async () => {
  const { db, document, make } = await library();
  const persian = await make(29, 31);
  const inNote = await make(42, 45);
  await db.transaction((tx) => trashDocument(tx, document.id, AT));
  const views = [await findPassageView(db, persian.id), await findPassageView(db, inNote.id)];
  expect(views.map((view) => view && [view.quote.exact, view.place, view.language, view.direction])).toEqual([
    ['او', { paragraph: 2, footnote: null, page: '12', time: null }, 'fa', 'rtl'],
    ['See', { paragraph: null, footnote: '1', page: null, time: null }, 'en', 'ltr'],
  ]);
  expect(views.map((view) => view?.document.trashed)).toEqual([true, true]);
});

test('a marker that lies only partly in a passage is not its own', async () => {
  const { db, make } = await library();
  const views = [await make(7, 17), await make(16, 22)].map((passage) => findPassageView(db, passage.id));
  expect((await Promise.all(views)).map((view) => view?.footnotes)).toEqual([[], []]);
});

test('a passage that is not there is not found', async () => {
  const { db } = await library();
  const id = toPassageId('p-nowhere');
  expect([
    await findPassage(db, id),
    await findPassageView(db, id),
    await db.transaction((tx) => setHighlight(tx, id, 'yellow')),
  ]).toEqual([null, null, false]);
});

test('passages that are highlighted or quoted are listed with the notes that use them, in the order of the text', async () => {
  const { db, document, make } = await library();
  const [later, earlier, unused] = [await make(19, 23), await make(0, 6), await make(7, 10)];
  await db.transaction((tx) => setHighlight(tx, later.id, 'yellow'));
  const zebra = await noteQuoting(db, 'Zebra', earlier, earlier);
  const ant = await noteQuoting(db, 'Ant', earlier);
  const uses = await listPassageUses(db, document.revisionId);
  const inUse = ({ block: _block, ...passage }: Passage) => ({
    ...passage,
    tags: [],
    links: 0,
    statements: 0,
    from: null,
    fate: null,
  });
  expect(uses).toEqual([
    {
      ...inUse(earlier),
      notes: [
        { id: ant.id, title: 'Ant' },
        { id: zebra.id, title: 'Zebra' },
      ],
    },
    { ...inUse(later), highlighted: true, notes: [] },
  ]);
  expect(uses.map((use) => use.id)).not.toContain(unused.id);
});

test('a note in the trash uses nothing, and a note uses what its newest version quotes', async () => {
  const { db, document, make } = await library();
  const [one, other] = [await make(0, 6), await make(7, 10)];
  const note = await noteQuoting(db, 'Numbers', one);
  await db.transaction((tx) =>
    saveNoteVersion(tx, { ...note, title: 'Renamed', passages: [other.id], basedOn: 1 }),
  );
  expect((await listPassageUses(db, document.revisionId)).map((use) => [use.id, use.notes])).toEqual([
    [other.id, [{ id: note.id, title: 'Renamed' }]],
  ]);
  await db.transaction((tx) => trashNote(tx, note.id, AT));
  expect(await listPassageUses(db, document.revisionId)).toEqual([]);
});

test('taking a highlight away leaves the passage', async () => {
  const { db, document, make } = await library();
  const passage = await make(0, 6);
  await db.transaction((tx) => setHighlight(tx, passage.id, 'yellow'));
  expect((await listPassageUses(db, document.revisionId)).length).toBe(1);
  await db.transaction((tx) => setHighlight(tx, passage.id, null));
  expect([await listPassageUses(db, document.revisionId), await findPassage(db, passage.id)]).toEqual([
    [],
    passage,
  ]);
});

test('values never become SQL', async () => {
  const { db } = await library();
  const hostile = "x'); DROP TABLE passages; --";
  expect(await db.all(sql`SELECT id FROM passages WHERE id = ${hostile}`)).toEqual([]);
  expect(await db.get(sql`SELECT ${hostile} AS said`)).toEqual({ said: hostile });
  expect(await listPassages(db)).toEqual([]);
});

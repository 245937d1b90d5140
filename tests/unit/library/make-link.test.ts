import { expect, test } from 'vitest';
import { toLinkTypeId, toNoteId } from '#shared/model/ids.ts';
import type { LinkEnd } from '#shared/model/link.ts';
import { makePassage } from '../../../electron/library/make-passage.ts';
import { joinDocuments, separateRevision } from '../../../electron/library/join-documents.ts';
import { changeLink, makeLink, removeLink } from '../../../electron/library/make-link.ts';
import { createNote } from '../../../electron/library/save-note.ts';
import { linksIn, linksOf } from '../../../electron/library/view-links.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { trashDocument } from '../../../electron/storage/documents.ts';
import { moveLinks } from '../../../electron/storage/links.ts';
import { ofParagraphs, store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const NOW = new Date('2026-01-01T00:00:00.000Z');
const SUPPORTS = toLinkTypeId('supports');
const CONTRADICTS = toLinkTypeId('contradicts');

async function library() {
  const db = await tempLibrary();
  const [moradi, nouri] = [
    await store(db, ofParagraphs('Moradi', 'There were fifty people.', 'The gate was locked.')),
    await store(db, ofParagraphs('Nouri', 'There were two hundred.', 'Nobody had a key.')),
  ];
  const passage = async (revisionId: typeof moradi.revisionId, start: number, end: number) => {
    const { id } = await makePassage(db, { revisionId, start, end }, NOW);
    return { kind: 'passage', id } as const;
  };
  return {
    db,
    moradi,
    nouri,
    fifty: await passage(moradi.revisionId, 11, 16),
    hundred: await passage(nouri.revisionId, 11, 22),
    note: { kind: 'note', id: (await createNote(db, 'Numbers', NOW)).id } as const,
  };
}

const link = (db: Database, typeId: typeof SUPPORTS, from: LinkEnd, to: LinkEnd, comment = '') =>
  db.transaction((tx) => makeLink(tx, { typeId, from, to, comment }, NOW));

const said = async (db: Database, end: LinkEnd) =>
  (await linksOf(db, end)).map(({ says, there, comment }) => [says, there.kind, there.title, comment]);

test('a link reads from both of its ends', async () => {
  const { db, fifty, hundred } = await library();
  await link(db, SUPPORTS, fifty, hundred, ' He had it from her. ');
  expect([await said(db, fifty), await said(db, hundred)]).toEqual([
    [['supports', 'passage', 'Nouri', 'He had it from her.']],
    [['is supported by', 'passage', 'Moradi', 'He had it from her.']],
  ]);
});

test('an end is shown with its words, what stands around them, and its place', async () => {
  const { db, moradi, fifty, note } = await library();
  await link(db, SUPPORTS, fifty, note);
  await db.transaction((tx) => trashDocument(tx, moradi.id, NOW.toISOString()));
  const [seen] = await linksOf(db, note);
  expect(seen?.there).toEqual({
    kind: 'passage',
    id: fifty.id,
    documentId: moradi.id,
    revisionId: moradi.revisionId,
    start: 11,
    end: 16,
    title: 'Moradi',
    words: 'fifty',
    prefix: 'There were ',
    suffix: ' people.\nThe gate was locked.',
    direction: 'ltr',
    place: { paragraph: 1, footnote: null, page: null, time: null },
    trashed: true,
  });
  expect(seen?.here).toEqual({ kind: 'note', id: note.id, title: 'Numbers', words: '', trashed: false });
});

test('every kind of end can be linked with every other', async () => {
  const { db, moradi, nouri, fifty, hundred, note } = await library();
  const other = { kind: 'note', id: (await createNote(db, 'Other', NOW)).id } as const;
  const documents = [moradi, nouri].map(({ id }) => ({ kind: 'document', id }) as const);
  const [one, two] = documents;
  if (!one || !two) throw new Error('no documents');
  for (const [from, to] of [
    [fifty, hundred],
    [fifty, two],
    [note, other],
    [note, one],
    [one, two],
    [hundred, other],
  ] as const) {
    await link(db, SUPPORTS, from, to);
  }
  expect(await said(db, one)).toEqual([
    ['is supported by', 'note', 'Numbers', ''],
    ['supports', 'document', 'Nouri', ''],
  ]);
});

test('what is linked in the same way already is not linked twice, in neither direction where there is none', async () => {
  const { db, fifty, hundred } = await library();
  const first = await link(db, CONTRADICTS, fifty, hundred);
  expect(await link(db, CONTRADICTS, hundred, fifty)).toEqual(first);
  expect(await link(db, CONTRADICTS, fifty, hundred)).toEqual(first);
  const forth = await link(db, SUPPORTS, fifty, hundred);
  expect((await link(db, SUPPORTS, hundred, fifty)).id).not.toBe(forth.id);
});

test('an end that is not there, a type that is not there and a thing with itself are refused', async () => {
  const { db, fifty, hundred } = await library();
  await expect(link(db, SUPPORTS, fifty, fifty)).rejects.toMatchObject({ code: 'conflict' });
  await expect(link(db, toLinkTypeId('no-such'), fifty, hundred)).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(link(db, SUPPORTS, hundred, { kind: 'note', id: toNoteId(fifty.id) })).rejects.toMatchObject({
    code: 'not-found',
  });
  expect(await said(db, fifty)).toEqual([]);
});

test('a link is turned round, given another type and a comment, and taken away', async () => {
  const { db, fifty, hundred } = await library();
  const { id } = await link(db, SUPPORTS, fifty, hundred);
  await db.transaction((tx) => changeLink(tx, id, { turned: true, comment: 'So she says.' }));
  expect(await said(db, fifty)).toEqual([['is supported by', 'passage', 'Nouri', 'So she says.']]);
  await db.transaction((tx) => changeLink(tx, id, { typeId: CONTRADICTS }));
  expect(await said(db, fifty)).toEqual([['contradicts', 'passage', 'Nouri', 'So she says.']]);
  await db.transaction((tx) => removeLink(tx, id));
  expect(await said(db, fifty)).toEqual([]);
  await expect(db.transaction((tx) => removeLink(tx, id))).rejects.toMatchObject({ code: 'not-found' });
});

test('a change that would make two links one is refused', async () => {
  const { db, fifty, hundred } = await library();
  await link(db, SUPPORTS, fifty, hundred);
  const { id } = await link(db, CONTRADICTS, fifty, hundred);
  await expect(db.transaction((tx) => changeLink(tx, id, { typeId: SUPPORTS }))).rejects.toMatchObject({
    code: 'conflict',
  });
});

test('a link between two passages of one text is seen from both', async () => {
  const { db, moradi, fifty } = await library();
  const { id } = await makePassage(db, { revisionId: moradi.revisionId, start: 29, end: 33 }, NOW);
  await link(db, SUPPORTS, fifty, { kind: 'passage', id });
  expect((await linksIn(db, moradi.revisionId)).map(({ says, here }) => [says, here.id])).toEqual([
    ['supports', fifty.id],
    ['is supported by', id],
  ]);
});

test('a link goes with its passage into the newer text, and is still there when the two are parted', async () => {
  const { db, moradi, fifty, hundred } = await library();
  await link(db, SUPPORTS, fifty, hundred);
  const newer = await store(
    db,
    ofParagraphs('Moradi, again', 'Let me say it anew.', 'There were fifty people.', 'The gate was locked.'),
  );
  await db.transaction((tx) => joinDocuments(tx, newer.id, moradi.id, NOW.toISOString()));
  expect((await linksIn(db, newer.revisionId)).map(({ here }) => here.id)).toEqual([fifty.id]);
  await db.transaction((tx) => separateRevision(tx, newer.revisionId));
  expect(await linksIn(db, newer.revisionId)).toEqual([]);
  expect((await linksIn(db, moradi.revisionId)).map(({ here }) => here.id)).toEqual([fifty.id]);
});

test('what a document is linked with follows it into another; what would be with itself or twice does not', async () => {
  const { db, moradi, nouri, hundred, note } = await library();
  const [from, to] = [moradi, nouri].map(({ id }) => ({ kind: 'document', id }) as const);
  if (!from || !to) throw new Error('no documents');
  await link(db, SUPPORTS, from, to);
  await link(db, SUPPORTS, from, hundred);
  await link(db, CONTRADICTS, note, from);
  await link(db, SUPPORTS, note, from);
  await link(db, SUPPORTS, note, to);
  await db.transaction((tx) => moveLinks(tx, from.id, to.id));
  expect([await said(db, from), await said(db, to)]).toEqual([
    [],
    [
      ['supports', 'passage', 'Nouri', ''],
      ['contradicts', 'note', 'Numbers', ''],
      ['is supported by', 'note', 'Numbers', ''],
    ],
  ]);
});

test('of two links that become one, what was said of both is kept, also where the type has no direction', async () => {
  const { db, moradi, nouri, note } = await library();
  const [from, to] = [moradi, nouri].map(({ id }) => ({ kind: 'document', id }) as const);
  if (!from || !to) throw new Error('no documents');
  const first = await link(db, CONTRADICTS, to, note);
  const second = await link(db, CONTRADICTS, note, from);
  await db.transaction((tx) => changeLink(tx, first.id, { comment: 'On the number.' }));
  await db.transaction((tx) => changeLink(tx, second.id, { comment: 'On the gate.' }));
  await db.transaction((tx) => moveLinks(tx, from.id, to.id));
  expect(await said(db, to)).toEqual([['contradicts', 'note', 'Numbers', 'On the number.\n\nOn the gate.']]);
});

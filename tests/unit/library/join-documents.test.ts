import { expect, test } from 'vitest';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import type { MetadataEdit } from '#shared/model/metadata.ts';
import { checkLibrary } from '../../../electron/library/check-library.ts';
import { editMetadata } from '../../../electron/library/edit-metadata.ts';
import { joinDocuments, separateRevision } from '../../../electron/library/join-documents.ts';
import { makePassage } from '../../../electron/library/make-passage.ts';
import { listAnchors } from '../../../electron/storage/anchors.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { findDocument, listDocuments, trashDocument } from '../../../electron/storage/documents.ts';
import { findPassageView } from '../../../electron/storage/passages.ts';
import { listRevisions, readRevision } from '../../../electron/storage/revisions.ts';
import { keepApart } from '../../../electron/storage/signatures.ts';
import { search } from '../../support/search.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { libraryState } from '../../support/library-state.ts';
import { ofParagraphs, store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const NOW = '2026-03-01T00:00:00.000Z';

async function two(db: Database): Promise<{ older: DocumentSummary; newer: DocumentSummary }> {
  const older = await store(db, ofParagraphs('The ferry', 'Fifty people were held.'), {
    at: '2026-01-01T00:00:00.000Z',
  });
  const newer = await store(db, ofParagraphs('The ferry, corrected', 'Sixty people were held.'), {
    at: '2026-02-01T00:00:00.000Z',
  });
  return { older, newer };
}

const titlesFound = async (db: Database, words: string) =>
  (await search(db, words)).documents.map(({ document }) => document.title);

test('the newer text becomes the newest revision, and there is one document', async () => {
  const db = await tempLibrary();
  const { older, newer } = await two(db);
  const joined = await db.transaction((tx) => joinDocuments(tx, newer.id, older.id, NOW));
  expect(joined).toEqual({ ...newer, id: older.id, importedAt: older.importedAt });
  expect([await listDocuments(db), await findDocument(db, newer.id)]).toEqual([[joined], null]);
  expect((await listRevisions(db, older.id)).map(({ number, id, madeBy }) => [number, id, madeBy])).toEqual([
    [2, newer.revisionId, 'import'],
    [1, older.revisionId, 'import'],
  ]);
  expect((await readRevision(db, older.revisionId))?.blocks[0]?.text).toBe('Fifty people were held.');
  expect((await checkLibrary(db)).findings).toEqual([]);
});

test('a search finds the newest text alone, under its title', async () => {
  const db = await tempLibrary();
  const { older, newer } = await two(db);
  await db.transaction((tx) => joinDocuments(tx, newer.id, older.id, NOW));
  expect([
    await titlesFound(db, 'sixty '),
    await titlesFound(db, 'fifty '),
    await titlesFound(db, 'corrected '),
  ]).toEqual([['The ferry, corrected'], [], ['The ferry, corrected']]);
});

test('a passage of either text stays with the text that it was taken from', async () => {
  const db = await tempLibrary();
  const { older, newer } = await two(db);
  const passages = [older, newer].map(({ revisionId }) => ({ revisionId, start: 0, end: 12 }));
  const made = await Promise.all(passages.map((range) => makePassage(db, range, new Date(0))));
  await db.transaction((tx) => joinDocuments(tx, newer.id, older.id, NOW));
  const views = await Promise.all(made.map(({ id }) => findPassageView(db, id)));
  expect(views.map((view) => [view?.revisionId, view?.quote.exact, view?.document.id])).toEqual([
    [older.revisionId, 'Fifty people', older.id],
    [newer.revisionId, 'Sixty people', older.id],
  ]);
});

test('passages of the older text are looked for in the newer one, and no longer when the two are separated', async () => {
  const db = await tempLibrary();
  const { older, newer } = await two(db);
  const range = { revisionId: older.revisionId, start: 6, end: 23 };
  await makePassage(db, range, new Date(0));
  await db.transaction((tx) => joinDocuments(tx, newer.id, older.id, NOW));
  expect(await listAnchors(db)).toMatchObject([
    { revisionId: newer.revisionId, fate: 'exact', place: { start: 6, end: 23 }, decision: 'attached' },
  ]);
  await db.transaction((tx) => separateRevision(tx, newer.revisionId));
  expect(await listAnchors(db)).toEqual([]);
});

test('a document in the trash comes back with its new revision', async () => {
  const db = await tempLibrary();
  const { older, newer } = await two(db);
  await db.transaction((tx) => trashDocument(tx, older.id, '2026-03-01T00:00:00.000Z'));
  expect((await db.transaction((tx) => joinDocuments(tx, newer.id, older.id, NOW))).trashedAt).toBeNull();
});

test('separating undoes a join: both are documents again, and are not taken for one once more', async () => {
  const db = await tempLibrary();
  const { older, newer } = await two(db);
  await db.transaction((tx) => joinDocuments(tx, newer.id, older.id, NOW));
  const separated = await db.transaction((tx) => separateRevision(tx, newer.revisionId));
  expect(separated).toEqual({ ...newer, id: separated.id });
  expect(await findDocument(db, older.id)).toEqual(older);
  expect(await db.all(sql`SELECT one, other FROM kept_apart`)).toHaveLength(1);
  expect([await titlesFound(db, 'sixty '), await titlesFound(db, 'fifty ')]).toEqual([
    ['The ferry, corrected'],
    ['The ferry'],
  ]);
  expect((await checkLibrary(db)).findings).toEqual([]);
});

test('what a person has said of either document holds of it again when the two are separated', async () => {
  const db = await tempLibrary();
  const { older, newer } = await two(db);
  const edit = (id: DocumentId, said: MetadataEdit) =>
    db.transaction((tx) => editMetadata(tx, id, said, NOW));
  const first = await edit(older.id, { title: { value: 'The first ferry' } });
  const second = await edit(newer.id, {
    title: { value: 'The second ferry' },
    authors: { value: ['Farid Moradi'] },
    publisher: { value: 'The harbour' },
  });
  const joined = await db.transaction((tx) => joinDocuments(tx, newer.id, older.id, NOW));
  expect([joined.title, joined.authors]).toEqual(['The first ferry', ['Farid Moradi']]);
  await edit(older.id, { publisher: { value: 'The harbour master' } });
  const separated = await db.transaction((tx) => separateRevision(tx, newer.revisionId));
  expect(separated).toEqual({ ...second, id: separated.id });
  expect(await findDocument(db, older.id)).toEqual({ ...first, publisher: 'The harbour master' });
  expect(await db.all(sql`SELECT * FROM edits_before_join`)).toEqual([]);
});

test('a document that was joined, stayed alone and is joined again takes along what holds of it now', async () => {
  const db = await tempLibrary();
  const { older, newer } = await two(db);
  const third = await store(db, ofParagraphs('The pier', 'It was empty.'));
  const edit = (id: DocumentId, title: string) =>
    db.transaction((tx) => editMetadata(tx, id, { title: { value: title } }, NOW));
  await edit(newer.id, 'The second ferry');
  await db.transaction((tx) => joinDocuments(tx, newer.id, older.id, NOW));
  await db.transaction((tx) => separateRevision(tx, older.revisionId));
  await edit(older.id, 'The last ferry');
  await db.transaction((tx) => joinDocuments(tx, older.id, third.id, NOW));
  const separated = await db.transaction((tx) => separateRevision(tx, newer.revisionId));
  expect([separated.title, (await findDocument(db, third.id))?.title]).toEqual([
    'The last ferry',
    'The pier',
  ]);
});

test('two works that were kept apart stay so when one of them is joined to a third, and separated again', async () => {
  const db = await tempLibrary();
  const { older, newer } = await two(db);
  const third = await store(db, ofParagraphs('The pier', 'It was empty.'));
  const apartFrom = async (id: DocumentId) =>
    (await db.all<{ one: string; other: string }>(sql`SELECT one, other FROM kept_apart`))
      .map(({ one, other }) => [one, other])
      .filter((pair) => pair.includes(id) && pair.includes(third.id)).length;
  await db.transaction((tx) => keepApart(tx, newer.id, third.id));
  await db.transaction((tx) => joinDocuments(tx, newer.id, older.id, NOW));
  expect(await apartFrom(older.id)).toBe(1);
  const { id } = await db.transaction((tx) => separateRevision(tx, newer.revisionId));
  expect(await apartFrom(id)).toBe(1);
});

test('the first text can be separated too; the other keeps its number', async () => {
  const db = await tempLibrary();
  const { older, newer } = await two(db);
  await db.transaction((tx) => joinDocuments(tx, newer.id, older.id, NOW));
  await db.transaction((tx) => separateRevision(tx, older.revisionId));
  expect((await listRevisions(db, older.id)).map(({ number, id }) => [number, id])).toEqual([
    [2, newer.revisionId],
  ]);
});

test.each([
  [
    'a document with itself',
    (tx: Parameters<typeof joinDocuments>[0], id: DocumentSummary) => joinDocuments(tx, id.id, id.id, NOW),
    'conflict',
  ],
  [
    'the only text of a document',
    (tx: Parameters<typeof joinDocuments>[0], { revisionId }: DocumentSummary) =>
      separateRevision(tx, revisionId),
    'conflict',
  ],
])('%s is refused, and nothing changes', async (_what, act, code) => {
  const db = await tempLibrary();
  const { older } = await two(db);
  const before = await libraryState(db);
  await expect(db.transaction((tx) => act(tx, older))).rejects.toMatchObject({ code });
  expect(await libraryState(db)).toBe(before);
});

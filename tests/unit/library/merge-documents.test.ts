import { expect, test } from 'vitest';
import type { DocumentSummary } from '#shared/model/document.ts';
import { checkLibrary } from '../../../electron/library/check-library.ts';
import { joinDocuments, separateRevision } from '../../../electron/library/join-documents.ts';
import {
  addMembers,
  createCollection,
  removeMembers,
} from '../../../electron/library/organise-collections.ts';
import { createTag, giveTags, mergeTags, takeTags } from '../../../electron/library/organise-tags.ts';
import { createNote } from '../../../electron/library/save-note.ts';
import { listCollections } from '../../../electron/storage/collections.ts';
import type { Database } from '../../../electron/storage/database.ts';
import {
  deleteDocument,
  findDocument,
  insertDocument,
  pinDocument,
} from '../../../electron/storage/documents.ts';
import { newDocumentId, newLinkId } from '../../../electron/storage/ids.ts';
import { insertLink, listLinksOf } from '../../../electron/storage/links.ts';
import { documentNow } from '../../../electron/storage/merged-documents.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { toLinkTypeId } from '#shared/model/ids.ts';
import { ofParagraphs, store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const AT = new Date('2026-03-01T00:00:00.000Z');
const NOW = AT.toISOString();

interface Three {
  readonly older: DocumentSummary;
  readonly newer: DocumentSummary;
  readonly other: DocumentSummary;
}

async function three(db: Database): Promise<Three> {
  const at = (month: number) => ({ at: `2026-0${month}-01T00:00:00.000Z` });
  return {
    older: await store(db, ofParagraphs('The ferry', 'Fifty people were held.'), at(1)),
    newer: await store(db, ofParagraphs('The ferry, again', 'Sixty people were held.'), at(2)),
    other: await store(db, ofParagraphs('The lamp', 'It went out.'), at(3)),
  };
}

const tag = (db: Database, name: string, ...documents: readonly DocumentSummary[]) =>
  db.transaction(async (tx) => {
    const made = await createTag(tx, name, null, AT);
    await giveTags(
      tx,
      made.id,
      documents.map(({ id }) => ({ kind: 'document', id })),
    );
    return made.id;
  });
const collect = (db: Database, name: string, ...documents: readonly DocumentSummary[]) =>
  db.transaction(async (tx) => {
    const { id } = await createCollection(tx, name, null, AT);
    await addMembers(
      tx,
      id,
      documents.map((document) => ({ kind: 'document', id: document.id })),
    );
    return id;
  });
const join = (db: Database, newer: DocumentSummary, older: DocumentSummary) =>
  db.transaction((tx) => joinDocuments(tx, newer.id, older.id, NOW));
const tagsOf = async (db: Database, { id }: DocumentSummary) => (await findDocument(db, id))?.tags;
const heldIn = async (db: Database) =>
  Object.fromEntries((await listCollections(db)).map(({ name, documents }) => [name, documents]));

test('a merged document leaves its tags, its collections, its pin and its id to the other', async () => {
  const db = await tempLibrary();
  const { older, newer } = await three(db);
  const [both, hers] = [await tag(db, 'a-both', older, newer), await tag(db, 'b-hers', newer)];
  await collect(db, 'One', older, newer);
  await collect(db, 'Two', newer);
  await db.transaction((tx) => pinDocument(tx, newer.id, NOW));
  await join(db, newer, older);
  expect(await findDocument(db, older.id)).toMatchObject({ tags: [both, hers], pinnedAt: NOW });
  expect(await heldIn(db)).toEqual({ One: [older.id], Two: [older.id] });
  expect(await documentNow(db, newer.id)).toBe(older.id);
  expect((await checkLibrary(db)).findings).toEqual([]);
});

test('links of a merged document lead from and to the other, and none leads to itself', async () => {
  const db = await tempLibrary();
  const { older, newer, other } = await three(db);
  const link = (from: DocumentSummary, to: DocumentSummary) =>
    db.transaction((tx) =>
      insertLink(tx, {
        id: newLinkId(),
        typeId: toLinkTypeId('supports'),
        from: { kind: 'document', id: from.id },
        to: { kind: 'document', id: to.id },
        comment: '',
        createdAt: NOW,
      }),
    );
  await link(newer, other);
  await link(older, newer);
  await join(db, newer, older);
  const links = await listLinksOf(db, { kind: 'document', id: older.id });
  expect(links.map(({ from, to }) => [from.id, to.id])).toEqual([[older.id, other.id]]);
});

test('a document that is merged and taken out again is what it was, under its own id', async () => {
  const db = await tempLibrary();
  const { older, newer } = await three(db);
  const [both, hers, his] = [
    await tag(db, 'a-both', older, newer),
    await tag(db, 'b-hers', newer),
    await tag(db, 'c-his', older),
  ];
  await collect(db, 'One', older, newer);
  await collect(db, 'Two', newer);
  await join(db, newer, older);
  const late = await tag(db, 'd-late', older);
  const separated = await db.transaction((tx) => separateRevision(tx, newer.revisionId));
  expect(separated.id).toBe(newer.id);
  expect([await tagsOf(db, older), await tagsOf(db, newer)]).toEqual([
    [both, his, late],
    [both, hers],
  ]);
  expect(await heldIn(db)).toEqual({ One: [older.id, newer.id], Two: [newer.id] });
  expect(await documentNow(db, newer.id)).toBe(newer.id);
});

test('over two merges every id leads to the one that is left, which keeps its own tags when one is taken out', async () => {
  const db = await tempLibrary();
  const { older, newer, other } = await three(db);
  const shared = await tag(db, 'shared', newer, other);
  await join(db, newer, older);
  await join(db, older, other);
  expect([await documentNow(db, newer.id), await documentNow(db, older.id)]).toEqual([other.id, other.id]);
  await db.transaction((tx) => separateRevision(tx, newer.revisionId));
  expect([await tagsOf(db, other), await tagsOf(db, newer)]).toEqual([[shared], [shared]]);
  expect((await checkLibrary(db)).findings).toEqual([]);
});

test('a document that had a tag itself keeps it, whatever tag it is merged with and whatever is taken out', async () => {
  const db = await tempLibrary();
  const { older, newer } = await three(db);
  const [hers, his] = [await tag(db, 'hunger', newer), await tag(db, 'food', older)];
  await join(db, newer, older);
  await db.transaction((tx) => mergeTags(tx, hers, his));
  await db.transaction((tx) => separateRevision(tx, newer.revisionId));
  expect([await tagsOf(db, older), await tagsOf(db, newer)]).toEqual([[his], [his]]);
});

test('a tag and a place that two merged documents brought go with the last of them', async () => {
  const db = await tempLibrary();
  const { older, newer, other } = await three(db);
  const shared = await tag(db, 'shared', older, newer);
  await collect(db, 'One', older, newer);
  await join(db, older, other);
  await join(db, newer, other);
  await db.transaction((tx) => separateRevision(tx, older.revisionId));
  expect(await tagsOf(db, other)).toEqual([shared]);
  expect(await heldIn(db)).toEqual({ One: [other.id, older.id] });
  await db.transaction((tx) => separateRevision(tx, newer.revisionId));
  expect([await tagsOf(db, other), await tagsOf(db, newer)]).toEqual([[], [shared]]);
  expect(await heldIn(db)).toEqual({ One: [older.id, newer.id] });
});

test('what was taken away after a merge and given anew stays', async () => {
  const db = await tempLibrary();
  const { older, newer } = await three(db);
  const hers = await tag(db, 'hers', newer);
  const one = await collect(db, 'One', newer);
  await join(db, newer, older);
  const both = [{ kind: 'document', id: older.id }] as const;
  await db.transaction(async (tx) => {
    await takeTags(tx, hers, both);
    await giveTags(tx, hers, both);
    await removeMembers(tx, one, both);
    await addMembers(tx, one, both);
  });
  await db.transaction((tx) => separateRevision(tx, newer.revisionId));
  expect(await tagsOf(db, older)).toEqual([hers]);
  expect(await heldIn(db)).toEqual({ One: [older.id, newer.id] });
});

test('a document without a text goes with whatever still names it', async () => {
  const db = await tempLibrary();
  const { older, other } = await three(db);
  const note = await createNote(db, 'Numbers', AT);
  const id = newDocumentId();
  await db.transaction((tx) => insertDocument(tx, { ...older, id }));
  await tag(db, 'camp', { ...older, id });
  await collect(db, 'One', { ...older, id });
  await db.transaction(async (tx) => {
    await tx.run(sql`INSERT INTO note_citations (note_id, document_id) VALUES (${note.id}, ${id})`);
    await tx.run(sql`
      INSERT INTO links (id, type_id, from_document, to_document, created_at)
      VALUES ('l-1', 'cites', ${other.id}, ${id}, ${NOW})`);
    await deleteDocument(tx, id);
  });
  expect((await checkLibrary(db)).findings).toEqual([]);
  expect(await listLinksOf(db, { kind: 'document', id: other.id })).toEqual([]);
});

test('notes that cite a merged document cite the one that is left', async () => {
  const db = await tempLibrary();
  const { older, newer } = await three(db);
  const note = await createNote(db, 'Numbers', AT);
  await db.transaction((tx) =>
    tx.run(sql`INSERT INTO note_citations (note_id, document_id) VALUES (${note.id}, ${newer.id})`),
  );
  await join(db, newer, older);
  expect(await db.all(sql`SELECT note_id, document_id FROM note_citations`)).toEqual([
    { note_id: note.id, document_id: older.id },
  ]);
});

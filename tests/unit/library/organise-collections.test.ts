import { expect, test } from 'vitest';
import type { Member } from '#shared/model/collection.ts';
import type { CollectionId } from '#shared/model/ids.ts';
import {
  addMembers,
  createCollection,
  deleteCollection,
  moveCollection,
  removeMembers,
  renameCollection,
} from '../../../electron/library/organise-collections.ts';
import { createNote } from '../../../electron/library/save-note.ts';
import { listCollections } from '../../../electron/storage/collections.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { listDocuments, trashDocument } from '../../../electron/storage/documents.ts';
import { store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const AT = new Date('2026-01-01T00:00:00.000Z');

const make = (db: Database, name: string, parent: CollectionId | null = null) =>
  db.transaction((tx) => createCollection(tx, name, parent, AT));
const add = (db: Database, id: CollectionId, ...members: readonly Member[]) =>
  db.transaction((tx) => addMembers(tx, id, members));

test('a document and a note lie in several collections, and in each once', async () => {
  const db = await tempLibrary();
  const document = await store(db, 'A lamp.');
  const note = await createNote(db, 'Numbers', AT);
  const members: readonly Member[] = [
    { kind: 'document', id: document.id },
    { kind: 'note', id: note.id },
  ];
  const [one, other] = [await make(db, 'Lantern House'), await make(db, 'شهادت‌ها')];
  await add(db, one.id, ...members);
  await add(db, one.id, ...members);
  await add(db, other.id, ...members);
  const held = { documents: [document.id], notes: [note.id] };
  expect(
    (await listCollections(db)).map(({ name, documents, notes }) => [name, { documents, notes }]),
  ).toEqual(
    expect.arrayContaining([
      ['Lantern House', held],
      ['شهادت‌ها', held],
    ]),
  );
  await db.transaction((tx) => removeMembers(tx, one.id, members));
  await db.transaction((tx) => trashDocument(tx, document.id, AT.toISOString()));
  expect((await listCollections(db)).map(({ id, documents, notes }) => [id, documents, notes])).toEqual(
    expect.arrayContaining([
      [one.id, [], []],
      [other.id, [], [note.id]],
    ]),
  );
});

test('a collection is not put into itself, nor into one that lies in it', async () => {
  const db = await tempLibrary();
  const outer = await make(db, 'Outer');
  const middle = await make(db, 'Middle', outer.id);
  const inner = await make(db, 'Inner', middle.id);
  for (const parent of [outer.id, middle.id, inner.id]) {
    await expect(db.transaction((tx) => moveCollection(tx, outer.id, parent))).rejects.toMatchObject({
      code: 'conflict',
    });
  }
  expect(await db.transaction((tx) => moveCollection(tx, inner.id, null))).toEqual({
    ...inner,
    parentId: null,
  });
  expect(await db.transaction((tx) => moveCollection(tx, outer.id, inner.id))).toMatchObject({
    parentId: inner.id,
  });
});

test('two collections of one name do not lie side by side, and may lie apart', async () => {
  const db = await tempLibrary();
  const statements = await make(db, 'Statements');
  const camp = await make(db, 'Camp');
  const inside = await make(db, 'Statements', camp.id);
  const conflict = { code: 'conflict', message: expect.stringContaining('here already') };
  await expect(make(db, ' statements ')).rejects.toMatchObject(conflict);
  await expect(db.transaction((tx) => renameCollection(tx, camp.id, 'STATEMENTS'))).rejects.toMatchObject(
    conflict,
  );
  await expect(db.transaction((tx) => moveCollection(tx, inside.id, null))).rejects.toMatchObject({
    code: 'conflict',
    message: 'There is a collection “Statements” here already.',
  });
  expect(await db.transaction((tx) => renameCollection(tx, statements.id, 'STATEMENTS'))).toMatchObject({
    name: 'STATEMENTS',
  });
});

test('a deleted collection takes those in it along, and nothing that they held', async () => {
  const db = await tempLibrary();
  const document = await store(db, 'A lamp.');
  const outer = await make(db, 'Outer');
  const inner = await make(db, 'Inner', (await make(db, 'Middle', outer.id)).id);
  const other = await make(db, 'Other');
  await add(db, inner.id, { kind: 'document', id: document.id });
  await db.transaction((tx) => deleteCollection(tx, outer.id));
  expect(await listCollections(db)).toEqual([other]);
  expect(await listDocuments(db)).toHaveLength(1);
});

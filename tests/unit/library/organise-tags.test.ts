import { expect, test } from 'vitest';
import type { Tagged } from '#shared/model/tag.ts';
import type { TagId } from '#shared/model/ids.ts';
import {
  createTag,
  deleteTag,
  giveTags,
  mergeTags,
  renameTag,
  takeTags,
} from '../../../electron/library/organise-tags.ts';
import { createNote } from '../../../electron/library/save-note.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { findDocument, listDocuments, trashDocument } from '../../../electron/storage/documents.ts';
import { listNotes } from '../../../electron/storage/notes.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { findTag, listTags } from '../../../electron/storage/tags.ts';
import { store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const AT = new Date('2026-01-01T00:00:00.000Z');

const make = (db: Database, name: string) => db.transaction((tx) => createTag(tx, name, null, AT));
const give = (db: Database, id: TagId, ...things: readonly Tagged[]) =>
  db.transaction((tx) => giveTags(tx, id, things));
/** As saving a note that has the tag in its text does. */
const write = (db: Database, note: string, tag: TagId) =>
  db.transaction((tx) =>
    tx.run(sql`INSERT INTO note_tags (note_id, tag_id, origin) VALUES (${note}, ${tag}, 'written')`),
  );

test('a tag of the same name in another spelling is the tag that is there', async () => {
  const db = await tempLibrary();
  const tag = await make(db, '##  چراغ‌های  يك');
  expect(tag).toMatchObject({ name: 'چراغ‌های يك', colour: 'yellow' });
  expect(await make(db, '#چراغ‌های یک')).toEqual(tag);
  expect(await make(db, 'Été')).toEqual(await make(db, 'ete'));
  expect(await listTags(db)).toHaveLength(2);
});

test('a name that says nothing is refused with a sentence', async () => {
  const db = await tempLibrary();
  for (const name of ['', ' # ', '\u200b', 'x'.repeat(101)]) {
    await expect(make(db, name)).rejects.toMatchObject({ code: 'invalid-name' });
  }
  expect(await listTags(db)).toEqual([]);
});

test('documents and notes are listed with their tags, in the order of the names', async () => {
  const db = await tempLibrary();
  const document = await store(db, 'A lamp.');
  await store(db, 'Another lamp.');
  const note = await createNote(db, 'Numbers', AT);
  const witness = await make(db, 'witness');
  const camp = await make(db, 'Camp');
  await give(db, witness.id, { kind: 'document', id: document.id }, { kind: 'note', id: note.id });
  await give(db, camp.id, { kind: 'document', id: document.id });
  await write(db, note.id, witness.id);
  expect((await listDocuments(db)).map(({ tags }) => tags)).toEqual([[], [camp.id, witness.id]]);
  expect((await findDocument(db, document.id))?.tags).toEqual([camp.id, witness.id]);
  expect((await listNotes(db)).map(({ tags }) => tags)).toEqual([[witness.id]]);
  await db.transaction((tx) => trashDocument(tx, document.id, AT.toISOString()));
  expect(await listTags(db)).toEqual([
    { ...camp, documents: 0, notes: 0, passages: 0 },
    { ...witness, documents: 0, notes: 1, passages: 0 },
  ]);
});

test('a tag that stands in the text of a note is taken from it there, and nowhere else', async () => {
  const db = await tempLibrary();
  const note = await createNote(db, 'Numbers', AT);
  const tag = await make(db, 'witness');
  await give(db, tag.id, { kind: 'note', id: note.id });
  await write(db, note.id, tag.id);
  await db.transaction((tx) => takeTags(tx, tag.id, [{ kind: 'note', id: note.id }]));
  expect((await listNotes(db))[0]?.tags).toEqual([tag.id]);
  const again = db.transaction((tx) => takeTags(tx, tag.id, [{ kind: 'note', id: note.id }]));
  await expect(again).rejects.toMatchObject({
    code: 'conflict',
    message: '“witness” stands in the text of the note. Take it out there.',
  });
  await expect(db.transaction((tx) => deleteTag(tx, tag.id))).rejects.toMatchObject({
    code: 'conflict',
    message: '“witness” stands in the text of a note. Take it out there, or merge it into another tag.',
  });
});

test('a merged tag is found by its id as the one that it became, also over two merges', async () => {
  const db = await tempLibrary();
  const document = await store(db, 'A lamp.');
  const note = await createNote(db, 'Numbers', AT);
  const [first, second, third] = [await make(db, 'one'), await make(db, 'two'), await make(db, 'three')];
  await give(db, first.id, { kind: 'document', id: document.id });
  await give(db, second.id, { kind: 'document', id: document.id });
  await write(db, note.id, first.id);
  await db.transaction((tx) => mergeTags(tx, first.id, second.id));
  expect(await db.transaction((tx) => mergeTags(tx, second.id, third.id))).toEqual(third);
  expect([await findTag(db, first.id), await findTag(db, second.id)]).toEqual([third, third]);
  expect(await listTags(db)).toEqual([{ ...third, documents: 1, notes: 1, passages: 0 }]);
  await expect(db.transaction((tx) => mergeTags(tx, first.id, third.id))).rejects.toMatchObject({
    code: 'conflict',
  });
});

test('a tag cannot take the name of another, and can take its own in other letters', async () => {
  const db = await tempLibrary();
  const tag = await make(db, 'camp');
  await make(db, 'Witness');
  await expect(db.transaction((tx) => renameTag(tx, tag.id, '#witness'))).rejects.toMatchObject({
    code: 'conflict',
  });
  expect(await db.transaction((tx) => renameTag(tx, tag.id, 'CAMP'))).toEqual({ ...tag, name: 'CAMP' });
});

test('what is not in the library gets no tag, and nothing else of the same call does', async () => {
  const db = await tempLibrary();
  const document = await store(db, 'A lamp.');
  const tag = await make(db, 'camp');
  const things: readonly Tagged[] = [
    { kind: 'document', id: document.id },
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an id that nothing has
    { kind: 'note', id: 'n-none' as Extract<Tagged, { kind: 'note' }>['id'] },
  ];
  await expect(db.transaction((tx) => giveTags(tx, tag.id, things))).rejects.toMatchObject({
    code: 'not-found',
    message: 'This note is not in the library.',
  });
  expect((await findDocument(db, document.id))?.tags).toEqual([]);
});

test('deleting a tag takes it from everything', async () => {
  const db = await tempLibrary();
  const document = await store(db, 'A lamp.');
  const tag = await make(db, 'camp');
  await give(db, tag.id, { kind: 'document', id: document.id });
  await db.transaction((tx) => deleteTag(tx, tag.id));
  expect([(await findDocument(db, document.id))?.tags, await listTags(db)]).toEqual([[], []]);
});

test('tags that are made without a colour get different ones, as long as there are some', async () => {
  const db = await tempLibrary();
  const colours: string[] = [];
  for (const name of ['one', 'two', 'three', 'four', 'five', 'six', 'seven']) {
    colours.push((await make(db, name)).colour);
  }
  expect(new Set(colours).size).toBe(7);
  expect(colours).not.toContain('grey');
});

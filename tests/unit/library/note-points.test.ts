import { expect, test } from 'vitest';
import type { NoteNode } from '#shared/model/note-state.ts';
import { joinDocuments, separateRevision } from '../../../electron/library/join-documents.ts';
import { listWorks } from '../../../electron/library/list-works.ts';
import { changeName, createName, deleteName } from '../../../electron/library/name-acts.ts';
import { checkLibrary } from '../../../electron/library/check-library.ts';
import { makePassage } from '../../../electron/library/make-passage.ts';
import { createNote, saveNote } from '../../../electron/library/save-note.ts';
import { createTag } from '../../../electron/library/organise-tags.ts';
import { renewNotes } from '../../../electron/library/renew-notes.ts';
import { noteStateOf, paragraphNode, textNode } from '../../../electron/note-text/note-nodes.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { listNotesMentioning } from '../../../electron/storage/names.ts';
import { readPoints } from '../../../electron/storage/note-points.ts';
import { findNote, listNotes } from '../../../electron/storage/notes.ts';
import { search } from '../../support/search.ts';
import { ofParagraphs, store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const AT = new Date('2026-01-01T00:00:00.000Z');

function stateOf(...nodes: readonly NoteNode[]): string {
  return JSON.stringify(noteStateOf([paragraphNode([textNode('He says '), ...nodes])]));
}

async function noteWith(db: Database, title: string, ...nodes: readonly NoteNode[]) {
  const { id } = await createNote(db, title, AT);
  const { note } = await saveNote(db, { id, title, state: stateOf(...nodes), basedOn: 1 }, AT);
  return note;
}

const cites = (documentId: string): NoteNode => ({ type: 'citation', version: 1, items: [{ documentId }] });
const mentions = (nameId: string): NoteNode => ({ type: 'mention', version: 1, nameId });

test('a saved note has on record what its text points to, each once', async () => {
  const db = await tempLibrary();
  const document = await store(db, ofParagraphs('The Lantern', 'Fifty people.'));
  const other = await createNote(db, 'Blankets', AT);
  const name = await db.transaction((tx) => createName(tx, 'Farid Moradi', 'person', AT));
  const tag = await db.transaction((tx) => createTag(tx, 'hunger', null, AT));
  const nodes: readonly NoteNode[] = [
    cites(document.id),
    mentions(name.id),
    { type: 'note-link', version: 1, noteId: other.id },
    { type: 'tag', version: 1, tagId: tag.id },
    cites(document.id),
  ];
  const note = await noteWith(db, 'Numbers', ...nodes);
  expect(await readPoints(db, note.id)).toEqual({
    passages: [],
    documents: [document.id],
    names: [name.id],
    notes: [other.id],
    tags: [tag.id],
  });
  expect(note.text).toBe('He says (“The Lantern” n.d.)Farid MoradiBlankets#hunger(“The Lantern” n.d.)');
  await saveNote(db, { id: note.id, title: 'Numbers', state: stateOf(), basedOn: note.version }, AT);
  expect(await readPoints(db, note.id)).toEqual({
    passages: [],
    documents: [],
    names: [],
    notes: [],
    tags: [],
  });
  expect((await checkLibrary(db)).findings).toEqual([]);
});

test('a note cannot cite, link to or refer to what the library does not have', async () => {
  const db = await tempLibrary();
  const { id } = await createNote(db, '', AT);
  const save = (node: NoteNode) => saveNote(db, { id, title: '', state: stateOf(node), basedOn: 1 }, AT);
  for (const node of [
    cites('d-nowhere'),
    { type: 'note-link', version: 1, noteId: 'n-nowhere' },
    { type: 'passage-reference', version: 1, passageId: 'p-nowhere' },
  ] as const) {
    await expect(save(node)).rejects.toMatchObject({ code: 'not-found' });
  }
});

test('a name or a tag that is gone keeps no note from being saved', async () => {
  const db = await tempLibrary();
  const note = await noteWith(db, 'Numbers', mentions('m-gone'), {
    type: 'tag',
    version: 1,
    tagId: 't-gone',
  });
  expect([note.text, await readPoints(db, note.id)]).toEqual([
    'He says ',
    { passages: [], documents: [], names: [], notes: [], tags: [] },
  ]);
  expect((await checkLibrary(db)).findings).toEqual([]);
});

test('a name is one in every spelling, and cannot be deleted while a note mentions it', async () => {
  const db = await tempLibrary();
  const made = await db.transaction((tx) => createName(tx, ' سمیرا  نوری ', 'person', AT));
  const same = await db.transaction((tx) => createName(tx, 'سميرا نوري', 'person', AT));
  const place = await db.transaction((tx) => createName(tx, 'سمیرا نوری', 'place', AT));
  expect([made.name, same, place.id === made.id]).toEqual(['سمیرا نوری', made, false]);
  await noteWith(db, 'Numbers', mentions(made.id));
  await expect(db.transaction((tx) => deleteName(tx, made.id))).rejects.toMatchObject({
    code: 'conflict',
    message: '“سمیرا نوری” cannot be deleted: the note “Numbers” mentions it.',
  });
  await db.transaction((tx) => deleteName(tx, place.id));
  await expect(db.transaction((tx) => createName(tx, '  ', 'person', AT))).rejects.toMatchObject({
    code: 'invalid-name',
  });
});

test('notes are found by the new form of a name, and the library is sound before and after', async () => {
  const db = await tempLibrary();
  const name = await db.transaction((tx) => createName(tx, 'Farid Moradi', 'person', AT));
  const note = await noteWith(db, 'Numbers', mentions(name.id));
  await db.transaction((tx) => changeName(tx, name.id, 'Farid Azad', 'person'));
  expect((await checkLibrary(db)).findings).toEqual([]);
  await renewNotes(
    db,
    (await listNotesMentioning(db, name.id)).map(({ id }) => id),
  );
  const titles = async (query: string) => (await search(db, query)).notes.map((hit) => hit.note.title);
  expect([await titles('Azad'), (await findNote(db, note.id))?.text]).toEqual([
    ['Numbers'],
    'He says Farid Moradi',
  ]);
  expect((await checkLibrary(db)).findings).toEqual([]);
});

test('a note is found by the new title of one that it links to', async () => {
  const db = await tempLibrary();
  const other = await createNote(db, 'Blankets', AT);
  await noteWith(db, 'Numbers', { type: 'note-link', version: 1, noteId: other.id });
  await saveNote(db, { id: other.id, title: 'Bread', state: stateOf(), basedOn: 1 }, AT);
  expect((await search(db, 'Bread')).notes.map((hit) => hit.note.title).toSorted()).toEqual([
    'Bread',
    'Numbers',
  ]);
});

test('a citation follows its document into another, and out of it again', async () => {
  const db = await tempLibrary();
  const older = await store(db, ofParagraphs('The Lantern', 'Fifty people were there.'));
  const newer = await store(db, ofParagraphs('The Lantern, again', 'Two hundred people were there.'));
  const note = await noteWith(db, 'Numbers', cites(newer.id));
  const points = async () => (await readPoints(db, note.id)).documents;
  await db.transaction((tx) => joinDocuments(tx, newer.id, older.id, AT.toISOString()));
  expect([await points(), (await checkLibrary(db)).findings]).toEqual([[older.id], []]);
  await saveNote(db, { id: note.id, title: 'Numbers', state: note.state, basedOn: note.version }, AT);
  expect([await points(), (await listWorks(db)).map(({ id, also }) => [id, also])]).toEqual([
    [older.id],
    [[older.id, [newer.id]]],
  ]);
  await db.transaction((tx) => separateRevision(tx, newer.revisionId));
  expect([await points(), (await checkLibrary(db)).findings]).toEqual([[newer.id], []]);
});

test('a work is given its key when works are first asked for, and keeps it', async () => {
  const db = await tempLibrary();
  const first = await store(db, ofParagraphs('The Lantern', 'one'));
  expect((await listWorks(db)).map(({ key }) => key)).toEqual(['lantern']);
  const second = await store(db, ofParagraphs('The Lantern', 'two'), { at: '2020-01-01T00:00:00.000Z' });
  const works = new Map((await listWorks(db)).map(({ id, key }) => [id, key]));
  expect([works.get(first.id), works.get(second.id)]).toEqual(['lantern', 'lanterna']);
});

test('a reference is a use of its passage and no quotation', async () => {
  const db = await tempLibrary();
  const { revisionId } = await store(db, ofParagraphs('The Lantern', 'Fifty people.'));
  const passage = await makePassage(db, { revisionId, start: 0, end: 5 }, AT);
  const note = await noteWith(db, 'Numbers', {
    type: 'passage-reference',
    version: 1,
    passageId: passage.id,
  });
  const [summary] = await listNotes(db);
  expect([note.passages, note.text, summary?.quotations]).toEqual([[passage.id], 'He says The Lantern', 0]);
  expect((await checkLibrary(db)).findings).toEqual([]);
});

test('a document that is taken out of another has a key at once, and works may be asked for before that is undone', async () => {
  const db = await tempLibrary();
  const older = await store(db, ofParagraphs('The Lantern', 'Fifty people were there.'));
  const newer = await store(db, ofParagraphs('Blankets', 'Two hundred people were there.'));
  const at = AT.toISOString();
  await db.transaction((tx) => joinDocuments(tx, newer.id, older.id, at), 'Merge documents');
  await db.transaction((tx) => separateRevision(tx, newer.revisionId), 'Make a document of its own');
  const keys = async () => (await listWorks(db)).map(({ id, key }) => [id, key]);
  const separated = await keys();
  await db.acts.undo(db.acts.state().undo?.id ?? -1);
  expect([separated, await keys()]).toEqual([
    [
      [older.id, 'lantern'],
      [newer.id, 'blankets'],
    ],
    [[older.id, 'lantern']],
  ]);
});

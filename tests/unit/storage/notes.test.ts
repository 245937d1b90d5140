import { expect, test } from 'vitest';
import { type PassageId, toPassageId } from '#shared/model/ids.ts';
import { makePassage } from '../../../electron/library/make-passage.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { newNoteId } from '../../../electron/storage/ids.ts';
import {
  findNote,
  findNoteVersion,
  insertNote,
  listNotes,
  listNoteVersions,
  type NoteContent,
  restoreNote,
  saveNoteVersion,
  trashNote,
} from '../../../electron/storage/notes.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const at = (second: number): string => new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString();

function content(rest: Partial<NoteContent> = {}): NoteContent {
  return {
    id: newNoteId(),
    title: 'Numbers',
    state: '{"a":1}',
    text: 'one',
    passages: [],
    savedAt: at(1),
    ...rest,
  };
}

async function insert(db: Database, rest: Partial<NoteContent> = {}): Promise<NoteContent> {
  const note = content(rest);
  await db.transaction((tx) => insertNote(tx, note));
  return note;
}

const save = (db: Database, note: NoteContent, basedOn: number): Promise<number> =>
  db.transaction((tx) => saveNoteVersion(tx, { ...note, basedOn }));

async function twoPassages(db: Database): Promise<readonly PassageId[]> {
  const { revisionId } = await store(db, 'one two three');
  const made = [
    await makePassage(db, { revisionId, start: 0, end: 3 }, new Date(0)),
    await makePassage(db, { revisionId, start: 4, end: 7 }, new Date(0)),
  ];
  return made.map((passage) => passage.id);
}

test('a new note is its own first version', async () => {
  const db = await tempLibrary();
  const note = await insert(db);
  expect(await findNote(db, note.id)).toEqual({
    id: note.id,
    title: 'Numbers',
    state: '{"a":1}',
    text: 'one',
    passages: [],
    version: 1,
    createdAt: at(1),
    updatedAt: at(1),
  });
});

test('every save is a version, and every earlier one stays readable', async () => {
  const db = await tempLibrary();
  const note = await insert(db);
  expect(await save(db, { ...note, title: 'Two', state: '{"a":2}', text: 'two', savedAt: at(2) }, 1)).toBe(2);
  expect(
    await save(db, { ...note, title: 'Three', state: '{"a":3}', text: 'three', savedAt: at(3) }, 2),
  ).toBe(3);
  expect(await listNoteVersions(db, note.id)).toEqual([
    { version: 3, title: 'Three', savedAt: at(3), length: 5 },
    { version: 2, title: 'Two', savedAt: at(2), length: 3 },
    { version: 1, title: 'Numbers', savedAt: at(1), length: 3 },
  ]);
  const versions = await Promise.all([1, 2, 3, 4].map((version) => findNoteVersion(db, note.id, version)));
  expect(versions.map((found) => found && [found.version, found.title, found.state, found.text])).toEqual([
    [1, 'Numbers', '{"a":1}', 'one'],
    [2, 'Two', '{"a":2}', 'two'],
    [3, 'Three', '{"a":3}', 'three'],
    null,
  ]);
  expect(await findNote(db, note.id)).toMatchObject({ version: 3, createdAt: at(1), updatedAt: at(3) });
});

test('the length of a version is told in UTF-16 code units', async () => {
  const db = await tempLibrary();
  const texts = ['', 'plain', 'سلام', 'a 🕯 burned', '🕯🕯', 'cut\0here', '🕯\0🕯'];
  for (const text of texts) {
    const note = await insert(db, { text });
    const [version] = await listNoteVersions(db, note.id);
    expect([text, version?.length]).toEqual([text, text.length]);
  }
});

test('a save that is based on an earlier version is a conflict and changes nothing', async () => {
  const db = await tempLibrary();
  const note = await insert(db);
  await save(db, { ...note, text: 'mine' }, 1);
  await expect(save(db, { ...note, text: 'theirs' }, 1)).rejects.toMatchObject({ code: 'conflict' });
  await expect(save(db, { ...note, text: 'theirs' }, 3)).rejects.toMatchObject({ code: 'conflict' });
  expect([(await findNote(db, note.id))?.text, (await listNoteVersions(db, note.id)).length]).toEqual([
    'mine',
    2,
  ]);
});

test('of two saves at once on the same version one is kept and one is told', async () => {
  const db = await tempLibrary();
  const note = await insert(db);
  const outcomes = await Promise.allSettled([
    save(db, { ...note, text: 'a' }, 1),
    save(db, { ...note, text: 'b' }, 1),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  expect((await findNote(db, note.id))?.text).toBe('a');
});

test('a note that is not there cannot be saved, found or moved', async () => {
  const db = await tempLibrary();
  const note = content();
  await expect(save(db, note, 1)).rejects.toMatchObject({ code: 'not-found' });
  expect([
    await findNote(db, note.id),
    await listNoteVersions(db, note.id),
    await db.transaction((tx) => trashNote(tx, note.id, at(1))),
    await db.transaction((tx) => restoreNote(tx, note.id)),
  ]).toEqual([null, [], false, false]);
});

test('a note keeps its passages in their order, a passage as often as it is quoted', async () => {
  const db = await tempLibrary();
  const [first, second] = await twoPassages(db);
  if (!first || !second) throw new Error('no passages');
  const note = await insert(db, { passages: [second, first, second] });
  expect((await findNote(db, note.id))?.passages).toEqual([second, first, second]);
  expect((await listNotes(db))[0]?.quotations).toBe(3);
  await save(db, { ...note, passages: [first] }, 1);
  expect((await findNote(db, note.id))?.passages).toEqual([first]);
});

test('a note with a passage that the library does not hold is refused whole', async () => {
  const db = await tempLibrary();
  const [passage] = await twoPassages(db);
  if (!passage) throw new Error('no passage');
  const note = content({ passages: [passage, toPassageId('p-nowhere')] });
  await expect(db.transaction((tx) => insertNote(tx, note))).rejects.toThrow(/FOREIGN KEY/);
  expect([await listNotes(db), await db.all(sql`SELECT note_id FROM note_versions`)]).toEqual([[], []]);
});

test('lists have the newest change first and the first words of each note', async () => {
  const db = await tempLibrary();
  const older = await insert(db, { title: 'Older', savedAt: at(1), text: '🕯'.repeat(200) });
  await insert(db, { title: 'Newer', savedAt: at(2) });
  expect((await listNotes(db)).map((note) => note.title)).toEqual(['Newer', 'Older']);
  await save(db, { ...older, text: '🕯'.repeat(200), savedAt: at(3) }, 1);
  const [first] = await listNotes(db);
  expect([first?.title, first?.opening, first?.createdAt, first?.updatedAt]).toEqual([
    'Older',
    '🕯'.repeat(160),
    at(1),
    at(3),
  ]);
});

test('a note in the trash is marked so with the time it was thrown away first, and comes back whole', async () => {
  const db = await tempLibrary();
  const note = await insert(db);
  const whole = await findNote(db, note.id);
  for (const second of [5, 6]) await db.transaction((tx) => trashNote(tx, note.id, at(second)));
  expect((await listNotes(db))[0]?.trashedAt).toBe(at(5));
  expect(await db.transaction((tx) => restoreNote(tx, note.id))).toBe(true);
  expect([(await listNotes(db))[0]?.trashedAt, await findNote(db, note.id)]).toEqual([null, whole]);
});

test('no version is ever changed, not even by the program itself', async () => {
  const db = await tempLibrary();
  const note = await insert(db);
  for (const change of [
    sql`UPDATE note_versions SET text = 'other' WHERE note_id = ${note.id}`,
    sql`UPDATE note_versions SET version = 7 WHERE note_id = ${note.id}`,
    sql`INSERT INTO note_versions (note_id, version, title, state, text, saved_at) VALUES (${note.id}, 1, '', '{}', '', '')
      ON CONFLICT DO UPDATE SET text = 'other'`,
  ]) {
    await expect(db.transaction((tx) => tx.run(change))).rejects.toThrow(
      'a version of a note is never changed',
    );
  }
  expect((await findNote(db, note.id))?.text).toBe('one');
});

test('a note’s state must be an object in JSON', async () => {
  const db = await tempLibrary();
  for (const state of ['', '[]', '"a"', '{']) {
    await expect(db.transaction((tx) => insertNote(tx, content({ state })))).rejects.toThrow(Error);
  }
  expect(await listNotes(db)).toEqual([]);
});

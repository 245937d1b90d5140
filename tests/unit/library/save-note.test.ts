import { expect, test } from 'vitest';
import { toNoteId } from '#shared/model/ids.ts';
import type { Passage } from '#shared/model/passage.ts';
import { deriveNote } from '#shared/note-state/derive.ts';
import { makePassage } from '../../../electron/library/make-passage.ts';
import { createNote, getNote, revisionsOf, saveNote } from '../../../electron/library/save-note.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { listNoteVersions } from '../../../electron/storage/notes.ts';
import { libraryState } from '../../support/library-state.ts';
import { noteState } from '../../support/note-state.ts';
import { store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const AT = new Date('2026-01-01T00:00:00.000Z');

async function passageIn(db: Database, text: string): Promise<Passage> {
  const { revisionId } = await store(db, text);
  return makePassage(db, { revisionId, start: 0, end: text.length }, AT);
}

test('a new note is empty, and its state is one that the editor and the library read', async () => {
  const db = await tempLibrary();
  const note = await createNote(db, 'Numbers', AT);
  expect([note.title, note.text, note.passages, note.version]).toEqual(['Numbers', '', [], 1]);
  expect(deriveNote(note.state).passageIds).toEqual([]);
});

test('a saved note is found by its own words and by those that it quotes', async () => {
  const db = await tempLibrary();
  const passage = await passageIn(db, 'about fifty people');
  const note = await createNote(db, '', AT);
  const state = noteState('He says:', { quotes: [passage.id, passage.id] });
  const saved = await saveNote(db, { id: note.id, title: 'Numbers', state, basedOn: 1 }, AT);
  expect(saved).toEqual({
    note: {
      id: note.id,
      title: 'Numbers',
      state,
      text: 'He says:\nabout fifty people\nabout fifty people',
      passages: [passage.id, passage.id],
      version: 2,
      createdAt: AT.toISOString(),
      updatedAt: AT.toISOString(),
    },
    nameIds: [],
    tagIds: [],
    revisionIds: [passage.revisionId],
  });
  expect(await getNote(db, note.id)).toEqual(saved.note);
});

test('a save names the texts whose passages it uses anew, uses no longer, or under another title', async () => {
  const db = await tempLibrary();
  const [one, other] = [await passageIn(db, 'one'), await passageIn(db, 'other')];
  const { id } = await createNote(db, 'a', AT);
  let basedOn = 1;
  const touched = async (title: string, ...quotes: readonly string[]): Promise<readonly string[]> => {
    const { note, revisionIds } = await saveNote(
      db,
      { id, title, state: noteState('', { quotes }), basedOn },
      AT,
    );
    basedOn = note.version;
    return revisionIds.toSorted();
  };
  const both = [one.revisionId, other.revisionId].toSorted();
  expect([
    await touched('a'),
    await touched('a', one.id),
    await touched('a', one.id),
    await touched('a', one.id, other.id),
    await touched('b', one.id, other.id),
    await touched('b', other.id),
    await touched('b'),
  ]).toEqual([[], [one.revisionId], [], [other.revisionId], both, [one.revisionId], [other.revisionId]]);
});

test.each([
  ['of a note that is not there', { id: toNoteId('n-nowhere') }, 'not-found'],
  ['that is based on an earlier version', { basedOn: 0 }, 'conflict'],
  ['of what is no note', { state: '{"root":null}' }, 'invalid-call'],
  [
    'that quotes a passage which is not there',
    { state: noteState('', { quotes: 'p-nowhere' }) },
    'not-found',
  ],
])('a save %s is refused and changes nothing', async (_what, wrong, code) => {
  const db = await tempLibrary();
  const { id } = await createNote(db, 'Numbers', AT);
  const before = await libraryState(db);
  const draft = { id, title: 'Other', state: noteState('words'), basedOn: 1, ...wrong };
  await expect(saveNote(db, draft, AT)).rejects.toMatchObject({ code });
  expect([await libraryState(db), (await listNoteVersions(db, id)).length]).toEqual([before, 1]);
});

test('of two windows that save at once one is told, and the words of the other are kept', async () => {
  const db = await tempLibrary();
  const { id } = await createNote(db, 'Numbers', AT);
  const save = (words: string) => saveNote(db, { id, title: '', state: noteState(words), basedOn: 1 }, AT);
  const [first, second] = await Promise.allSettled([save('mine'), save('yours')]);
  expect([first?.status, second?.status, (await getNote(db, id)).text]).toEqual([
    'fulfilled',
    'rejected',
    'mine',
  ]);
});

test('the texts of passages are each named once', async () => {
  const db = await tempLibrary();
  const passage = await passageIn(db, 'one two');
  const { revisionId } = passage;
  const other = await makePassage(db, { revisionId, start: 0, end: 3 }, AT);
  expect(await revisionsOf(db, [passage.id, other.id, passage.id])).toEqual([revisionId]);
});

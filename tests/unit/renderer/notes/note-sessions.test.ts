import { $createTextNode, $getRoot, $isElementNode, UNDO_COMMAND } from 'lexical';
import { expect, test } from 'vitest';
import { Failed } from '#shared/ipc/result.ts';
import { toNoteId } from '#shared/model/ids.ts';
import { hasCode } from '../../../../renderer/bridge/client.ts';
import { QUIET_MS } from '../../../../renderer/notes/autosave.ts';
import type { NoteSession } from '../../../../renderer/notes/note-session.ts';
import { createNoteSessions } from '../../../../renderer/notes/note-sessions.ts';
import { saveAsNewNote } from '../../../../renderer/notes/save-as-new-note.ts';
import { noteState } from '../../../support/note-state.ts';
import { makeNote, openNotes } from './open-notes.ts';
import { settled, testClock } from './test-clock.ts';

async function setUp(words = 'One.') {
  const library = await openNotes();
  const clock = testClock();
  const sessions = createNoteSessions(library.call, clock);
  const note = await makeNote(library.call, 'Numbers', noteState(words));
  const session = await open(sessions, note.id);
  return { ...library, clock, sessions, note, session };
}

async function open(
  sessions: ReturnType<typeof createNoteSessions>,
  id: Parameters<typeof sessions.open>[0],
) {
  const session = await sessions.open(id);
  if (!session) throw new Error('the note is there');
  return session;
}

function write({ editor }: NoteSession, words: string) {
  editor.update(
    () => {
      const last = $getRoot().getLastChild();
      if ($isElementNode(last)) last.append($createTextNode(words));
    },
    { discrete: true },
  );
}

const textOf = ({ editor }: NoteSession) => editor.read('latest', () => $getRoot().getTextContent());

test('opening a note makes no version of it', async () => {
  const { clock, call, note, session } = await setUp();
  await clock.pass(60_000);
  expect([session.autosave.hasUnsaved(), (await call('notes.find', note.id))?.version]).toEqual([false, 2]);
});

test('what is written is in the library after a quiet moment, as a new version', async () => {
  const { clock, call, note, session } = await setUp();
  write(session, ' Two.');
  session.setTitle('More numbers');
  await clock.pass(QUIET_MS);
  await session.autosave.flush();
  const stored = await call('notes.find', note.id);
  expect([stored?.title, stored?.text, stored?.version]).toEqual(['More numbers', 'One. Two.', 3]);
});

test('a note that is not on screen any more keeps its words and its undo', async () => {
  const { sessions, call, note, session } = await setUp();
  write(session, ' Two.');
  const other = await call('notes.create', 'Other');
  await open(sessions, other.id);
  const again = await open(sessions, note.id);
  const there = textOf(again);
  again.editor.dispatchCommand(UNDO_COMMAND, undefined);
  await settled();
  expect([again === session, there, textOf(again)]).toEqual([true, 'One. Two.', 'One.']);
});

test('many notes are let go of, but none that is not saved', async () => {
  const { sessions, faults, call, session } = await setUp();
  faults.push(...Array.from({ length: 50 }, () => new Failed('disk-full', 'The disk is full.')));
  write(session, ' Two.');
  const others: NoteSession[] = [];
  for (let count = 0; count < 14; count += 1) {
    const { id } = await call('notes.create', '');
    others.push(await open(sessions, id));
  }
  expect([
    sessions.opened(session.noteId) === session,
    sessions.opened(others[0]?.noteId ?? session.noteId),
  ]).toEqual([true, null]);
});

test('what was saved elsewhere is shown, unless somebody is writing here', async () => {
  const { sessions, call, note, session } = await setUp();
  await call('notes.save', { id: note.id, title: 'Theirs', state: noteState('Theirs.'), basedOn: 2 });
  await sessions.refresh([note.id]);
  const refreshed = [session.title(), textOf(session), session.version()];
  write(session, ' Mine.');
  await call('notes.save', { id: note.id, title: 'Again', state: noteState('Again.'), basedOn: 3 });
  await sessions.refresh([note.id]);
  expect([refreshed, textOf(session)]).toEqual([['Theirs', 'Theirs.', 3], 'Theirs. Mine.']);
});

async function inConflict() {
  const set = await setUp();
  write(set.session, ' Mine.');
  const { id } = set.note;
  await set.call('notes.save', { id, title: 'Theirs', state: noteState('Theirs.'), basedOn: 2 });
  await set.session.autosave.flush();
  const stored = await set.call('notes.find', id);
  if (!stored) throw new Error('the note is there');
  return { ...set, stored };
}

test('a note that was changed elsewhere meanwhile waits for a decision and loses nothing', async () => {
  const { session, stored } = await inConflict();
  const status = session.autosave.status();
  expect([
    status.kind === 'blocked' && hasCode(status.error, 'conflict'),
    textOf(session),
    stored.text,
  ]).toEqual([true, 'One. Mine.', 'Theirs.']);
});

test('mine can be kept: it becomes the version after theirs, which stays readable', async () => {
  const { session, stored, call, note } = await inConflict();
  session.keepMine(stored);
  await session.autosave.flush();
  const [now, theirs] = [await call('notes.find', note.id), await call('notes.version', note.id, 3)];
  expect([now?.version, now?.text, theirs.text, session.autosave.status().kind]).toEqual([
    4,
    'One. Mine.',
    'Theirs.',
    'saved',
  ]);
});

test('the library’s can be taken: it makes no version, and Undo brings mine back', async () => {
  const { session, stored, call, note } = await inConflict();
  session.adopt(stored);
  await session.autosave.flush();
  const taken = [textOf(session), session.title(), (await call('notes.find', note.id))?.version];
  session.editor.dispatchCommand(UNDO_COMMAND, undefined);
  await settled();
  expect([taken, textOf(session)]).toEqual([['Theirs.', 'Theirs', 3], 'One. Mine.']);
});

test('an earlier version is brought back as a new one', async () => {
  const { session, call, note } = await setUp();
  write(session, ' Two.');
  await session.autosave.flush();
  const earlier = await call('notes.version', note.id, 2);
  session.show(earlier);
  await session.autosave.flush();
  const versions = await call('notes.versions', note.id);
  expect([textOf(session), versions.length, (await call('notes.find', note.id))?.text]).toEqual([
    'One.',
    4,
    'One.',
  ]);
});

test('a note that the library does not have is no session', async () => {
  const { sessions } = await setUp();
  expect(await sessions.open(toNoteId('nowhere'))).toBe(null);
});

test('what a session shows can be saved as a note of its own', async () => {
  const { session, call } = await setUp();
  write(session, ' Two.');
  const id = await saveAsNewNote(call, session);
  const made = await call('notes.find', id);
  expect([id === session.noteId, made?.title, made?.text]).toEqual([false, 'Numbers', 'One. Two.']);
});

test('only a note that nobody has written in yet is untouched', async () => {
  const { sessions, call, session } = await setUp();
  const { id } = await call('notes.create', '');
  const fresh = await open(sessions, id);
  const before = fresh.isUntouched();
  write(fresh, 'a');
  expect([session.isUntouched(), before, fresh.isUntouched()]).toEqual([false, true, false]);
});

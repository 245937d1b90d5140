import { $createTextNode, $getRoot, $isElementNode, UNDO_COMMAND } from 'lexical';
import { expect, onTestFinished, test } from 'vitest';
import type { Events } from '#shared/ipc/contract.ts';
import type { NoteId } from '#shared/model/ids.ts';
import { hasCode } from '../../../../renderer/bridge/client.ts';
import { QUIET_MS } from '../../../../renderer/notes/autosave.ts';
import type { NoteSession } from '../../../../renderer/notes/note-session.ts';
import { createNoteSessions } from '../../../../renderer/notes/note-sessions.ts';
import { noteState } from '../../../support/note-state.ts';
import { makeNote, openNotes } from './open-notes.ts';
import { settled, testClock } from './test-clock.ts';

/** Two windows on one library, each with its own sessions and clock, told of changes as the hosts tell them. */
async function twoWindows() {
  const { api, call } = await openNotes();
  const note = await makeNote(call, 'Numbers', noteState('One.'));
  const openWindow = () => {
    const clock = testClock();
    const sessions = createNoteSessions(call, clock);
    const stop = api.on((name, event) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the event of this name
      if (name === 'notes.changed') void sessions.refresh((event as Events['notes.changed']).ids);
    });
    onTestFinished(stop);
    return { clock, sessions };
  };
  const open = async ({ sessions }: ReturnType<typeof openWindow>, id: NoteId = note.id) => {
    const session = await sessions.open(id);
    if (!session) throw new Error('the note is there');
    return session;
  };
  const [left, right] = [openWindow(), openWindow()];
  return { call, note, left, right, open };
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

test('what is saved in one window is in the other, and what is written there next is a version after it', async () => {
  const { call, note, left, right, open } = await twoWindows();
  const [one, other] = [await open(left), await open(right)];
  write(one, ' Two.');
  await left.clock.pass(QUIET_MS);
  await one.autosave.flush();
  await expect.poll(() => textOf(other)).toBe('One. Two.');
  write(other, ' Three.');
  await right.clock.pass(QUIET_MS);
  await other.autosave.flush();
  await expect.poll(() => textOf(one)).toBe('One. Two. Three.');
  expect((await call('notes.find', note.id))?.text).toBe('One. Two. Three.');
});

test('two windows that are written in at once overwrite nothing: the later one is asked', async () => {
  const { call, note, left, right, open } = await twoWindows();
  const [one, other] = [await open(left), await open(right)];
  write(one, ' Left.');
  write(other, ' Right.');
  await left.clock.pass(QUIET_MS);
  await one.autosave.flush();
  await right.clock.pass(QUIET_MS);
  await other.autosave.flush();
  const status = other.autosave.status();
  expect([
    status.kind === 'blocked' && hasCode(status.error, 'conflict'),
    textOf(one),
    textOf(other),
    (await call('notes.find', note.id))?.text,
  ]).toEqual([true, 'One. Left.', 'One. Right.', 'One. Left.']);

  const stored = await call('notes.find', note.id);
  if (!stored) throw new Error('the note is there');
  other.keepMine(stored);
  await other.autosave.flush();
  expect([
    (await call('notes.find', note.id))?.text,
    (await call('notes.version', note.id, stored.version)).text,
  ]).toEqual(['One. Right.', 'One. Left.']);
});

test('undo in one note never reaches into another', async () => {
  const { call, note, left, open } = await twoWindows();
  const second = await makeNote(call, 'Second', noteState('Other.'));
  const [one, other] = [await open(left), await open(left, second.id)];
  write(one, ' Two.');
  write(other, ' More.');
  for (let times = 0; times < 5; times += 1) {
    other.editor.dispatchCommand(UNDO_COMMAND, undefined);
    await settled();
  }
  expect([textOf(one), textOf(other)]).toEqual(['One. Two.', 'Other.']);
  await open(left, note.id);
  one.editor.dispatchCommand(UNDO_COMMAND, undefined);
  await settled();
  expect([textOf(one), textOf(other)]).toEqual(['One.', 'Other.']);
});

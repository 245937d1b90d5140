// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import { LibraryProvider } from '../../../../renderer/bridge/library-context.tsx';
import { type TellAct, useTellAct } from '../../../../renderer/bridge/use-tell-act.ts';
import { ToastProvider } from '../../../../renderer/ui/Toast.tsx';
import { makeNote, openNotes } from '../notes/open-notes.ts';
import { noteState } from '../../../support/note-state.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

/** A window on a real library, in which an act was done and told. */
async function start() {
  const library = await openNotes();
  let tell: TellAct = async () => undefined;
  function Telling() {
    tell = useTellAct();
    return null;
  }
  const root = createRoot(document.createElement('div'));
  onTestFinished(() => act(() => root.unmount()));
  act(() =>
    root.render(
      <LibraryProvider api={library.api}>
        <ToastProvider>
          <Telling />
        </ToastProvider>
      </LibraryProvider>,
    ),
  );
  const { call } = library;
  const { id } = await makeNote(call, 'Numbers', noteState('Fifty.'));
  await call('notes.trash', [id]);
  await act(() => tell({ message: 'Note moved to the trash.' }, () => void call('notes.restore', [id])));
  return { call, id };
}

const lines = () => [...document.querySelectorAll('[aria-live] li p')].map((line) => line.textContent);
const undoLast = async (call: Awaited<ReturnType<typeof start>>['call']) => {
  const { undo } = await call('acts.state');
  await act(async () => void (undo && (await call('acts.undo', undo.id))));
};

test('what offers to take an act back goes when Undo has taken it back', async () => {
  const { call, id } = await start();
  const before = lines();
  await undoLast(call);
  expect([before, lines(), (await call('notes.list')).find((note) => note.id === id)?.trashedAt]).toEqual([
    ['Note moved to the trash.'],
    [],
    null,
  ]);
});

test('it stays while Undo takes back only what was done later', async () => {
  const { call } = await start();
  await call('tags.create', 'Doubtful', null);
  await undoLast(call);
  expect(lines()).toEqual(['Note moved to the trash.']);
});

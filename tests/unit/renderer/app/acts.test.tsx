// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { useActs } from '../../../../renderer/app/use-acts.ts';
import {
  type CommandBoard,
  CommandProvider,
  useCommandBoard,
} from '../../../../renderer/bridge/commands.tsx';
import { LibraryProvider } from '../../../../renderer/bridge/library-context.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
let unmount = () => {};
afterEach(() => unmount());

/** A library in which three things were done, each of which takes a moment to be undone. */
function library() {
  const done = [1, 2, 3];
  const undone: unknown[] = [];
  const state = () => {
    const last = done.at(-1);
    return { undo: last === undefined ? null : { id: last, words: `act ${last}` }, redo: null };
  };
  return {
    done,
    undone,
    api: {
      call: async (name: string, [id]: readonly unknown[]) => {
        if (name === 'acts.state') return { ok: true as const, value: state() };
        await Promise.resolve();
        if (id !== done.at(-1))
          return {
            ok: false as const,
            error: { code: 'not-found' as const, message: 'That is not the last act.' },
          };
        undone.push(done.pop());
        return { ok: true as const, value: `act ${String(id)}` };
      },
      on: () => () => undefined,
    },
  };
}

/** A window on it that has asked what could be undone. */
async function openWindow(api: ReturnType<typeof library>['api']) {
  const boards: CommandBoard[] = [];
  function Window() {
    boards[0] = useCommandBoard();
    useActs('library');
    return null;
  }
  const root = createRoot(document.createElement('div'));
  unmount = () => act(() => root.unmount());
  await act(async () =>
    root.render(
      <LibraryProvider api={api}>
        <CommandProvider>
          <Window />
        </CommandProvider>
      </LibraryProvider>,
    ),
  );
  const undo = (times: number) =>
    act(async () => {
      for (let time = 0; time < times; time += 1) boards[0]?.run('undo');
      await new Promise((resolve) => setTimeout(resolve));
    });
  return { undo };
}

test('Undo that is pressed twice in a row takes back the last act and the one before it', async () => {
  const { api, undone } = library();
  const { undo } = await openWindow(api);
  await undo(2);
  expect(undone).toEqual([3, 2]);
});

test('Undo takes back what was done last, also before the window has heard of it', async () => {
  const { api, done, undone } = library();
  const { undo } = await openWindow(api);
  done.push(4);
  await undo(1);
  expect(undone).toEqual([4]);
});

// @vitest-environment jsdom
import { act, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import {
  type CommandBoard,
  CommandProvider,
  CommandScope,
  useCommand,
  useCommandBoard,
} from '../../../../renderer/bridge/commands.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
let unmount = () => {};
afterEach(() => unmount());

/** Two views that answer the same command, in a window that answers another. */
function showViews() {
  const ran: string[] = [];
  const boards: CommandBoard[] = [];
  function View({ name }: { name: string }) {
    useCommand('find', () => ran.push(name));
    return null;
  }
  function Views({ inUse }: { inUse: string | null }) {
    boards[0] = useCommandBoard();
    useCommand('search', () => ran.push('window'));
    return ['left', 'right'].map((name) => (
      <CommandScope key={name} inUse={name === inUse}>
        <View name={name} />
      </CommandScope>
    ));
  }
  const root = createRoot(document.createElement('div'));
  unmount = () => act(() => root.unmount());
  const show = (inUse: string | null) =>
    act(() =>
      root.render(
        <CommandProvider>
          <Views inUse={inUse} />
        </CommandProvider>,
      ),
    );
  show('left');
  const [board] = boards;
  if (!board) throw new Error('nothing was drawn');
  return { ran, board, show };
}

test('of several views only the one in use answers a command', () => {
  const { ran, board, show } = showViews();
  board.run('find');
  show('right');
  board.run('find');
  show('left');
  board.run('find');
  expect(ran).toEqual(['left', 'right', 'left']);
});

test('a command that only views answer is not available while none is in use', () => {
  const { ran, board, show } = showViews();
  show(null);
  expect([board.isAvailable('find'), board.run('find'), board.run('search'), ran]).toEqual([
    false,
    false,
    true,
    ['window'],
  ]);
});

test('a part of the window answers its commands as soon as it is drawn', () => {
  const ran: string[] = [];
  function Bar() {
    useCommand('find-next', () => ran.push('find-next'));
    return null;
  }
  function KeyAtOnce() {
    const board = useCommandBoard();
    useLayoutEffect(() => void board.run('find-next'), [board]);
    return <Bar />;
  }
  const root = createRoot(document.createElement('div'));
  unmount = () => act(() => root.unmount());
  act(() =>
    root.render(
      <CommandProvider>
        <KeyAtOnce />
      </CommandProvider>,
    ),
  );
  expect(ran).toEqual(['find-next']);
});

// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { COMMANDS } from '#shared/commands/commands.ts';
import { commandFor } from '../../../../renderer/app/keyboard.ts';
import { useShortcuts } from '../../../../renderer/app/use-shortcuts.ts';
import { CommandProvider, useCommand } from '../../../../renderer/bridge/commands.tsx';
import { LibraryProvider } from '../../../../renderer/bridge/library-context.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
let unmount = () => {};
afterEach(() => unmount());

function show(nativeMenu: boolean) {
  const ran: string[] = [];
  const listeners = new Set<(name: string, event: unknown) => void>();
  const api = {
    call: () => Promise.reject(new Error('no call is expected')),
    on: (listener: (name: string, event: unknown) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  function Listening() {
    useShortcuts(nativeMenu);
    useCommand('new-note', () => ran.push('new-note'));
    useCommand('trash', () => ran.push('trash'));
    useCommand('undo', () => ran.push('undo'));
    return <input aria-label="Title" />;
  }
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  act(() =>
    root.render(
      <LibraryProvider api={api}>
        <CommandProvider>
          <Listening />
        </CommandProvider>
      </LibraryProvider>,
    ),
  );
  unmount = () => {
    act(() => root.unmount());
    place.remove();
  };
  return {
    ran,
    input: place.querySelector('input'),
    choose: (command: string) => listeners.forEach((listener) => listener('menu.chosen', { command })),
  };
}

function type(target: EventTarget | null, key: string, code: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, code, ctrlKey: true, bubbles: true, cancelable: true });
  target?.dispatchEvent(event);
  return event;
}

test('an accelerator runs its command and is kept from the browser', () => {
  const { ran } = show(false);
  const event = type(document.body, 'n', 'KeyN');
  expect({ ran, kept: event.defaultPrevented }).toEqual({ ran: ['new-note'], kept: true });
});

test('a key that nobody answers is still kept from the browser', () => {
  show(false);
  expect(type(document.body, 'o', 'KeyO').defaultPrevented).toBe(true);
});

test('a key that a part of the window has used up runs nothing', () => {
  const { ran, input } = show(false);
  input?.addEventListener('keydown', (event) => event.preventDefault());
  type(input, 'n', 'KeyN');
  expect(ran).toEqual([]);
});

test('in a text field Ctrl+Backspace and Ctrl+Z edit the text', () => {
  const { ran, input } = show(false);
  const events = [type(input, 'Backspace', 'Backspace'), type(input, 'z', 'KeyZ')];
  expect({ ran, kept: events.map((event) => event.defaultPrevented) }).toEqual({
    ran: [],
    kept: [false, false],
  });
});

test('with a native menu the keys are left to it, and its choice runs the command once', () => {
  const { ran, choose } = show(true);
  const event = type(document.body, 'n', 'KeyN');
  choose('new-note');
  expect({ ran, kept: event.defaultPrevented }).toEqual({ ran: ['new-note'], kept: false });
});

test('no two commands have one accelerator', () => {
  const accelerators = COMMANDS.flatMap((command) => ('accelerator' in command ? [command.accelerator] : []));
  expect(accelerators).toEqual([...new Set(accelerators)]);
});

test('a key without an accelerator is no command', () => {
  expect(
    commandFor(
      { key: 'a', code: 'KeyA', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
      {},
      false,
    ),
  ).toBe(null);
});

// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import { useLockKeys } from '../../../../../renderer/app/locking/use-lock-keys.ts';
import { CommandProvider, useCommand } from '../../../../../renderer/bridge/commands.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

/** A window in which another part uses up every key. */
function show() {
  const ran: string[] = [];
  const heard: string[] = [];
  function Listening() {
    useLockKeys();
    useCommand('lock-now', () => ran.push('lock-now'));
    return <input aria-label="Title" />;
  }
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  act(() =>
    root.render(
      <CommandProvider>
        <Listening />
      </CommandProvider>,
    ),
  );
  const input = place.querySelector('input');
  input?.addEventListener('keydown', (event) => {
    heard.push(event.key);
    event.stopPropagation();
  });
  onTestFinished(() => {
    act(() => root.unmount());
    place.remove();
  });
  const press = (init: KeyboardEventInit) =>
    input?.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'L',
        code: 'KeyL',
        ctrlKey: true,
        altKey: true,
        shiftKey: true,
        bubbles: true,
        cancelable: true,
        ...init,
      }),
    );
  return { ran, heard, press };
}

test('the keys lock before any other part of the window hears them', () => {
  const { ran, heard, press } = show();
  press({});
  expect([ran, heard]).toEqual([['lock-now'], []]);
});

test('they lock in the middle of a word that is being put together, and on a Persian keyboard', () => {
  const { ran, press } = show();
  press({ isComposing: true });
  press({ key: 'م' });
  expect(ran).toEqual(['lock-now', 'lock-now']);
});

test('a letter that AltGr writes locks nothing', () => {
  const { ran, heard, press } = show();
  press({ key: 'Ł', modifierAltGraph: true });
  expect([ran, heard]).toEqual([[], ['Ł']]);
});

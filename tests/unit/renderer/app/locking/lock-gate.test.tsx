// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Result } from '#shared/ipc/result.ts';
import type { LockState } from '#shared/model/lock.ts';
import { LockGate, useLock } from '../../../../../renderer/app/locking/LockGate.tsx';
import { LibraryProvider } from '../../../../../renderer/bridge/library-context.tsx';
import { settled } from '../../notes/test-clock.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
vi.stubGlobal('matchMedia', () => ({
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}));

const LOCKED: LockState = {
  isLocked: true,
  isEncrypted: true,
  canEncrypt: true,
  name: 'Lantern House.ibid',
  autoLockMinutes: null,
};
const RIGHT = 'kettle harbour violin';

/** A window on a library, which stands in for a host. */
async function show(first: LockState) {
  const tried: unknown[] = [];
  const drawn: string[] = [];
  let state = first;
  const listeners = new Set<(name: string, event: unknown) => void>();
  const api = {
    call: async (name: string, args: readonly unknown[]): Promise<Result<unknown>> => {
      if (name === 'lock.state') return { ok: true, value: state };
      tried.push(...args);
      if (args[0] !== RIGHT)
        return { ok: false, error: { code: 'wrong-passphrase', message: 'That is not the passphrase.' } };
      state = { ...state, isLocked: false };
      listeners.forEach((listener) => listener('lock.changed', state));
      return { ok: true, value: undefined };
    },
    on: (listener: (name: string, event: unknown) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  function Library() {
    drawn.push(useLock().name);
    return <p>Farid Moradi</p>;
  }
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  onTestFinished(() => {
    act(() => root.unmount());
    place.remove();
  });
  await act(async () => {
    root.render(
      <LibraryProvider api={api}>
        <LockGate>
          <Library />
        </LockGate>
      </LibraryProvider>,
    );
    await settled();
  });
  const unlock = (passphrase: string) =>
    act(async () => {
      const field = place.querySelector('input');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, passphrase);
      field?.dispatchEvent(new Event('input', { bubbles: true }));
      await settled();
      place.querySelector('form')?.requestSubmit();
      await settled();
    });
  return { place, tried, drawn, unlock };
}

test('of a locked library nothing is drawn but its name', async () => {
  const { place, drawn } = await show(LOCKED);
  expect(drawn).toEqual([]);
  expect(place.querySelector('h1')?.textContent).toBe('Lantern House is locked');
  expect(document.activeElement).toBe(place.querySelector('input'));
});

test('a wrong passphrase is told, and can be typed over at once', async () => {
  const { place, unlock, drawn } = await show(LOCKED);
  await unlock('salt & mill');
  expect(place.querySelector('[role="alert"]')?.textContent).toContain('That is not the passphrase.');
  const field = place.querySelector('input');
  expect([field?.selectionStart, field?.selectionEnd, document.activeElement === field]).toEqual([
    0,
    11,
    true,
  ]);
  expect(drawn).toEqual([]);
});

test('the right one opens the window', async () => {
  const { place, unlock } = await show(LOCKED);
  await unlock(RIGHT);
  expect(place.textContent).toBe('Farid Moradi');
});

test('an empty passphrase is not tried', async () => {
  const { unlock, tried } = await show(LOCKED);
  await unlock('');
  expect(tried).toEqual([]);
});

test('an open library is drawn at once', async () => {
  const { place } = await show({ ...LOCKED, isLocked: false, isEncrypted: false });
  expect(place.textContent).toBe('Farid Moradi');
});

test('where locked libraries cannot be opened it is said, and no passphrase is asked for', async () => {
  const { place } = await show({ ...LOCKED, canEncrypt: false });
  expect(place.querySelector('[role="alert"]')?.textContent).toContain('without the part that opens locked');
  expect(place.querySelector('input')).toBe(null);
});

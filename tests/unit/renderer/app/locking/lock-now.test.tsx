// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Result } from '#shared/ipc/result.ts';
import { LockCover } from '../../../../../renderer/app/locking/LockCover.tsx';
import { useLockNow } from '../../../../../renderer/app/locking/use-lock-now.ts';
import { LibraryProvider } from '../../../../../renderer/bridge/library-context.tsx';
import { holdsUnsaved } from '../../../../../renderer/bridge/unsaved.ts';
import { settled } from '../../notes/test-clock.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
const DONE: Result<unknown> = { ok: true, value: undefined };
const FULL: Result<unknown> = { ok: false, error: { code: 'disk-full', message: 'The disk is full.' } };

const isCovered = () => 'covered' in document.documentElement.dataset;

interface Desk {
  readonly save?: () => Promise<boolean>;
  readonly answer?: Result<unknown>;
  readonly clearCopies?: () => Promise<void>;
}

/** A window with a field that somebody types in, and something that is not saved yet. */
async function atTheDesk({
  save = async () => true,
  answer = DONE,
  clearCopies = async () => {},
}: Desk = {}) {
  const steps: string[] = [];
  const api = {
    call: async (name: string) => {
      steps.push(name);
      return answer;
    },
    on: () => () => undefined,
  };
  function Window() {
    const lockNow = useLockNow(clearCopies);
    return (
      <>
        <input aria-label="Title" />
        <button type="button" onClick={lockNow.lock}>
          Lock
        </button>
        {lockNow.locking && <LockCover locking={lockNow.locking} lockNow={lockNow} />}
      </>
    );
  }
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const letGo = holdsUnsaved(async () => {
    steps.push(isCovered() ? 'saving, covered' : 'saving, seen');
    return save();
  });
  onTestFinished(() => {
    letGo();
    act(() => root.unmount());
    place.remove();
    delete document.documentElement.dataset['covered'];
  });
  await act(async () =>
    root.render(
      <LibraryProvider api={api}>
        <Window />
      </LibraryProvider>,
    ),
  );
  const field = place.querySelector('input');
  field?.focus();
  const press = (name: string) =>
    act(async () => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === name)?.click();
      await settled();
    });
  return { steps, field, press };
}

test('the screen is blank before anything is saved, and what is typed is saved before the library is locked', async () => {
  const { steps, press, field } = await atTheDesk();
  await press('Lock');
  expect(steps).toEqual(['saving, covered', 'lock.lock']);
  expect(document.activeElement).not.toBe(field);
});

test('what cannot be saved keeps the library open, behind a blank screen, until somebody decides', async () => {
  const { steps, press, field } = await atTheDesk({ save: async () => false });
  await press('Lock');
  expect(document.querySelector('[role="alertdialog"]')?.textContent).toContain('could not be saved');
  expect([isCovered(), steps]).toEqual([true, ['saving, covered']]);
  await press('Go back');
  expect([isCovered(), document.activeElement]).toEqual([false, field]);
});

test('it can be locked without what cannot be saved', async () => {
  const { steps, press } = await atTheDesk({ save: async () => false });
  await press('Lock');
  await press('Lock without it');
  expect(steps).toEqual(['saving, covered', 'lock.lock']);
});

test('a library that cannot be locked is told of by its sentence', async () => {
  const { press } = await atTheDesk({ answer: FULL });
  await press('Lock');
  expect(document.querySelector('[role="alertdialog"]')?.textContent).toContain('The disk is full.');
  expect(document.activeElement?.textContent).toBe('Try again');
});

test('a clipboard that does not answer keeps nobody waiting', async () => {
  const { steps, press } = await atTheDesk({ clearCopies: () => new Promise(() => undefined) });
  await press('Lock');
  expect(steps).toEqual(['saving, covered']);
  await vi.waitFor(() => expect(steps).toEqual(['saving, covered', 'lock.lock']), 3000);
});

test('no key reaches the window behind the blank screen', async () => {
  const { press } = await atTheDesk({ save: () => new Promise(() => undefined) });
  await press('Lock');
  const heard: string[] = [];
  const hear = ({ key }: KeyboardEvent) => heard.push(key);
  window.addEventListener('keydown', hear);
  onTestFinished(() => window.removeEventListener('keydown', hear));
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', ctrlKey: true, bubbles: true }));
  expect(heard).toEqual([]);
});

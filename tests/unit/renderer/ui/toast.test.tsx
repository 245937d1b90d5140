// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Toast, ToastProvider, useToast } from '../../../../renderer/ui/Toast.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
let close = () => {};
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  close();
  vi.useRealTimers();
});

function start() {
  let show: (toast: Toast) => void = () => undefined;
  function Saying() {
    show = useToast();
    return null;
  }
  const root = createRoot(document.createElement('div'));
  act(() =>
    root.render(
      <ToastProvider>
        <Saying />
      </ToastProvider>,
    ),
  );
  close = () => act(() => root.unmount());
  const lines = () => [...document.querySelectorAll('[aria-live] li p')].map((line) => line.textContent);
  return { say: (toast: Toast) => act(() => show(toast)), lines };
}

test('a message goes by itself; a failure waits for the person', () => {
  const { say, lines } = start();
  say({ message: 'Note restored.' });
  say({ kind: 'failure', message: 'The disk is full.', code: 'disk-full' });
  const before = lines();
  act(() => {
    vi.advanceTimersByTime(60_000);
  });
  expect([before, lines()]).toEqual([
    ['Note restored.', 'The disk is full.disk-full'],
    ['The disk is full.disk-full'],
  ]);
});

test('the action runs once and the message goes', () => {
  const { say, lines } = start();
  const undo = vi.fn<() => void>();
  say({ message: 'Note moved to the trash.', action: { label: 'Undo', onAct: undo } });
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Undo');
  act(() => button?.click());
  expect({ lines: lines(), times: undo.mock.calls.length }).toEqual({ lines: [], times: 1 });
});

test('a message that begins with a Persian title is an English sentence still', () => {
  const { say } = start();
  say({ message: '“\u2068دفتر بندر\u2069” is left out.' });
  const words = document.querySelector('[aria-live] li p');
  expect(words?.getAttribute('dir')).toBe('ltr');
});

test('the same message is not stacked upon itself', () => {
  const { say, lines } = start();
  say({ message: 'Dark theme' });
  say({ message: 'Dark theme' });
  expect(lines()).toEqual(['Dark theme']);
});

test('a message goes when what it says holds no more, and is not watched from then on', () => {
  const { say, lines } = start();
  const watched: (() => void)[] = [];
  const stop = vi.fn<() => void>();
  say({
    message: 'Note moved to the trash.',
    until: (over) => {
      watched.push(over);
      return stop;
    },
  });
  const before = { lines: lines(), stopped: stop.mock.calls.length };
  act(() => watched.forEach((over) => over()));
  expect([before, { lines: lines(), stopped: stop.mock.calls.length }]).toEqual([
    { lines: ['Note moved to the trash.'], stopped: 0 },
    { lines: [], stopped: 1 },
  ]);
});

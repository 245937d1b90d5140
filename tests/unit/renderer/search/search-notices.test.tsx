// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { IndexProgress, SearchResults } from '#shared/model/search.ts';
import type { EventName, Events } from '#shared/ipc/contract.ts';
import { LibraryProvider } from '../../../../renderer/bridge/library-context.tsx';
import { SearchNotices } from '../../../../renderer/search/SearchNotices.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const HALF: IndexProgress = { done: 1, of: 2, failure: null };
const FAILED: IndexProgress = { ...HALF, failure: { code: 'disk-full', message: 'The disk is full.' } };

async function drawn(indexing: IndexProgress | null) {
  const calls: string[] = [];
  let tell: (name: EventName, event: Events[EventName]) => void = () => undefined;
  const api = {
    call: async (name: string) => {
      calls.push(name);
      return { ok: true as const, value: undefined };
    },
    on: (listener: typeof tell) => {
      tell = listener;
      return () => undefined;
    },
  };
  const results: SearchResults = {
    query: 'lamp ',
    problem: null,
    documents: [],
    notes: [],
    found: { documents: 0, notes: 0, atLeast: false },
    more: false,
    corrections: [],
    indexing,
  };
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  onTestFinished(() => {
    act(() => root.unmount());
    container.remove();
  });
  await act(async () =>
    root.render(
      <LibraryProvider api={api}>
        <SearchNotices results={results} onQuery={() => undefined} />
      </LibraryProvider>,
    ),
  );
  const shown = () => ({
    alert: container.querySelector('[role=alert]')?.textContent ?? null,
    done: container.querySelector('progress')?.value ?? null,
  });
  return {
    calls,
    container,
    shown,
    tell: (now: IndexProgress | null) => act(() => tell('index.progress', now)),
  };
}

test('an index that is being made shows how far it is, and one that failed why it stands still', async () => {
  const { shown, tell } = await drawn(HALF);
  expect(shown()).toEqual({ alert: null, done: 1 });
  tell(FAILED);
  expect(shown()).toEqual({
    alert:
      'The index is not whole, and what it does not have is not found. The disk is full.disk-fullTry again',
    done: null,
  });
  tell(HALF);
  expect(shown()).toEqual({ alert: null, done: 1 });
  tell(null);
  expect(shown()).toEqual({ alert: null, done: null });
});

test('an index that failed before the window was there is tried again when a person asks for it', async () => {
  const { shown, calls, container } = await drawn(FAILED);
  expect(shown().alert).toContain('The disk is full.');
  await act(async () => container.querySelector('button')?.click());
  expect(calls).toEqual(['library.indexAgain']);
});

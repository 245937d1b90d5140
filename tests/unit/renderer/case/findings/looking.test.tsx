// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import type { Result } from '#shared/ipc/result.ts';
import type { CaseFindings } from '#shared/model/case-findings.ts';
import { LibraryProvider } from '../../../../../renderer/bridge/library-context.tsx';
import { LookingLine } from '../../../../../renderer/case/findings/LookingLine.tsx';
import { useFindings } from '../../../../../renderer/case/findings/use-findings.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
let unmount = () => {};
afterEach(() => unmount());

const NOTHING: CaseFindings = { compared: 60, findings: [] };

function Line() {
  const looking = useFindings();
  return (
    <>
      <LookingLine looking={looking} />
      {looking.found && <p>{looking.found.compared} compared</p>}
    </>
  );
}

/** A library that looks until it is told what became of it. */
async function openLooking() {
  const waiting: ((result: Result<unknown>) => void)[] = [];
  const calls: string[] = [];
  const listeners = new Set<(name: string, event: unknown) => void>();
  const api = {
    call: (name: string) => {
      calls.push(name);
      return name === 'case.findings'
        ? new Promise<Result<unknown>>((resolve) => waiting.push(resolve))
        : Promise.resolve({ ok: true as const, value: undefined });
    },
    on: (listener: (name: string, event: unknown) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () =>
    root.render(
      <LibraryProvider api={api}>
        <Line />
      </LibraryProvider>,
    ),
  );
  unmount = () => {
    act(() => root.unmount());
    document.body.replaceChildren();
  };
  const looks = () => calls.filter((name) => name === 'case.findings').length;
  return {
    calls,
    looks,
    hear: (name: string, event: unknown) =>
      act(async () => {
        for (const listener of listeners) listener(name, event);
      }),
    answer: (result: Result<unknown>) => act(async () => waiting.shift()?.(result)),
    press: (label: string) =>
      act(async () =>
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click(),
      ),
    words: () => document.body.textContent,
  };
}

const CANCELLED = { ok: false, error: { code: 'cancelled', message: 'It was cancelled.' } } as const;

test('while it looks it says how far it is, and what is found takes the place of that', async () => {
  const { hear, answer, words } = await openLooking();
  await hear('case.progress', { done: 12, of: 1060 });
  expect(words()).toContain('Comparing documents: 12 of 1,060');
  await answer({ ok: true, value: NOTHING });
  expect(words()).toBe('60 compared');
});

test('a look that is cancelled says so, is not begun anew by what changes, and is begun again when asked', async () => {
  vi.useFakeTimers();
  const { calls, looks, hear, answer, press, words } = await openLooking();
  await hear('case.progress', { done: 1, of: 60 });
  await press('Cancel');
  expect(calls).toContain('case.cancelFindings');
  await answer(CANCELLED);
  expect(words()).toContain('Looking was cancelled.');
  await hear('case.changed', { claims: [] });
  await act(async () => vi.advanceTimersByTime(5000));
  expect(looks()).toBe(1);
  await press('Look again');
  expect(looks()).toBe(2);
  await answer({ ok: true, value: NOTHING });
  expect(words()).toBe('60 compared');
  vi.useRealTimers();
});

test('what changes is looked at again while the former findings stay, and the answer that comes too late is dropped', async () => {
  vi.useFakeTimers();
  const { looks, hear, answer, words } = await openLooking();
  await answer({ ok: true, value: NOTHING });
  await hear('case.changed', { claims: [] });
  await act(async () => vi.advanceTimersByTime(700));
  await hear('documents.changed', { ids: [] });
  await act(async () => vi.advanceTimersByTime(700));
  expect(looks()).toBe(3);
  expect(words()).toContain('60 compared');
  await answer({ ok: true, value: { compared: 1, findings: [] } });
  expect(words()).toContain('60 compared');
  await answer({ ok: true, value: { compared: 61, findings: [] } });
  expect(words()).toBe('61 compared');
  vi.useRealTimers();
});

test('a failure shows its sentence, with the way to try again', async () => {
  const { looks, answer, press, words } = await openLooking();
  await answer({ ok: false, error: { code: 'disk-full', message: 'The disk is full.' } });
  expect(words()).toContain('The disk is full.');
  await press('Try again');
  expect(looks()).toBe(2);
});

// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { LibraryProvider } from '../../../../../renderer/bridge/library-context.tsx';
import { LookingLine } from '../../../../../renderer/names/find/LookingLine.tsx';
import { useLooking } from '../../../../../renderer/names/find/use-looking.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
let unmount = () => {};
afterEach(() => unmount());

/** A library that looks for names until it is told to stop or what it has found. */
function lookingLibrary() {
  const asked: string[] = [];
  const listeners = new Set<(name: string, event: unknown) => void>();
  let answer: (result: unknown) => void = () => undefined;
  const call = (name: string) => {
    asked.push(name);
    if (name === 'names.cancelLooking') {
      answer({ ok: false, error: { code: 'cancelled', message: 'Stopped.' } });
      return Promise.resolve({ ok: true, value: undefined });
    }
    return new Promise((resolve) => {
      answer = resolve;
    });
  };
  return {
    asked,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- answers the calls that are made here
    api: {
      call,
      on: (listener: (name: string, event: unknown) => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    } as never,
    hear: (event: unknown) => act(async () => listeners.forEach((tell) => tell('names.progress', event))),
    find: (value: unknown) => act(async () => answer({ ok: true, value })),
  };
}

async function show(api: never) {
  const box = document.createElement('div');
  const root = createRoot(box);
  function Line() {
    const looking = useLooking();
    return (
      <>
        <LookingLine looking={looking} />
        <p>{looking.proposals.length} found</p>
      </>
    );
  }
  unmount = () => act(() => root.unmount());
  await act(async () =>
    root.render(
      <LibraryProvider api={api}>
        <Line />
      </LibraryProvider>,
    ),
  );
  const press = (words: string) =>
    act(async () =>
      [...box.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click(),
    );
  return { box, press };
}

test('short forms are looked for first and names then, each with how far that has come', async () => {
  const library = lookingLibrary();
  const { box } = await show(library.api);
  await library.hear({ done: 3, of: 40 });
  expect(box.textContent).toContain('Looking for short forms: 3 of 40 documents');
  await library.find([]);
  expect(box.textContent).toContain('Looking for names');
  await library.find([{}, {}]);
  expect(box.textContent).toBe('2 found');
  expect(library.asked).toEqual(['names.offers', 'names.propose']);
});

test('looking can be given up and begun again, and is given up when nobody waits for it any more', async () => {
  const library = lookingLibrary();
  const { box, press } = await show(library.api);
  await press('Cancel');
  expect(box.textContent).toContain('Given up before the end of the library.');
  await press('Look again');
  expect(library.asked).toEqual(['names.offers', 'names.cancelLooking', 'names.offers']);
  unmount();
  unmount = () => {};
  expect(library.asked.at(-1)).toBe('names.cancelLooking');
});

// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import type { WindowApi } from '#shared/ipc/window-api.ts';
import { isSameAnswer } from '../../../../renderer/bridge/is-same-answer.ts';
import { LibraryProvider } from '../../../../renderer/bridge/library-context.tsx';
import { useAnswer } from '../../../../renderer/bridge/use-answer.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
let unmount = () => {};
afterEach(() => unmount());

/** What a part of the window was drawn with, each time that it was. */
async function drawn(answers: readonly unknown[]): Promise<readonly unknown[]> {
  const seen: unknown[] = [];
  const listeners = new Set<(name: string, event: unknown) => void>();
  let asked = 0;
  const api: WindowApi = {
    call: async () => ({ ok: true, value: structuredClone(answers[asked++]) }),
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  function Part() {
    seen.push(useAnswer('tags.list', [], ['tags.changed']).value);
    return null;
  }
  const root = createRoot(document.createElement('div'));
  unmount = () => act(() => root.unmount());
  await act(async () =>
    root.render(
      <LibraryProvider api={api}>
        <Part />
      </LibraryProvider>,
    ),
  );
  for (let again = 1; again < answers.length; again += 1)
    await act(async () => listeners.forEach((listener) => listener('tags.changed', {})));
  return seen;
}

test('an answer that says the same as before redraws nothing, one that differs does', async () => {
  const tags = [{ name: 'boats', uses: 2 }];
  const more = [{ name: 'boats', uses: 3 }];
  expect(await drawn([tags, tags, tags, more])).toEqual([undefined, tags, more]);
});

test.each([
  [{ a: [1, null, 'x'], b: {} }, { b: {}, a: [1, null, 'x'] }, true],
  [{ a: undefined }, { b: undefined }, false],
  [[1, 2], [1, 2, 3], false],
  [{ 0: 1 }, [1], false],
  [Number.NaN, Number.NaN, true],
  [null, {}, false],
  [new Uint8Array([1]), new Uint8Array([1]), false],
])('%j and %j', (one, other, same) => {
  expect([isSameAnswer(one, other), isSameAnswer(other, one)]).toEqual([same, same]);
});

// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import type { WindowApi } from '#shared/ipc/window-api.ts';
import { createDispatch } from '../../../../../electron/handlers/dispatch.ts';
import { LibraryProvider } from '../../../../../renderer/bridge/library-context.tsx';
import { CaseContextProvider } from '../../../../../renderer/case/case-context.tsx';
import { SourceDialog } from '../../../../../renderer/case/sources/SourceDialog.tsx';
import { openTestIbid } from '../../../../support/library.ts';
import { callLibrary } from '../../call-library.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
let unmount = () => {};
afterEach(() => unmount());

/** A dialog for a new source, over a library that keeps its names back until they are let go. */
async function askForSource() {
  const ibid = await openTestIbid();
  const dispatch = createDispatch(() => ibid.handlers);
  let letNamesGo = () => {};
  const names = new Promise<void>((resolve) => (letNamesGo = resolve));
  const api: WindowApi = {
    async call(name, args) {
      if (name === 'names.list') await names;
      return dispatch(name, args);
    },
    on: () => () => {},
  };
  const [opened, closed] = [vi.fn<(view: unknown) => void>(), vi.fn<() => void>()];
  const never = { state: 'loading', value: undefined, error: undefined } as const;
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  unmount = () => act(() => root.unmount());
  await act(async () =>
    root.render(
      <LibraryProvider api={api}>
        <CaseContextProvider
          value={{
            sources: never,
            claims: never,
            refresh: vi.fn<() => void>(),
            open: opened,
            ask: vi.fn<() => void>(),
            attempt: vi.fn<() => Promise<boolean>>(),
            writeReport: vi.fn<() => void>(),
          }}
        >
          <SourceDialog source={null} onClose={closed} />
        </CaseContextProvider>
      </LibraryProvider>,
    ),
  );
  const form = document.querySelector('form');
  const field = form?.querySelector('input');
  if (!form || !field) throw new Error('there is no field for its name');
  const write = (words: string) =>
    act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, words);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  /** As Enter in a field does: nothing where the button cannot be pressed. */
  const enter = () =>
    act(async () => document.querySelector<HTMLButtonElement>(`button[form="${form.id}"]`)?.click());
  const sources = () => callLibrary(ibid)('case.sources');
  return { write, enter, letNamesGo: () => letNamesGo(), closed, sources };
}

test('Enter makes the source though the names of the library are not there yet', async () => {
  const { write, enter, letNamesGo, closed, sources } = await askForSource();
  await write('Farid Moradi');
  await enter();
  letNamesGo();
  await act(() => vi.waitFor(() => expect(closed).toHaveBeenCalled()));
  expect((await sources()).map(({ name }) => name)).toEqual(['Farid Moradi']);
});

test('Enter, pressed twice, makes one source', async () => {
  const { write, enter, letNamesGo, closed, sources } = await askForSource();
  await write('Farid Moradi');
  letNamesGo();
  void enter();
  await enter();
  await act(() => vi.waitFor(() => expect(closed).toHaveBeenCalled()));
  expect(await sources()).toHaveLength(1);
});

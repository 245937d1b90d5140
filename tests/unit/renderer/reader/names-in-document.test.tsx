// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import { toDocumentId, toNameId } from '#shared/model/ids.ts';
import type { NameInDocument } from '#shared/model/name.ts';
import { LibraryProvider } from '../../../../renderer/bridge/library-context.tsx';
import { NamingContextProvider } from '../../../../renderer/bridge/naming.tsx';
import { NamesInDocument } from '../../../../renderer/reader/NamesInDocument.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const found = (number: number, doubtful = 0): NameInDocument => ({
  name: { id: toNameId(`m-${number}`), name: `Name ${number}`, kind: 'person' },
  mentions: number,
  doubtful,
});

async function drawn(names: readonly NameInDocument[]) {
  const happened: unknown[] = [];
  const api = { call: async () => ({ ok: true as const, value: names }), on: () => () => undefined };
  const naming = {
    open: (...args: unknown[]) => void happened.push(['open', ...args]),
    add: () => undefined,
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
        <NamingContextProvider value={naming}>
          <NamesInDocument documentId={toDocumentId('d-1')} onLeave={() => happened.push('left')} />
        </NamingContextProvider>
      </LibraryProvider>,
    ),
  );
  const buttons = () => [...container.querySelectorAll('button')];
  const press = (words: string) =>
    act(async () =>
      buttons()
        .find(({ textContent }) => textContent.includes(words))
        ?.click(),
    );
  return { happened, buttons, press, container };
}

test('each name says in how many places it stands, and opens its page behind the closed dialog', async () => {
  const { happened, buttons, press } = await drawn([found(1200, 2), found(1)]);
  expect(buttons().map(({ textContent }) => textContent)).toEqual([
    'Name 12001,200 places, 2 in doubt',
    'Name 11 place',
  ]);
  await press('Name 12');
  expect(happened).toEqual(['left', ['open', 'm-1200', 'here']]);
});

test('of many names the first are shown, and all when asked, with the focus on the first that came', async () => {
  const { buttons, press } = await drawn(Array.from({ length: 40 }, (_, index) => found(100 - index)));
  expect(buttons()).toHaveLength(25);
  await press('Show all 40 names');
  expect([buttons().length, document.activeElement?.textContent]).toEqual([40, 'Name 7676 places']);
});

test('nothing is drawn where no name stands', async () => {
  expect((await drawn([])).container.textContent).toBe('');
});

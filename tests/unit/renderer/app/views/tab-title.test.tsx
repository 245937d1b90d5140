// @vitest-environment jsdom
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { toDocumentId, toRevisionId } from '#shared/model/ids.ts';
import { TabTitle } from '../../../../../renderer/app/views/TabTitle.tsx';
import { LibraryProvider } from '../../../../../renderer/bridge/library-context.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
let unmount = () => {};
afterEach(() => unmount());

const TEXT = { documentId: toDocumentId('d-old'), revisionId: toRevisionId('r-1') };

/** A library that says of the text at first that it is one of the document, until it is told otherwise. */
function library(first: string) {
  let id = first;
  const answers = (): Readonly<Record<string, unknown>> => ({
    'documents.revisions': [],
    'documents.begin': { text: { documentId: id } },
    'documents.find': { id, title: id, revisionId: TEXT.revisionId },
  });
  const listeners = new Set<(name: string, event: unknown) => void>();
  return {
    api: {
      call: async (name: string) => ({ ok: true as const, value: answers()[name] }),
      on: (listener: (name: string, event: unknown) => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    hear: (now: string) =>
      act(async () => {
        id = now;
        for (const listener of listeners) listener('documents.changed', { ids: [] });
      }),
  };
}

test('of two tabs with one text, the one that hears later of its new document moves nothing back', async () => {
  const [one, other] = [library('d-old'), library('d-old')];
  const moved: string[] = [];
  function Tabs() {
    const [target, setTarget] = useState(TEXT);
    const move = (next: typeof TEXT) => {
      moved.push(next.documentId);
      setTarget(next);
    };
    return [one, other].map(({ api }, index) => (
      <LibraryProvider key={index} api={api}>
        <TabTitle target={target} onMoved={move} />
      </LibraryProvider>
    ));
  }
  const root = createRoot(document.createElement('div'));
  unmount = () => act(() => root.unmount());
  await act(async () => root.render(<Tabs />));
  await one.hear('d-new');
  expect(moved).toEqual(['d-new']);
  await other.hear('d-new');
  expect(moved).toEqual(['d-new']);
});

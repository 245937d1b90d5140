// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import { toDocumentId, toRevisionId } from '#shared/model/ids.ts';
import { LibraryProvider } from '../../../../renderer/bridge/library-context.tsx';
import type { ReaderTarget } from '../../../../renderer/bridge/targets.ts';
import { useRevisionText } from '../../../../renderer/reader/use-revision-text.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const TARGET: ReaderTarget = { documentId: toDocumentId('d-1'), revisionId: toRevisionId('r-1') };

/** Reads the text of a library in which it is `long` or not; answers what was asked and what is shown. */
async function read(target: ReaderTarget, isLong: boolean) {
  const calls: unknown[] = [];
  const answers = (name: string): unknown =>
    name === 'documents.read'
      ? { id: 'whole' }
      : { text: { id: isLong ? 'beginning' : 'whole' }, isWhole: !isLong };
  const api = {
    call: async (name: string, args: readonly unknown[]) => {
      calls.push([name, ...args]);
      return { ok: true as const, value: answers(name) };
    },
    on: () => () => undefined,
  };
  const shown: unknown[] = [];
  function Text({ canBeShown }: { canBeShown: boolean }) {
    const { value, isWhole } = useRevisionText(target, canBeShown);
    const now = value && [value.id, isWhole];
    if (now && String(shown.at(-1)) !== String(now)) shown.push(now);
    return null;
  }
  const root = createRoot(document.createElement('div'));
  onTestFinished(() => act(() => root.unmount()));
  const draw = (canBeShown: boolean) =>
    act(async () =>
      root.render(
        <LibraryProvider api={api}>
          <Text canBeShown={canBeShown} />
        </LibraryProvider>,
      ),
    );
  const nextFrame = () =>
    act(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 1))));
  return { calls, shown, draw, nextFrame };
}

test('a long text is shown from its beginning, and asked for whole when that is on the screen', async () => {
  const { calls, shown, draw, nextFrame } = await read(TARGET, true);
  await draw(false);
  await nextFrame();
  expect([calls, shown]).toEqual([[['documents.begin', 'r-1', 0]], [['beginning', false]]]);
  await draw(true);
  expect(calls).toHaveLength(1);
  await nextFrame();
  expect(calls).toEqual([
    ['documents.begin', 'r-1', 0],
    ['documents.read', 'r-1'],
  ]);
  expect(shown).toEqual([
    ['beginning', false],
    ['whole', true],
  ]);
});

test('a short text is asked for once', async () => {
  const { calls, shown, draw, nextFrame } = await read(TARGET, false);
  await draw(true);
  await nextFrame();
  expect([calls, shown]).toEqual([[['documents.begin', 'r-1', 0]], [['whole', true]]]);
});

test('it begins where it was left', async () => {
  localStorage.setItem('ibid.reading-position.r-1', '120');
  onTestFinished(() => localStorage.clear());
  const { calls, draw } = await read(TARGET, true);
  await draw(false);
  expect(calls).toEqual([['documents.begin', 'r-1', 120]]);
});

test('where a place is asked for, which the whole text tells, nothing is shown before that', async () => {
  const { calls, shown, draw } = await read({ ...TARGET, range: { start: 4000, end: 4010 } }, true);
  await draw(true);
  expect([calls, shown]).toEqual([[['documents.read', 'r-1']], [['whole', true]]]);
});

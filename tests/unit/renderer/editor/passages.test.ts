import { expect, test } from 'vitest';
import { toPassageId } from '#shared/model/ids.ts';
import { createClient } from '../../../../renderer/bridge/client.ts';
import { createPassages } from '../../../../renderer/editor/extensions/quotation/passages.tsx';
import { settled } from './build-editor.ts';

const ID = toPassageId('p-1');

/** A library that answers when it is told to, with what it is told. */
function slowLibrary() {
  const waiting: ((found: string | null) => void)[] = [];
  const call = createClient({
    call: () =>
      new Promise((resolve) => {
        waiting.push((found) => resolve({ ok: true, value: found }));
      }),
  });
  return { call, waiting };
}

test('a passage that many quotations show is asked for once', async () => {
  const { call, waiting } = slowLibrary();
  const passages = createPassages(call);
  const before = [passages.find(ID).state, passages.find(ID).state];
  waiting[0]?.('words');
  await settled();
  expect([before, passages.find(ID).value, waiting.length]).toEqual([['loading', 'loading'], 'words', 1]);
});

test('while it is asked for again, what is known stays on screen', async () => {
  const { call, waiting } = slowLibrary();
  const passages = createPassages(call);
  passages.find(ID);
  waiting[0]?.('words');
  await settled();
  passages.refresh();
  const meanwhile = passages.find(ID).value;
  waiting[1]?.(null);
  await settled();
  expect([meanwhile, passages.find(ID)]).toEqual([
    'words',
    { state: 'ready', value: null, error: undefined },
  ]);
});

test('an answer that comes after a newer one is dropped', async () => {
  const { call, waiting } = slowLibrary();
  const passages = createPassages(call);
  passages.find(ID);
  passages.refresh();
  waiting[1]?.('new');
  waiting[0]?.('old');
  await settled();
  expect(passages.find(ID).value).toBe('new');
});

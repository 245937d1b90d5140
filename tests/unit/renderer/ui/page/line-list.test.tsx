// @vitest-environment jsdom
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LineList } from '../../../../../renderer/ui/page/LineList.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
Element.prototype.scrollIntoView = () => undefined;
const box = document.createElement('div');
const root = createRoot(box);
let unmount = () => {};
beforeEach(() => document.body.append(box));
afterEach(() => unmount());

/** Names from which `r` takes one away. */
function Names({ all }: { all: readonly string[] }) {
  const [names, setNames] = useState(all);
  return (
    <LineList
      label="Names"
      rows={names}
      keyOf={(name) => name}
      most={3}
      keys={{ r: (gone) => setNames(names.filter((name) => name !== gone)) }}
      renderRow={(name, line, isStop) => (
        <>
          <button type="button" {...line}>
            {name}
          </button>
          <button type="button" tabIndex={isStop ? 0 : -1}>
            Reject
          </button>
        </>
      )}
    />
  );
}

const show = (...all: readonly string[]) => {
  unmount = () => act(() => root.render(null));
  return act(async () => root.render(<Names key={all.join()} all={all} />));
};
const buttons = () => [...box.querySelectorAll('button')];
const press = (key: string) =>
  act(async () =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    ),
  );
const focused = () => document.activeElement?.textContent;

test('the first rows are drawn, and all once they are asked for', async () => {
  await show('a', 'b', 'c', 'd');
  expect(buttons().map(({ textContent }) => textContent)).toEqual([
    ...['a', 'Reject', 'b', 'Reject', 'c', 'Reject'],
    'Show all 4',
  ]);
  await act(async () => buttons().at(-1)?.click());
  expect(buttons()).toHaveLength(8);
});

test('the list is one stop of the Tab key, with what stands beside that line', async () => {
  await show('a', 'b', 'c');
  act(() => buttons()[0]?.focus());
  await press('ArrowDown');
  expect(focused()).toBe('b');
  expect(buttons().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0, 0, -1, -1]);
});

test('a key acts on the line with the focus, which goes to the line in its place', async () => {
  await show('a', 'b', 'c');
  act(() => buttons()[2]?.focus());
  await press('r');
  expect(focused()).toBe('c');
  await press('r');
  expect(focused()).toBe('a');
});

test('a letter pressed on a button beside the line does nothing', async () => {
  await show('a', 'b');
  act(() => buttons()[1]?.focus());
  await press('r');
  expect(buttons()).toHaveLength(4);
});

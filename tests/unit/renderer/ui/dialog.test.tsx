// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { Dialog } from '../../../../renderer/ui/Dialog.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
let close = () => {};
afterEach(() => close());

function show() {
  const place = document.body.appendChild(document.createElement('div'));
  place.id = 'root';
  const before = place.appendChild(document.createElement('button'));
  before.focus();
  const root = createRoot(place.appendChild(document.createElement('div')));
  const closed = vi.fn<() => void>();
  const draw = (open: boolean) =>
    act(async () =>
      root.render(
        <Dialog open={open} title="Check library" onClose={closed}>
          words
        </Dialog>,
      ),
    );
  close = () => {
    act(() => root.unmount());
    place.remove();
  };
  return { place, before, closed, draw };
}

test('while a dialog is open the window is out of reach, and then as it was', async () => {
  const { place, draw } = show();
  await draw(true);
  const during = place.hasAttribute('inert');
  await draw(false);
  expect([during, place.hasAttribute('inert')]).toEqual([true, false]);
});

test('the focus goes into the dialog and comes back', async () => {
  const { before, draw } = show();
  await draw(true);
  const inside = document.activeElement?.closest('[role="dialog"]') !== null;
  await draw(false);
  await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  expect([inside, document.activeElement === before]).toEqual([true, true]);
});

test('Escape asks to close', async () => {
  const { closed, draw } = show();
  await draw(true);
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    );
  });
  expect(closed).toHaveBeenCalledTimes(1);
});

// @vitest-environment jsdom
import { act, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { later, loadAhead } from '../../../../renderer/ui/later.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
let unmount = () => {};
afterEach(() => unmount());

function Said({ words }: { words: string }) {
  return <p>{words}</p>;
}

function draw(Part: ComponentType<{ words: string }>): HTMLElement {
  const host = document.createElement('div');
  const root = createRoot(host);
  unmount = () => act(() => root.unmount());
  act(() => root.render(<Part words="here" />));
  return host;
}

test('what is loaded later is drawn once its code is there', async () => {
  const host = draw(later(async () => Said));
  const before = host.textContent;
  await act(async () => undefined);
  expect([before, host.textContent]).toEqual(['', 'here']);
});

test('what was loaded ahead is there at once, and is loaded once', async () => {
  let found = 0;
  const Part = later(async () => {
    found += 1;
    return Said;
  });
  await loadAhead();
  await loadAhead();
  expect([draw(Part).textContent, found]).toEqual(['here', 1]);
});

test('keys that are meant for it go nowhere while its code is loaded', async () => {
  const heard: string[] = [];
  const press = (key: string) =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  const hear = ({ key }: KeyboardEvent) => heard.push(key);
  document.body.addEventListener('keydown', hear);
  draw(later(async () => Said, { takesKeys: true }));
  press('s');
  await act(async () => undefined);
  press('t');
  document.body.removeEventListener('keydown', hear);
  expect(heard).toEqual(['t']);
});

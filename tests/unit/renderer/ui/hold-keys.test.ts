// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdKeys } from '../../../../renderer/ui/hold-keys.ts';

let field: HTMLInputElement;
let heard: string[];
let release = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  heard = [];
  field = document.body.appendChild(document.createElement('input'));
  field.addEventListener('keydown', ({ key }) => heard.push(key));
  release = holdKeys();
});
afterEach(() => {
  release();
  field.remove();
  vi.useRealTimers();
});

/** Answers whether the browser would go on and write it. */
function press(key: string, held: KeyboardEventInit = {}): boolean {
  return field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }));
}

test('what is typed goes nowhere, also by AltGr', () => {
  const written = ['s', 'Enter', 'ArrowDown'].map((key) => press(key));
  written.push(press('ß', { ctrlKey: true, altKey: true, modifierAltGraph: true }));
  expect([written, heard]).toEqual([[false, false, false, false], []]);
});

test('commands, Escape and the keys of functions go through', () => {
  press('l', { ctrlKey: true });
  press('ArrowLeft', { altKey: true });
  press('Escape');
  press('F6');
  expect(heard).toEqual(['l', 'ArrowLeft', 'Escape', 'F6']);
});

test('it ends when something takes the focus', () => {
  field.focus();
  expect([press('s'), heard]).toEqual([true, ['s']]);
});

test('it ends when what was asked for does not come', () => {
  release();
  press('s');
  expect(heard).toEqual(['s']);
});

test('it ends by itself when nothing comes at all', () => {
  vi.advanceTimersByTime(2900);
  press('s');
  vi.advanceTimersByTime(200);
  press('t');
  expect(heard).toEqual(['t']);
});

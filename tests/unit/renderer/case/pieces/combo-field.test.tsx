// @vitest-environment jsdom
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ComboField } from '../../../../../renderer/case/pieces/ComboField.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
const box = document.createElement('div');
const root = createRoot(box);
beforeEach(() => document.body.append(box));
afterEach(() => act(() => root.render(null)));

const PEOPLE = ['Farid Moradi', 'سمیرا نوری', 'Kaveh'].map((words) => ({ key: words, words }));
const kept = vi.fn<(words: string) => void>();
const chose = vi.fn<(words: string) => void>();

function Field({ mustChoose }: { mustChoose: boolean }) {
  const [words, setWords] = useState('Kaveh');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        kept(words);
      }}
    >
      <ComboField
        label="Who says it"
        words={words}
        onWords={setWords}
        entries={PEOPLE}
        mustChoose={mustChoose}
        onChoose={(entry) => {
          chose(entry.words);
          setWords(entry.words);
        }}
      />
    </form>
  );
}

const show = (mustChoose = false) => {
  kept.mockClear();
  chose.mockClear();
  act(() => root.render(<Field mustChoose={mustChoose} />));
  field().focus();
};
const field = () => {
  const found = box.querySelector('input');
  if (!found) throw new Error('no field');
  return found;
};
const options = () => [...box.querySelectorAll('[role="option"]')].map((option) => option.textContent);
const active = () => box.querySelector('[aria-selected="true"]')?.textContent;
/** Answers whether the key was left to the form. */
const press = (key: string) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  act(() => void field().dispatchEvent(event));
  return !event.defaultPrevented;
};
const type = (words: string) => {
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  act(() => {
    set?.call(field(), words);
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
};

test('the arrows open all that is offered, whatever stands in the field, and Enter chooses', () => {
  show();
  expect(options()).toEqual([]);
  press('ArrowDown');
  expect(options()).toHaveLength(3);
  expect(active()).toBe('Farid Moradi');
  press('ArrowUp');
  expect(active()).toBe('Kaveh');
  press('ArrowDown');
  expect(press('Enter')).toBe(false);
  expect(chose).toHaveBeenCalledWith('Farid Moradi');
  expect(options()).toEqual([]);
});

test('typing narrows it down in any spelling, and words of one’s own are left to the form', () => {
  show();
  type('نوري');
  expect(options()).toEqual(['سمیرا نوری']);
  expect(active()).toBeUndefined();
  expect(press('Enter')).toBe(true);
  expect(chose).not.toHaveBeenCalled();
});

test('where one has to be chosen Enter takes the first, and never goes on to the form', () => {
  show(true);
  type('far');
  expect(active()).toBe('Farid Moradi');
  expect(press('Enter')).toBe(false);
  expect(chose).toHaveBeenCalledWith('Farid Moradi');
  type('nobody of that name');
  expect(press('Enter')).toBe(false);
  expect(chose).toHaveBeenCalledTimes(1);
});

test('Escape closes what is offered before anything around it hears of the key', () => {
  show();
  const heard = vi.fn<() => void>();
  document.addEventListener('keydown', heard, { capture: true });
  press('ArrowDown');
  heard.mockClear();
  press('Escape');
  expect(options()).toEqual([]);
  expect(heard).not.toHaveBeenCalled();
  press('Escape');
  expect(heard).toHaveBeenCalledTimes(1);
  document.removeEventListener('keydown', heard, { capture: true });
});

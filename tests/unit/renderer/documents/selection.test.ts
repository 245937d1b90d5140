import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chooseAll,
  extend,
  meant,
  NOTHING_CHOSEN,
  type Selection,
  toggle,
} from '../../../../renderer/documents/selection.ts';

const KEYS = ['a', 'b', 'c', 'd', 'e'];
const chosen = (selection: Selection) => KEYS.filter((key) => selection.chosen.has(key)).join('');
const keyOf = (key: string) => key;

test('the second row that is chosen takes the one at hand along', () => {
  const two = toggle(NOTHING_CHOSEN, 'd', 'b');
  expect([chosen(two), chosen(toggle(two, 'e', 'd')), chosen(toggle(two, 'b', 'd'))]).toEqual([
    'bd',
    'bde',
    'd',
  ]);
});

test('a row that is chosen by itself is chosen alone', () => {
  expect(chosen(toggle(NOTHING_CHOSEN, 'c', 'c'))).toBe('c');
});

test('a range grows and shrinks from where it began, over it to the other side too', () => {
  const down = extend(NOTHING_CHOSEN, KEYS, 'd', 'c');
  const further = extend(down, KEYS, 'e', 'd');
  const back = extend(further, KEYS, 'a', 'e');
  expect([down, further, back].map(chosen)).toEqual(['cd', 'cde', 'abc']);
});

test('a range whose beginning is no longer in the list begins at the row at hand', () => {
  const begun = toggle(NOTHING_CHOSEN, 'gone', null);
  expect(chosen(extend(begun, KEYS, 'd', 'b'))).toBe('bcd');
  expect(chosen(extend(begun, KEYS, 'd', null))).toBe('d');
});

test('what is done at a row that is not chosen is done to it alone', () => {
  const all = chooseAll(['b', 'c'], 'b');
  expect(meant(all, KEYS, keyOf, 'c')).toEqual(['b', 'c']);
  expect(meant(all, KEYS, keyOf, 'e')).toEqual(['e']);
});

test('to choose a row twice changes nothing, where something is chosen already', () => {
  fc.assert(
    fc.property(fc.subarray(KEYS, { minLength: 1 }), fc.constantFrom(...KEYS), (before, key) => {
      const selection = chooseAll(before, null);
      expect(chosen(toggle(toggle(selection, key, 'a'), key, 'a'))).toBe(
        before.length === 1 && before[0] === key
          ? chosen(toggle(NOTHING_CHOSEN, key, 'a'))
          : chosen(selection),
      );
    }),
  );
});

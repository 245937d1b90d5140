import { expect, test } from 'vitest';
import { movePlace } from '../../../../../renderer/ui/cells/move-place.ts';

const AT = { row: 1, column: 0 };
const go = (key: string, ctrlKey = false) => movePlace({ key, ctrlKey }, AT, 4, 5, 10);

test('the arrows walk through the table and stop at its edges', () => {
  expect(['ArrowDown', 'ArrowUp', 'ArrowLeft', 'End', 'Home', 'PageDown', 'a'].map((key) => go(key))).toEqual(
    [
      { row: 2, column: 0 },
      { row: 0, column: 0 },
      { row: 1, column: -1 },
      { row: 1, column: 4 },
      { row: 1, column: -1 },
      { row: 3, column: 0 },
      null,
    ],
  );
});

test('with Ctrl, Home and End lead to the corners', () => {
  expect([go('Home', true), go('End', true)]).toEqual([
    { row: 0, column: -1 },
    { row: 3, column: 4 },
  ]);
});

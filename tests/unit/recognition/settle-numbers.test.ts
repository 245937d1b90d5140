import { expect, test } from 'vitest';
import { settleNumbers } from '../../../electron/recognition/settle-numbers.ts';

const SURE = 0.95;
const TRUST = { sure: 0.75, doubtful: true };

/** A number stands for one that was read with certainty, null for nothing that could be read. */
function settled(numbers: readonly (number | null)[], doubtful = true): readonly (number | null)[] {
  const readings = numbers.map((number) => (number === null ? [] : [{ number, confidence: SURE }]));
  return settleNumbers(readings, { ...TRUST, doubtful }).map((own) => own?.number ?? null);
}

test('numbers that follow one another stay as they were read', () => {
  expect(settled([1, 2, 3, 1, 2])).toEqual([1, 2, 3, 1, 2]);
});

test('a number that cannot be read is told by its neighbours, when they leave room for it alone', () => {
  expect(settled([1, null, 3])).toEqual([1, 2, 3]);
  expect(settled([null, null, 3, 4])).toEqual([1, 2, 3, 4]);
  expect(settled([1, 2, null, 2])).toEqual([1, 2, 1, 2]);
  expect(settled([4, null, 9])).toEqual([4, null, 9]);
  expect(settled([1, 2, null])).toEqual([1, 2, null]);
});

test('of doubtful figures a misfit between two that leave room for one number is that number', () => {
  expect(settled([1, 3, 3])).toEqual([1, 2, 3]);
  expect(settled([1, 3, 3], false)).toEqual([1, 3, 3]);
  expect(settled([1, 1, 2])).toEqual([1, 1, 2]);
});

test('of several readings the one that comes next is taken, though another is surer', () => {
  expect(
    settleNumbers(
      [
        [{ number: 1, confidence: SURE }],
        [
          { number: 7, confidence: 0.9 },
          { number: 2, confidence: 0.4 },
        ],
        [{ number: 8, confidence: 0.5 }],
      ],
      TRUST,
    ).map((own) => own && [own.number, own.inferred]),
  ).toEqual([[1, false], [2, false], null]);
});

test('a number that its neighbours tell is less sure than one that was read', () => {
  const [, inferred] = settleNumbers(
    [[{ number: 1, confidence: SURE }], [], [{ number: 3, confidence: SURE }]],
    TRUST,
  );
  expect(inferred).toEqual({ number: 2, confidence: 0.5, inferred: true });
});

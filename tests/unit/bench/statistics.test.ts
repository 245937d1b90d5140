import { expect, test } from 'vitest';
import { figuresOf, type Measurement } from '../../bench/measurement.ts';
import { median, percentile } from '../../bench/statistics.ts';

const measured: Measurement = {
  what: 'a search',
  ours: [3, 1, 2],
  yardstick: [1, 1, 1],
  by: 'the bare driver',
  goal: { name: 'P1', ratio: 2, p95: 2.9 },
};

test('the median is the middle one, or half way between the middle two', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test('numbers are put in order as numbers, not as words', () => {
  expect(median([10, 9, 100])).toBe(10);
});

test('a percentile lies between its neighbours in proportion', () => {
  const samples = Array.from({ length: 101 }, (_, index) => index);
  expect(percentile(samples, 0.95)).toBe(95);
  expect(percentile([0, 10], 0.95)).toBeCloseTo(9.5);
  expect(percentile([7], 0.95)).toBe(7);
});

test('nothing measured has no median', () => {
  expect(() => median([])).toThrow(RangeError);
});

test('a goal is met only when all its limits are kept', () => {
  expect(figuresOf(measured)).toMatchObject({ median: 2, ratio: 2, met: true });
  expect(figuresOf({ ...measured, goal: { name: 'P1', ratio: 1.9 } }).met).toBe(false);
  expect(figuresOf({ ...measured, goal: { name: 'P1', ratio: 2, p95: 2.5 } }).met).toBe(false);
});

test('a rate counts what is done in a second, and more than the yardstick is better', () => {
  const rate = { count: 10, of: 'documents' };
  const goal = { name: 'P5', ratio: 5 };
  expect(figuresOf({ ...measured, rate, goal })).toMatchObject({
    median: 5000,
    yardstick: 10_000,
    ratio: 0.5,
    met: false,
    unit: 'documents/s',
    goal: 'P5 ≥ 5×',
  });
  expect(figuresOf({ ...measured, yardstick: [20], rate, goal }).met).toBe(true);
});

test('what is measured in megabytes has its limit in megabytes', () => {
  const goal = { name: 'limit', p95: 512 };
  expect(figuresOf({ ...measured, unit: 'MB', ours: [240], yardstick: null, goal })).toMatchObject({
    unit: 'MB',
    goal: 'limit p95 ≤ 512 MB',
    met: true,
  });
});

test('without a yardstick a goal that needs one is neither met nor missed', () => {
  expect(figuresOf({ ...measured, yardstick: null }).met).toBeNull();
  expect(figuresOf({ ...measured, yardstick: null, goal: { name: 'P7', p95: 16 } }).met).toBe(true);
});

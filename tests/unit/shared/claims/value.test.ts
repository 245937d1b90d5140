import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conflict, readValue } from '#shared/claims/value.ts';
import type { ClaimType, GivenValue } from '#shared/model/case.ts';

/** Null where one of them cannot be read. */
function conflicts(type: ClaimType, one: GivenValue, other: GivenValue): boolean | null {
  const [first, second] = [readValue(type, one), readValue(type, other)];
  return first && second && conflict(first, second);
}

test.each<[GivenValue, GivenValue, boolean]>([
  [50, 'over 200', true],
  [50, 50, false],
  [50, '۵۰ نفر', false],
  ['about 50', 'more than 200', true],
  ['about 50', 45, false],
  ['50-60', '60–70', false],
  ['50-60', '61-70', true],
  ['over 200', 200, true],
  ['at least 200', 200, false],
  ['حدود ۵۰ نفر', 'بیش از ۲۰۰ نفر', true],
  ['2,000', '2000 people', false],
  ['200+', 'fewer than 200', true],
  ['between 5 and 10', '<5', true],
])('of numbers, %j and %j conflict: %j', (one, other, expected) => {
  expect([conflicts('number', one, other), conflicts('number', other, one)]).toEqual([expected, expected]);
});

test.each<[GivenValue, GivenValue, boolean]>([
  ['1988-08', '1988-09', true],
  ['1988-08', '1988', false],
  ['1988-08', 1988, false],
  ['1988/1989', '1989/1990', false],
  ['1988-01/1988-06', '1988-07/..', true],
  ['spring 1367', '1988-04-10', false],
  ['spring 1367', '1988-10', true],
  ['1988~', '1989', false],
  ['1988~', '1991', true],
  ['198X', '1990', true],
  ['1988/', '2020', false],
])('of dates, %j and %j conflict: %j', (one, other, expected) => {
  expect([conflicts('date', one, other), conflicts('date', other, one)]).toEqual([expected, expected]);
});

test.each<[ClaimType, GivenValue, GivenValue, boolean | null]>([
  ['yes/no', true, 'yes', false],
  ['yes/no', 'بله', false, true],
  ['yes/no', 'perhaps', true, null],
  ['place', 'The lower building', 'lower building, Lantern House', false],
  ['place', 'lower building', 'The Lower Building', false],
  ['place', 'lower building', 'upper building', true],
  ['person', 'فريد مرادی', 'فرید مرادي', false],
  ['person', 'Moradi', 'Farid Moradi', false],
  ['person', 'Farid Moradi', 'Samira Nouri', true],
  ['free', 'one thing', 'another', null],
  ['number', 'many', 50, null],
  ['date', 'some day', '1988', null],
])('a %s of %j and one of %j', (type, one, other, expected) => {
  expect(conflicts(type, one, other)).toBe(expected);
});

interface Told {
  readonly words: GivenValue;
  holds(value: number): boolean;
}
const N = fc.integer({ min: 1, max: 20 });
const NUMBERS: fc.Arbitrary<Told> = fc.oneof(
  N.map((n) => ({ words: n, holds: (value: number) => value === n * 10 })),
  N.map((n) => ({ words: `over ${n}`, holds: (value: number) => value > n * 10 })),
  N.map((n) => ({ words: `at least ${n}`, holds: (value: number) => value >= n * 10 })),
  N.map((n) => ({ words: `under ${n}`, holds: (value: number) => value < n * 10 })),
  N.map((n) => ({ words: `at most ${n}`, holds: (value: number) => value <= n * 10 })),
  N.map((n) => ({ words: `about ${n}`, holds: (value: number) => value >= n * 8 && value <= n * 12 })),
  fc.tuple(N, N).map(([n, more]) => ({
    words: `${n}-${n + more}`,
    holds: (value: number) => value >= n * 10 && value <= (n + more) * 10,
  })),
);

test('two numbers conflict where no tenth from 0 to 100 is both', () => {
  const tenths = Array.from({ length: 1001 }, (_, value) => value);
  fc.assert(
    fc.property(NUMBERS, NUMBERS, (one, other) => {
      const both = tenths.some((value) => one.holds(value) && other.holds(value));
      expect(conflicts('number', one.words, other.words)).toBe(!both);
    }),
    { numRuns: 200 },
  );
});

const DAYS = Array.from({ length: 365 * 4 + 1 }, (_, day) =>
  new Date(Date.UTC(1986, 0, 1 + day)).toISOString().slice(0, 'YYYY-MM-DD'.length),
);
const POINT = fc
  .tuple(fc.constantFrom(...DAYS), fc.constantFrom(4, 7, 10))
  .map(([day, length]) => day.slice(0, length));
/** By the letters of the dates: a day is of a month whose name it begins with. */
const isUpTo = (day: string, end: string): boolean => end === '..' || day <= end || day.startsWith(end);
const isFrom = (day: string, end: string): boolean => end === '..' || day >= end;
const DATES = fc.oneof(
  POINT.map((point) => ({ words: point, holds: (day: string) => day.startsWith(point) })),
  fc
    .tuple(fc.oneof(POINT, fc.constant('..')), fc.oneof(POINT, fc.constant('..')))
    .filter(([from, to]) => (from === '..') !== (to === '..') || (from !== '..' && from <= to))
    .map(([from, to]) => ({
      words: `${from}/${to}`,
      holds: (day: string) => isFrom(day, from) && isUpTo(day, to),
    })),
);

test('two dates conflict where no day of four years is both', () => {
  fc.assert(
    fc.property(DATES, DATES, (one, other) => {
      const both = DAYS.some((day) => one.holds(day) && other.holds(day));
      expect(conflicts('date', one.words, other.words)).toBe(!both);
    }),
    { numRuns: 200 },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dayNumber,
  inCalendar,
  lastOfMonth,
  numberedDay,
  toGregorian,
  weekday,
} from '../../../../shared/edtf/calendars.ts';
import { daysIn, edtfOfDay } from '../../../../shared/edtf/edtf.ts';

const day = (year: number, month: number, inMonth: number) => ({ year, month, day: inMonth });

describe('the first day of the Persian year is the one that Iran kept', () => {
  test.each([
    [1357, '1978-03-21'],
    [1358, '1979-03-21'],
    [1367, '1988-03-21'],
    [1375, '1996-03-20'],
    [1376, '1997-03-21'],
    [1388, '2009-03-21'],
    [1399, '2020-03-20'],
    [1400, '2021-03-21'],
    [1403, '2024-03-20'],
    [1404, '2025-03-21'],
    [1405, '2026-03-21'],
  ])('1 Farvardin %i is %s', (year, gregorian) => {
    const found = toGregorian('jalali', day(year, 1, 1));
    expect(found && edtfOfDay(found)).toBe(gregorian);
  });
});

test('days that everybody knows', () => {
  const known = [
    toGregorian('jalali', day(1357, 11, 22)),
    toGregorian('jalali', day(1367, 6, 12)),
    toGregorian('hijri', day(1409, 1, 1)),
    toGregorian('hijri', day(1445, 9, 1)),
  ];
  expect(known.map((found) => found && edtfOfDay(found))).toEqual([
    '1979-02-11',
    '1988-09-03',
    '1988-08-14',
    '2024-03-11',
  ]);
  expect(weekday(day(1988, 9, 3))).toBe(6);
});

test('a leap year has a thirtieth of Esfand, and no other year', () => {
  const has = (year: number) => toGregorian('jalali', day(year, 12, 30)) !== null;
  const leap = [1354, 1358, 1362, 1366, 1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408];
  const all = Array.from({ length: 1409 - 1354 }, (_, index) => 1354 + index);
  expect(all.filter(has)).toEqual(leap);
  expect(lastOfMonth('jalali', 1366, 12)).toEqual(day(1988, 3, 20));
});

test.each(['jalali', 'hijri'] as const)('there and back again is the same day: %s', (calendar) => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 80_000 }), (days) => {
      const start = addDays(day(1885, 1, 1), days);
      const there = inCalendar(calendar, start);
      expect(there && toGregorian(calendar, there)).toEqual(start);
    }),
    { numRuns: 300 },
  );
});

test('what no calendar has is no day, and years that nobody has tables for are not guessed', () => {
  expect(toGregorian('jalali', day(1367, 7, 31))).toBeNull();
  expect(toGregorian('jalali', day(1367, 13, 1))).toBeNull();
  expect(toGregorian('jalali', day(1367, 1, 0))).toBeNull();
  expect(toGregorian('hijri', day(1409, 1, 31))).toBeNull();
  expect(toGregorian('hijri', day(900, 1, 1))).toBeNull();
  expect(inCalendar('jalali', day(1400, 1, 1))).toBeNull();
  expect(daysIn(2000, 2)).toBe(29);
});

test('days are numbered from 1 January 1970 on, and before it, without a gap', () => {
  expect(dayNumber(day(1970, 1, 1))).toBe(0);
  expect(dayNumber(day(1969, 12, 31))).toBe(-1);
  expect(dayNumber(day(2000, 3, 1)) - dayNumber(day(2000, 2, 28))).toBe(2);
  for (let number = -800_000; number < 60_000; number += 997) {
    expect(dayNumber(numberedDay(number))).toBe(number);
  }
});

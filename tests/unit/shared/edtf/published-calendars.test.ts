import { expect, test } from 'vitest';
import { addDays, inCalendar, type OtherCalendar, toGregorian } from '../../../../shared/edtf/calendars.ts';
import { compareDays, type Day } from '../../../../shared/edtf/edtf.ts';
import { dayWritten, publishedDates } from '../../../support/published-dates.ts';

const newYear = (year: string): Day => ({ year: Number(year.replace('*', '')), month: 1, day: 1 });
const solar = publishedDates('jalali-new-years').map(([year = '', gregorian = '']) => ({
  year,
  gregorian: dayWritten(gregorian),
}));
const lunar = publishedDates('umm-al-qura-new-years').map(([year = '', gregorian = '']) => ({
  year,
  off: daysOff('hijri', newYear(year), dayWritten(gregorian)),
}));
const three = publishedDates('three-calendars').map(([jalali = '', hijri = '', gregorian = '']) => ({
  jalali: dayWritten(jalali),
  hijri: dayWritten(hijri),
  gregorian: dayWritten(gregorian),
}));

/** By how many days we differ from what is published; null for more than five. */
function daysOff(calendar: OtherCalendar, day: Day, published: Day): number | null {
  const found = toGregorian(calendar, day);
  const days = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5].find(
    (by) => found && compareDays(addDays(published, by), found) === 0,
  );
  return days === undefined ? null : Math.abs(days);
}

test('the tables hold more than 500 dates', () => {
  expect([solar.length, lunar.length, three.length]).toEqual([293, 158, 89]);
});

test('every solar year from 1206 to 1498 begins on the day that is published for it, in both directions', () => {
  expect(solar.map(({ year }) => toGregorian('jalali', newYear(year)))).toEqual(
    solar.map(({ gregorian }) => gregorian),
  );
  expect(solar.map(({ gregorian }) => inCalendar('jalali', gregorian))).toEqual(
    solar.map(({ year }) => newYear(year)),
  );
});

test('the years that are published as leap years have a thirtieth of Esfand, and no others', () => {
  const isLeap = (year: string) => toGregorian('jalali', { ...newYear(year), month: 12, day: 30 }) !== null;
  const years = solar.map(({ year }) => year);
  expect(years.filter(isLeap)).toEqual(years.filter((year) => year.endsWith('*')));
  expect(years.filter(isLeap)).toHaveLength(71);
});

test('days of 83 years are the published ones of the solar calendar, and at most one off those of the moon of Iran', () => {
  expect(three.map(({ jalali }) => toGregorian('jalali', jalali))).toEqual(
    three.map(({ gregorian }) => gregorian),
  );
  expect(three.map(({ gregorian }) => inCalendar('jalali', gregorian))).toEqual(
    three.map(({ jalali }) => jalali),
  );
  const off = three.map(({ hijri, gregorian }) => daysOff('hijri', hijri, gregorian) ?? 6);
  expect(Math.max(...off)).toBe(1);
});

test('lunar years are those that Saudi Arabia published: to the day since 1420, and seldom more than one off before', () => {
  const since = lunar.filter(({ year }) => Number(year) >= 1420 && Number(year) <= 1450);
  expect(since.map(({ off }) => off)).toEqual(since.map(() => 0));
  // Until 1419 it was reckoned by other rules, and now and then by the eye.
  const far = lunar.filter(({ off }) => off === null || off > 1);
  expect(far).toEqual(['1357', '1385'].map((year) => ({ year, off: 2 })));
});

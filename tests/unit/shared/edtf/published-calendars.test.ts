import { expect, test } from 'vitest';
import { addDays, inCalendar, type OtherCalendar, toGregorian } from '../../../../shared/edtf/calendars.ts';
import { compareDays, type Day, edtfOfDay } from '../../../../shared/edtf/edtf.ts';
import { dayWritten, publishedDates } from '../../../support/published-dates.ts';

const newYear = (year: string): Day => ({ year: Number(year.replace('*', '')), month: 1, day: 1 });
const solar = publishedDates('jalali-new-years');
const ummAlQura = publishedDates('umm-al-qura-new-years');
const three = publishedDates('three-calendars');

/** How many days later than published we have the day. */
function daysOff(calendar: OtherCalendar, day: Day, published: Day): number {
  const found = toGregorian(calendar, day);
  if (!found) throw new Error(`no day ${JSON.stringify(day)}`);
  for (let days = -5; days <= 5; days += 1) {
    if (compareDays(addDays(published, days), found) === 0) return days;
  }
  throw new Error(`${JSON.stringify(day)} is ${edtfOfDay(found)}, far from ${edtfOfDay(published)}`);
}

test('the tables hold more than 500 dates', () => {
  expect(solar.length + ummAlQura.length + three.length).toBeGreaterThan(500);
});

test('every solar year from 1206 to 1498 begins on the day that is published for it, in both directions', () => {
  expect(solar).toHaveLength(293);
  for (const [year = '', gregorian = ''] of solar) {
    expect(daysOff('jalali', newYear(year), dayWritten(gregorian)), year).toBe(0);
    expect(inCalendar('jalali', dayWritten(gregorian)), year).toEqual(newYear(year));
  }
});

test('the years that are published as leap years have a thirtieth of Esfand, and no others', () => {
  for (const [year = ''] of solar) {
    const last = toGregorian('jalali', { ...newYear(year), month: 12, day: 30 });
    expect(last !== null, year).toBe(year.endsWith('*'));
  }
});

test('days of 83 years are the published ones of the solar calendar, and at most one off those of the moon of Iran', () => {
  for (const [jalali = '', hijri = '', gregorian = ''] of three) {
    expect(daysOff('jalali', dayWritten(jalali), dayWritten(gregorian)), gregorian).toBe(0);
    expect(inCalendar('jalali', dayWritten(gregorian)), gregorian).toEqual(dayWritten(jalali));
    const off = daysOff('hijri', dayWritten(hijri), dayWritten(gregorian));
    expect(Math.abs(off), gregorian).toBeLessThanOrEqual(1);
  }
});

test('lunar years are those that Saudi Arabia published: to the day since 1420, and seldom more than one off before', () => {
  const off = ([year = '', gregorian = '']: readonly string[]) =>
    Math.abs(daysOff('hijri', newYear(year), dayWritten(gregorian)));
  const computed = ummAlQura.filter(([year]) => Number(year) >= 1420 && Number(year) <= 1450);
  expect(computed.map(off)).toEqual(computed.map(() => 0));
  // Until 1419 it was reckoned by other rules, and now and then by the eye.
  expect(ummAlQura.filter((row) => off(row) > 1).map(([year]) => year)).toEqual([
    '1343',
    '1349',
    '1357',
    '1385',
  ]);
  expect(ummAlQura.filter((row) => off(row) > 2)).toEqual([]);
});

import { compareDays, type Day } from './edtf.ts';

/** The solar Hijri calendar of Iran, and the lunar one. */
export type OtherCalendar = 'jalali' | 'hijri';

/** Years that the calendars of the Intl API are computed and checked for; beyond them nothing is converted. */
const YEARS: Readonly<Record<OtherCalendar, { readonly first: number; readonly last: number }>> = {
  jalali: { first: 1200, last: 1500 },
  // Umm al-Qura's table. Before 1420, and where the moon is sighted instead, a day may be one off, and seldom two.
  hijri: { first: 1300, last: 1550 },
};
const DAY_MS = 86_400_000;
const DAYS_IN_MONTH: Readonly<Record<OtherCalendar, number>> = { jalali: 30.437, hijri: 29.531 };

const format = (calendar: string) =>
  new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
const FORMATS: Readonly<Record<OtherCalendar, Intl.DateTimeFormat>> = {
  jalali: format('persian'),
  hijri: format('islamic-umalqura'),
};

/** The day of another calendar that a Gregorian day is; null outside of the years that are known. */
export function inCalendar(calendar: OtherCalendar, day: Day): Day | null {
  const found = partsAt(calendar, timeOf(day));
  const { first, last } = YEARS[calendar];
  return found.year >= first && found.year <= last ? found : null;
}

/** The Gregorian day that a day of another calendar is; null when that calendar has no such day, or the year is not known. */
export function toGregorian(calendar: OtherCalendar, day: Day): Day | null {
  const { first, last } = YEARS[calendar];
  if (day.year < first || day.year > last || day.month < 1 || day.month > 12) return null;
  // 1 Farvardin 1367 and 1 Muharram 1409, from where no search is long.
  let time =
    calendar === 'jalali'
      ? Date.UTC(1988, 2, 21) + Math.round((day.year - 1367) * 365.2422) * DAY_MS
      : Date.UTC(1988, 7, 14) + Math.round((day.year - 1409) * 354.367) * DAY_MS;
  for (let step = 0; step < 40; step += 1) {
    const found = partsAt(calendar, time);
    const order = compareDays(day, found);
    if (order === 0) return dayAt(time);
    const months = (day.year - found.year) * 12 + day.month - found.month;
    const days = Math.round(months * DAYS_IN_MONTH[calendar] + day.day - found.day);
    time += (days === 0 ? Math.sign(order) : days) * DAY_MS;
  }
  // A day that its month does not have is never reached: the search goes to and fro around it.
  return null;
}

/** The last day of a month of another calendar. Null as `toGregorian`. */
export function lastOfMonth(calendar: OtherCalendar, year: number, month: number): Day | null {
  const lengths = calendar === 'jalali' ? [31, 30, 29] : [30, 29];
  for (const day of lengths) {
    const found = toGregorian(calendar, { year, month, day });
    if (found) return found;
  }
  return null;
}

/** A Gregorian day so many days later. */
export function addDays(day: Day, days: number): Day {
  return dayAt(timeOf(day) + days * DAY_MS);
}

/** Days since 1 January 1970; negative before. */
export function dayNumber(day: Day): number {
  return timeOf(day) / DAY_MS;
}

/** The Gregorian day so many days since 1 January 1970. */
export function numberedDay(number: number): Day {
  return dayAt(number * DAY_MS);
}

/** 0 for Sunday. */
export function weekday(day: Day): number {
  return new Date(timeOf(day)).getUTCDay();
}

function partsAt(calendar: OtherCalendar, time: number): Day {
  const parts = new Map(
    FORMATS[calendar].formatToParts(time).map(({ type, value }) => [type, Number(value)]),
  );
  return { year: parts.get('year') ?? 0, month: parts.get('month') ?? 0, day: parts.get('day') ?? 0 };
}

function timeOf({ year, month, day }: Day): number {
  // `Date.UTC` takes the years 0 to 99 for those of the twentieth century.
  return new Date(Date.UTC(2000, month - 1, day)).setUTCFullYear(year, month - 1, day);
}

function dayAt(time: number): Day {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

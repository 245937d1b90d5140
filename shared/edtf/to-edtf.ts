import { addDays, lastOfMonth, type OtherCalendar, toGregorian } from './calendars.ts';
import { type Day, daysIn, edtfOfDay, edtfOfYear, twoDigits } from './edtf.ts';
import type { Unsure, WrittenDate } from './read-point.ts';

/** A date in EDTF, with its first and its last point for an interval that it begins or ends. */
export interface Converted {
  readonly edtf: string;
  readonly from: string;
  readonly to: string;
}

/**
 * A date of any of the calendars as EDTF, as exact and as vague as it is: a month of another calendar is the interval
 * of its days. A lunar day is one that was computed, and may be off by a day where the moon was sighted: `~`.
 */
export function toEdtf(written: WrittenDate): Converted | Unsure {
  if (written.calendar === 'gregorian') return inGregorian(written);
  const days = daysOf(written.calendar, written);
  if (!days) return 'no-such-day';
  const doubt = written.calendar === 'hijri' ? '~' : '';
  const [from, to] = [edtfOfDay(days.first) + doubt, edtfOfDay(days.last) + doubt];
  return { edtf: from === to ? from : `${from}/${to}`, from, to };
}

function inGregorian({ year, month, day, season, decade }: WrittenDate): Converted | Unsure {
  const point = (edtf: string): Converted => ({ edtf, from: edtf, to: edtf });
  if (decade) return point(`${edtfOfYear(year).slice(0, 3)}X`);
  if (season !== null) return point(`${edtfOfYear(year)}-${20 + season}`);
  if (month === null) return point(edtfOfYear(year));
  if (month < 1 || month > 12) return 'no-such-day';
  if (day === null) return point(`${edtfOfYear(year)}-${twoDigits(month)}`);
  return day >= 1 && day <= daysIn(year, month) ? point(edtfOfDay({ year, month, day })) : 'no-such-day';
}

/** A solar season is three months, as people in Iran name them. */
function daysOf(
  calendar: OtherCalendar,
  { year, month, day, season, decade }: WrittenDate,
): { readonly first: Day; readonly last: Day } | null {
  const firstMonth = month ?? (season === null ? 1 : season * 3 - 2);
  const lastMonth = month ?? (season === null ? 12 : season * 3);
  const first = toGregorian(calendar, { year, month: firstMonth, day: day ?? 1 });
  const last = day === null ? lastOfMonth(calendar, decade ? year + 9 : year, lastMonth) : first;
  return first && last && { first, last };
}

/** The day before the first of a Gregorian day, month or year, or the one after its last; for `before` and `after`. */
export function neighbour(day: Day, side: -1 | 1): string {
  return edtfOfDay(addDays(day, side));
}

import { dayNumber, inCalendar, numberedDay, toGregorian } from '#shared/edtf/calendars.ts';
import type { Day } from '#shared/edtf/edtf.ts';
import { type Calendar, nameOfMonth } from '#shared/edtf/names.ts';
import type { TimeWindow } from './time-window.ts';

/** Where a day, a month or a year of a calendar begins. */
export interface Tick {
  /** Days since 1970. */
  readonly at: number;
  readonly words: string;
}

type Unit = 'day' | 'month' | 'year';
interface Step {
  readonly unit: Unit;
  readonly count: number;
  /** Roughly. */
  readonly days: number;
}

const STEPS: readonly Step[] = [
  ...[1, 2, 5, 10].map((count) => ({ unit: 'day', count, days: count }) as const),
  ...[1, 2, 3, 6].map((count) => ({ unit: 'month', count, days: count * 29.5 }) as const),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map(
    (count) => ({ unit: 'year', count, days: count * 354 }) as const,
  ),
];

/** Pixels that the longest words of a tick take in small print, with room before the next. */
const WIDTHS: Readonly<Record<Calendar, Readonly<Record<Unit, number>>>> = {
  gregorian: { day: 88, month: 70, year: 44 },
  jalali: { day: 136, month: 118, year: 44 },
  hijri: { day: 164, month: 146, year: 44 },
};

/** What may be written under an axis of so many pixels without running together. */
export function ticksOf(calendar: Calendar, window: TimeWindow, width: number): readonly Tick[] {
  const perDay = width / (window.to - window.from);
  const step = STEPS.find(({ unit, days }) => days * perDay >= WIDTHS[calendar][unit]);
  if (!step || width === 0) return [];
  const ticks: Tick[] = [];
  let date = startBefore(calendar, Math.floor(window.from), step);
  while (date) {
    const at = numberOf(calendar, date);
    if (at !== null && at > window.to) break;
    if (at !== null && at >= window.from) ticks.push({ at, words: inWords(calendar, date, step.unit) });
    // Beyond the years that are known nothing follows.
    if (at === null && date.year > LAST[calendar]) break;
    date = after(calendar, date, step);
  }
  return ticks;
}

/** Beyond which the calendar is not known. */
const FIRST: Readonly<Record<Calendar, number>> = { gregorian: -9999, jalali: 1200, hijri: 1300 };
const LAST: Readonly<Record<Calendar, number>> = { gregorian: 9999, jalali: 1500, hijri: 1550 };

/** The last beginning of a step that is not later than the day; null where the calendar is not known any more. */
function startBefore(calendar: Calendar, number: number, { unit, count }: Step): Day | null {
  const found = inCalendarAt(calendar, number);
  if (!found) {
    const first = numberOf(calendar, { year: FIRST[calendar], month: 1, day: 1 });
    const year = Math.ceil(FIRST[calendar] / count) * count;
    return first !== null && number < first
      ? { year: unit === 'year' ? year : FIRST[calendar], month: 1, day: 1 }
      : null;
  }
  if (unit === 'year') return { year: Math.floor(found.year / count) * count, month: 1, day: 1 };
  if (unit === 'month') {
    return { year: found.year, month: Math.floor((found.month - 1) / count) * count + 1, day: 1 };
  }
  return { ...found, day: Math.floor((found.day - 1) / count) * count + 1 };
}

function after(calendar: Calendar, date: Day, { unit, count }: Step): Day | null {
  const { year, month } = date;
  if (unit === 'year') return { year: year + count, month, day: 1 };
  const monthOn = (months: number) =>
    month + months > 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + months, day: 1 };
  if (unit === 'month') return monthOn(count);
  const number = numberOf(calendar, date);
  const next = number === null ? null : inCalendarAt(calendar, number + count);
  if (next === null) return null;
  // Of the last days of a month there is none that would stand close to the first of the next.
  const isClose = count > 1 && next.day + count / 2 > 30;
  return next.month !== month || isClose ? monthOn(1) : next;
}

function inCalendarAt(calendar: Calendar, number: number): Day | null {
  const day = numberedDay(number);
  return calendar === 'gregorian' ? day : inCalendar(calendar, day);
}

const known = new Map<string, number | null>();

/** Null for a day that its calendar does not have. */
function numberOf(calendar: Calendar, day: Day): number | null {
  if (calendar === 'gregorian') return dayNumber(day);
  const key = `${calendar} ${day.year} ${day.month} ${day.day}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const gregorian = toGregorian(calendar, day);
  const number = gregorian && dayNumber(gregorian);
  known.set(key, number);
  return number;
}

function inWords(calendar: Calendar, { year, month, day }: Day, unit: Unit): string {
  const named = year > 0 ? String(year) : `${1 - year} BC`;
  if (unit === 'year') return named;
  const name = nameOfMonth(calendar, month);
  const inYear = `${calendar === 'gregorian' ? name.slice(0, 3) : name} ${named}`;
  return unit === 'month' ? inYear : `${day} ${inYear}`;
}

import { addDays } from '../edtf/calendars.ts';
import { type Day, type EdtfEnd, type EdtfPoint, firstDay, lastDay, parseEdtf } from '../edtf/edtf.ts';
import { readDate } from '../edtf/read-date.ts';
import type { GivenValue } from '../model/case.ts';
import { closed, type Interval } from './interval.ts';

/**
 * The days that a date may be, counted from 1970, each a whole number: all of what is vague, and without end where a side
 * is open or not known. What is doubtful or about may be one more of its own measure on either side: a day, a month, a year.
 * EDTF, or a date as people write one. Null for what says no date.
 */
export function readDays(given: GivenValue): Interval | null {
  // A year as a number in JSON is no other than one in words.
  const text = typeof given === 'number' ? String(given) : given;
  if (typeof text !== 'string') return null;
  const read = readDate(text);
  const parsed = typeof read === 'string' ? null : parseEdtf(read.edtf);
  if (!parsed) return null;
  const [from, to] = parsed.kind === 'point' ? [parsed.point, parsed.point] : [parsed.from, parsed.to];
  return closed(firstOf(from), lastOf(to));
}

function firstOf(end: EdtfEnd): number {
  return typeof end === 'string'
    ? -Infinity
    : numberOf(firstDay(end), end.doubt === '' ? 0 : -measureOf(end));
}

function lastOf(end: EdtfEnd): number {
  return typeof end === 'string' ? Infinity : numberOf(lastDay(end), end.doubt === '' ? 0 : measureOf(end));
}

/** In days, the shortest that it may be. */
function measureOf({ year, month, day }: EdtfPoint): number {
  if (day !== null && day !== 'XX') return 1;
  if (month !== null && month !== 'XX') return month > '12' ? 90 : 30;
  const open = year.length - year.replaceAll('X', '').length;
  return 365 * 10 ** open;
}

const DAY_MS = 86_400_000;

function numberOf(day: Day, more: number): number {
  const { year, month, day: inMonth } = Math.abs(day.year) < 200_000 ? addDays(day, more) : day;
  // `Date.UTC` takes the years 0 to 99 for those of the twentieth century.
  const time = new Date(Date.UTC(2000, month - 1, inMonth)).setUTCFullYear(year, month - 1, inMonth);
  // Beyond what a date can hold, years are far enough apart without their days.
  return Number.isNaN(time) ? (day.year - 1970) * 365.2425 : time / DAY_MS;
}

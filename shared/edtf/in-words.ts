import { addDays, inCalendar, type OtherCalendar, weekday } from './calendars.ts';
import { compareDays, type Day, type EdtfEnd, type EdtfPoint, firstDay, lastDay, parseEdtf } from './edtf.ts';
import { type Calendar, nameOfMonth, nameOfSeason } from './names.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const SHORT = 3;

/** A date in English: `30 September 2010`, `c. 1988`, `1988 to 1990`. What is no EDTF stands as it is. */
export function edtfInWords(edtf: string, months: 'long' | 'short' = 'long'): string {
  const parsed = parseEdtf(edtf);
  if (!parsed) return edtf;
  const say = (end: EdtfEnd): string =>
    typeof end === 'string' ? 'an unknown date' : pointInWords(end, months === 'short');
  if (parsed.kind === 'point') return say(parsed.point);
  const { from, to } = parsed;
  if (typeof from !== 'string' && typeof to !== 'string' && isWithinYear(from, to)) {
    const first = say(from).slice(0, -from.year.length - 1);
    return `${from.month === to.month ? first.split(' ')[0] : first} to ${say(to)}`;
  }
  if (from === 'open') return `until ${say(to)}`;
  return to === 'open' ? `since ${say(from)}` : `${say(from)} to ${say(to)}`;
}

/** Sure days or months of one year, which is named once: `3 to 5 May 2003`. */
function isWithinYear(from: EdtfPoint, to: EdtfPoint): boolean {
  const isNamed = ({ year, month, day, doubt }: EdtfPoint): boolean =>
    /^\d{4}$/.test(year) && month !== null && month <= '12' && day !== 'XX' && doubt === '';
  const isSameMonth = from.month === to.month;
  return (
    isNamed(from) &&
    isNamed(to) &&
    from.year === to.year &&
    (!isSameMonth || (from.day !== null && to.day !== null))
  );
}

function pointInWords(point: EdtfPoint, short: boolean): string {
  const circa = point.doubt === '~' || point.doubt === '%' ? 'c. ' : '';
  const query = point.doubt === '?' || point.doubt === '%' ? '?' : '';
  return `${circa}${plainInWords(point, short)}${query}`;
}

function plainInWords({ year, month, day, time }: EdtfPoint, short: boolean): string {
  const named = yearInWords(year);
  if (month === null) return named;
  if (month === 'XX') return `${named}, month unknown`;
  if (month > '12') return `${nameOfSeason(Number(month) - 20)} ${named}`;
  const name = nameOfMonth('gregorian', Number(month));
  const inYear = `${short ? name.slice(0, SHORT) : name} ${named}`;
  if (day === null) return inYear;
  if (day === 'XX') return `${inYear}, day unknown`;
  return `${Number(day)} ${inYear}${time === null ? '' : `, ${time.slice(0, 5)}`}`;
}

function yearInWords(year: string): string {
  if (year.startsWith('Y')) return Number(year.slice(1)).toLocaleString('en', { useGrouping: false });
  if (year.endsWith('XX')) return `between ${year.replace('XX', '00')} and ${year.replace('XX', '99')}`;
  if (year.endsWith('X')) return `the ${year.replace('X', '0')}s`;
  const number = Number(year);
  // There is no year 0: EDTF counts it as 1 BC.
  return number > 0 ? year : `${1 - number} BC`;
}

/**
 * What is stored, told so that a person sees whether it is what he meant: the day with its weekday, and the same in
 * the two other calendars where they are known.
 */
export function edtfExplained(edtf: string): readonly string[] {
  return edtfInCalendars(edtf).map(({ calendar, words }) =>
    // The moon may have been sighted a day earlier or later.
    calendar === 'hijri' ? `${words} (computed)` : words,
  );
}

export interface DateInCalendar {
  readonly calendar: Calendar;
  readonly words: string;
}

/** A date in the calendars in which it is known: in the Gregorian one with its weekday, if it is a day. */
export function edtfInCalendars(edtf: string): readonly DateInCalendar[] {
  const parsed = parseEdtf(edtf);
  if (!parsed) return [];
  const isDay = parsed.kind === 'point' && parsed.point.day !== null && parsed.point.day !== 'XX';
  const words = isDay
    ? `${WEEKDAYS[weekday(firstDay(parsed.point))]} ${edtfInWords(edtf)}`
    : edtfInWords(edtf);
  const [from, to] = parsed.kind === 'point' ? [parsed.point, parsed.point] : [parsed.from, parsed.to];
  const gregorian = { calendar: 'gregorian', words } as const;
  if (typeof from === 'string' || typeof to === 'string') return [gregorian];
  const [first, last] = [firstDay(from), lastDay(to)];
  const jalali = rangeInWords('jalali', first, last);
  const hijri = rangeInWords('hijri', first, last);
  return [
    gregorian,
    ...(jalali === null ? [] : [{ calendar: 'jalali', words: jalali } as const]),
    ...(hijri === null ? [] : [{ calendar: 'hijri', words: hijri } as const]),
  ];
}

/** In one name where the days are exactly those of a month or a year; null where the calendar is not known. */
function rangeInWords(calendar: OtherCalendar, first: Day, last: Day): string | null {
  const from = inCalendar(calendar, first);
  const to = inCalendar(calendar, last);
  if (!from || !to) return null;
  const after = inCalendar(calendar, addDays(last, 1));
  const isWholeMonths = from.day === 1 && after?.day === 1;
  const sameYear = from.year === to.year;
  if (isWholeMonths && sameYear && from.month === 1 && to.month === 12) {
    return `${from.year} ${calendar === 'jalali' ? 'SH' : 'AH'}`;
  }
  const name = ({ year, month, day }: Day, withYear: boolean): string =>
    [isWholeMonths ? '' : day, nameOfMonth(calendar, month), withYear ? year : '']
      .filter((part) => part !== '')
      .join(' ');
  const isOne = isWholeMonths ? sameYear && from.month === to.month : compareDays(from, to) === 0;
  return isOne ? name(to, true) : `${name(from, !sameYear)} to ${name(to, true)}`;
}

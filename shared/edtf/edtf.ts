/** How far a date is from sure: `?` doubtful, `~` about, `%` both; empty when it is sure. */
export type Doubt = '' | '?' | '~' | '%';

/** A day, month, season or year, as it is written: what is not specified stands as `X`. */
export interface EdtfPoint {
  /** `1988`, `198X`, `-0044`, `Y170000002`. */
  readonly year: string;
  /** `01` to `12`; `21` to `24` for the seasons from spring on; `XX`. */
  readonly month: string | null;
  readonly day: string | null;
  /** With its zone: `10:10:10Z`. */
  readonly time: string | null;
  readonly doubt: Doubt;
}

/** `open`, written `..`: without an end on this side. `unknown`, written as nothing: with one that nobody knows. */
export type EdtfEnd = EdtfPoint | 'open' | 'unknown';

export type Edtf =
  | { readonly kind: 'point'; readonly point: EdtfPoint }
  | { readonly kind: 'interval'; readonly from: EdtfEnd; readonly to: EdtfEnd };

/** A day of the Gregorian calendar, before and after its introduction alike. Months and days count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const POINT =
  /^(?<year>-?\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?(?:T(?<time>\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}(?::?\d{2})?)?))?(?<doubt>[?~%]?)$/;
const LONG_YEAR = /^Y-?[1-9]\d{4,14}$/;
const TIME = /^(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d|24:00:00)(?:Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?$/;

/** A date of EDTF, level 0 or 1; null for anything else. https://www.loc.gov/standards/datetime/ */
export function parseEdtf(text: string): Edtf | null {
  const ends = text.split('/');
  const [first = '', second] = ends;
  if (second === undefined) {
    const point = parsePoint(first);
    return point && { kind: 'point', point };
  }
  const from = parseEnd(first);
  const to = parseEnd(second);
  if (ends.length > 2 || !from || !to || (typeof from === 'string' && typeof to === 'string')) return null;
  const inOrder =
    typeof from === 'string' || typeof to === 'string' || compareDays(firstDay(from), lastDay(to)) <= 0;
  return inOrder ? { kind: 'interval', from, to } : null;
}

function parseEnd(text: string): EdtfEnd | null {
  if (text === '') return 'unknown';
  if (text === '..') return 'open';
  const point = parsePoint(text);
  return point?.time === null ? point : null;
}

function parsePoint(text: string): EdtfPoint | null {
  if (LONG_YEAR.test(text)) return { year: text, month: null, day: null, time: null, doubt: '' };
  const { year = '', month = null, day = null, time = null, doubt = '' } = POINT.exec(text)?.groups ?? {};
  if (year === '' || year === '-0000') return null;
  // Of level 1, digits are left open from the right on: `198X` alone, and no known day of an unknown month.
  if (month !== null && year.includes('X')) return null;
  if (month === 'XX' && day !== null && day !== 'XX') return null;
  const isSeason = month !== null && month >= '21' && month <= '24';
  if (month !== null && month !== 'XX' && !isSeason && (month < '01' || month > '12')) return null;
  if (day !== null && (isSeason || !isDayOf(Number(year), month, day))) return null;
  if (time !== null && (day === null || day === 'XX' || doubt !== '' || !TIME.test(time))) return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one of the three signs of the expression, or none
  return { year, month, day, time, doubt: doubt as Doubt };
}

function isDayOf(year: number, month: string | null, day: string): boolean {
  if (day === 'XX') return true;
  return day >= '01' && Number(day) <= daysIn(year, Number(month));
}

/** Month 1 to 12. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The first day that is meant, however vague the date. A season may be any part of its year, north or south. */
export function firstDay({ year, month, day }: EdtfPoint): Day {
  const known = month === null || month === 'XX' || month > '12' ? 1 : Number(month);
  return {
    year: Number(year.replace('Y', '').replaceAll('X', '0')),
    month: known,
    day: day === null || day === 'XX' ? 1 : Number(day),
  };
}

/** The last day that is meant. */
export function lastDay({ year, month, day }: EdtfPoint): Day {
  const inYear = Number(year.replace('Y', '').replaceAll('X', '9'));
  const known = month === null || month === 'XX' || month > '12' ? 12 : Number(month);
  return {
    year: inYear,
    month: known,
    day: day === null || day === 'XX' ? daysIn(inYear, known) : Number(day),
  };
}

/** Below 0 where `a` is the earlier one, 0 for the same day. */
export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** Years 0 to 9999. */
export function edtfOfDay({ year, month, day }: Day): string {
  return `${edtfOfYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function edtfOfYear(year: number): string {
  return String(year).padStart(4, '0');
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

import { fold } from '#shared/fold/fold.ts';
import { readPoint } from '#shared/edtf/read-point.ts';
import { toEdtf } from '#shared/edtf/to-edtf.ts';
import type { CslDate } from '#shared/model/citation.ts';

/** A year, of which an earlier one may belong to the solar or the lunar Hijri calendar, where it is now 1405 or 1448. */
const FIRST_SURE_YEAR = 1500;
const LAST_SURE_YEAR = 2100;

/** The number that digits of any of the three scripts write. */
export function numberOf(digits: string): number {
  return Number(fold(digits).text.trim());
}

/** True for a year that can only be one of the Gregorian calendar. */
export function isGregorian(year: string): boolean {
  const number = numberOf(year);
  return number >= FIRST_SURE_YEAR && number <= LAST_SURE_YEAR;
}

/** How far the date is from sure: `?` doubtful, `~` about, `%` both; empty when it is sure. EDTF level 1. */
export type Doubt = '' | '?' | '~' | '%';

/** A date of the Gregorian calendar, or null when no calendar has such a day. Parts are year, month, day. */
export function gregorian(parts: readonly number[], doubt: Doubt = ''): CslDate | null {
  return isDay(parts)
    ? { 'date-parts': [parts], ...(doubt === '' ? {} : { circa: true }), edtf: edtfOf(parts) + doubt }
    : null;
}

export function interval(from: readonly number[], to: readonly number[]): CslDate | null {
  if (!isDay(from) || !isDay(to) || edtfOf(from) >= edtfOf(to)) return null;
  return { 'date-parts': [from, to], edtf: `${edtfOf(from)}/${edtfOf(to)}` };
}

export function inSeason(year: number, season: number): CslDate {
  return { 'date-parts': [[year]], season, edtf: `${year}-${20 + season}` };
}

/** A date in the words of the source, of another calendar or of none, with what it is in EDTF where that is sure. */
export function inWords(words: string): CslDate {
  const literal = words.replaceAll(/\s+/gu, ' ').trim();
  const edtf = edtfOfOther(literal);
  return { literal, ...(edtf === null ? {} : { edtf }) };
}

/** Null where nothing but plain figures says which calendar it is. */
function edtfOfOther(words: string): string | null {
  const written = readPoint(words);
  if (typeof written === 'string' || written.calendar === 'gregorian' || /^[\d/.-]+$/.test(words))
    return null;
  const converted = toEdtf(written);
  return typeof converted === 'string' ? null : converted.edtf;
}

function edtfOf(parts: readonly number[]): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

function isDay([year = 0, month, day]: readonly number[]): boolean {
  if (month === undefined) return year > 0;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
}

import { fold } from '../fold/fold.ts';
import { type Calendar, monthNamed, seasonNamed } from './names.ts';

/** A day, month, season or year in the calendar in which it is written. */
export interface WrittenDate {
  readonly calendar: Calendar;
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** 1 to 4, from spring. */
  readonly season: number | null;
  /** The year is the first of ten. */
  readonly decade: boolean;
}

/** Why words are no date that is sure. */
export type Unsure = 'calendar' | 'month' | 'no-such-day' | 'not-a-date';

/** Which of the calendars someone names behind a year; the spaces and points of abbreviations left out. */
const ERAS: ReadonlyMap<string, Calendar> = new Map(
  (
    [
      ['gregorian', 'ad ce م میلادی میلادیه gregorian'],
      ['jalali', 'sh ap ش هش شمسی هجریشمسی خورشیدی هجریخورشیدی jalali shamsi solar persian'],
      ['hijri', 'ah ق هق قمری هجریقمری ه هجریه hijri qamari lunar'],
    ] as const
  ).flatMap(([calendar, names]) => names.split(' ').map((name) => [name, calendar] as const)),
);

/** A year of which it is plain that nobody counts so in the other calendars, or that it is none of this one. */
const GREGORIAN_FROM = 1500;
const GREGORIAN_TO = 2100;
const JALALI_FROM = 1250;
const JALALI_TO = 1420;

const YEAR = String.raw`(?<year>\d{4})`;
const NAME = String.raw`(?<name>\p{L}[^\d,،]*?)`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const OF_MONTH = [
  String.raw`${DAY}[\s-]*(?:of\s+)?${NAME}[,،.\s-]*${YEAR}`,
  String.raw`${NAME}\.?\s+${DAY}[,،]?\s+${YEAR}`,
  String.raw`${YEAR}[,،]?\s+${NAME}\.?(?:\s+${DAY})?`,
  String.raw`${NAME}[,،.]?\s+${YEAR}`,
].map(whole);
const NUMBERS = whole(String.raw`${YEAR}(?<mark>[-/.])(?<month>\d{1,2})(?:\k<mark>${DAY})?`);
const NUMBERS_BACKWARDS = whole(String.raw`(?<first>\d{1,2})(?<mark>[-/.])(?<second>\d{1,2})\k<mark>${YEAR}`);
const DECADE = whole(String.raw`(?:the\s+)?${YEAR}s|(?:دهه|عقد)\s+(?<decade>\d{4})`);
const ONLY_YEAR = whole(YEAR);

function whole(source: string): RegExp {
  return new RegExp(`^(?:${source})$`, 'iu');
}

/**
 * Reads words that are one date and nothing else, in English, Persian or Arabic, in figures of any of the three
 * scripts. Only what they say: a month stays a month.
 */
export function readPoint(words: string): WrittenDate | Unsure {
  const isPersian = /[\u06f0-\u06f9]/.test(words);
  const folded = fold(words).text.replaceAll(/\s+/g, ' ').trim();
  const { text, era } = splitEra(folded);
  const named = OF_MONTH.map((form) => form.exec(text)?.groups).find(
    (groups) => groups !== undefined && isNamed(groups['name'] ?? ''),
  );
  if (named) return inNamedMonth(named, era);
  const decade = DECADE.exec(text)?.groups;
  const year = ONLY_YEAR.exec(text)?.groups?.['year'] ?? decade?.['year'] ?? decade?.['decade'];
  if (year !== undefined) {
    const calendar = era ?? calendarOf(Number(year)) ?? (isPersian ? jalaliOf(Number(year)) : null);
    if (calendar === null) return 'calendar';
    const isTen = decade !== undefined && year.endsWith('0');
    if (decade && !isTen) return 'not-a-date';
    return { calendar, year: Number(year), month: null, day: null, season: null, decade: isTen };
  }
  return inNumbers(text, era);
}

function isNamed(name: string): boolean {
  return monthNamed(name) !== null || seasonNamed(name) !== null;
}

function splitEra(text: string): { readonly text: string; readonly era: Calendar | null } {
  const match = /(?<=\d)\s*(?<era>[\p{L}][\p{L}\s.]*)$/u.exec(text);
  const era = ERAS.get((match?.groups?.['era'] ?? '').replaceAll(/[\s.]/g, ''));
  return match && era ? { text: text.slice(0, match.index), era } : { text, era: null };
}

function inNamedMonth(
  groups: Readonly<Record<string, string | undefined>>,
  era: Calendar | null,
): WrittenDate | Unsure {
  const year = Number(groups['year']);
  const day = groups['day'] === undefined ? null : Number(groups['day']);
  const named = monthNamed(groups['name'] ?? '');
  if (named) {
    const { calendar, month } = named;
    if ((era ?? calendar) !== calendar || !isYearOf(calendar, year)) return 'not-a-date';
    return { calendar, year, month, day, season: null, decade: false };
  }
  const calendar = era ?? calendarOf(year) ?? jalaliOf(year);
  // No season belongs to a lunar year.
  if (calendar === null || calendar === 'hijri' || day !== null) return 'not-a-date';
  const season = seasonNamed(groups['name'] ?? '');
  return { calendar, year, month: null, day: null, season, decade: false };
}

function inNumbers(text: string, era: Calendar | null): WrittenDate | Unsure {
  const { year, month, day } = NUMBERS.exec(text)?.groups ?? {};
  if (year !== undefined) {
    const calendar = era ?? calendarOf(Number(year)) ?? jalaliOf(Number(year));
    if (calendar === null) return 'calendar';
    const inMonth = day === undefined ? null : Number(day);
    return { calendar, year: Number(year), month: Number(month), day: inMonth, season: null, decade: false };
  }
  const backwards = NUMBERS_BACKWARDS.exec(text)?.groups;
  if (!backwards) return 'not-a-date';
  const [first, second] = [Number(backwards['first']), Number(backwards['second'])];
  // Which of the two is the month differs from country to country, unless one of them cannot be.
  if (first <= 12 && second <= 12 && first !== second) return 'month';
  const calendar = era ?? calendarOf(Number(backwards['year']));
  if (calendar === null) return 'calendar';
  const [inMonth, inYear] = second > 12 ? [second, first] : [first, second];
  return {
    calendar,
    year: Number(backwards['year']),
    month: inYear,
    day: inMonth,
    season: null,
    decade: false,
  };
}

function calendarOf(year: number): Calendar | null {
  return year >= GREGORIAN_FROM && year <= GREGORIAN_TO ? 'gregorian' : null;
}

function jalaliOf(year: number): Calendar | null {
  return year >= JALALI_FROM && year <= JALALI_TO ? 'jalali' : null;
}

function isYearOf(calendar: Calendar, year: number): boolean {
  return calendar === 'gregorian' ? year > 0 : year < GREGORIAN_FROM;
}

import type { CslDate } from '#shared/model/citation.ts';
import { MONTH, monthNumber, OTHER_MONTH, SEASON, seasonNumber } from './months.ts';
import { gregorian, inSeason, interval, inWords, isGregorian, numberOf } from './years.ts';

export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly date: CslDate;
}

type Read = (groups: readonly (string | undefined)[], words: string) => CslDate | null;

const BEFORE = String.raw`(?<![\p{L}\p{Nd}])`;
const AFTER = String.raw`(?![\p{L}\p{Nd}])`;
const YEAR = String.raw`([12۱۲١٢]\p{Nd}{3})`;
const DAY = String.raw`(\p{Nd}{1,2})(?:st|nd|rd|th)?`;
const DASH = String.raw`\s?[-–—]\s?`;
const ERA = String.raw`\s?(?:هـ|ه‍?\.?\s?ق|ه‍?\.?\s?ش|ق|ش|هجری(?: شمسی| قمری)?|هجرية?|خورشیدی|AH|SH)\.?`;
/** `م` and `AD` say that a year is one of the Gregorian calendar. */
const CHRISTIAN = String.raw`\s?(?:م|میلادی|ميلادية?|AD|CE)\.?`;

const form = (source: string): RegExp => new RegExp(BEFORE + source + AFTER, 'iu');
const parts = (...all: readonly (string | number | null | undefined)[]): readonly number[] =>
  all.map((part) => (typeof part === 'string' ? numberOf(part) : (part ?? Number.NaN)));

/** A date in one calendar or in words, when another calendar may be meant. */
function dated(
  year: string | undefined,
  words: string,
  read: (year: number) => CslDate | null,
): CslDate | null {
  if (year === undefined) return null;
  return isGregorian(year) ? read(numberOf(year)) : inWords(words);
}

/** In the order in which they are tried at one place: the longer form first. */
const FORMS: readonly (readonly [RegExp, Read])[] = [
  // Both calendars: `١٤١٤هـ/١٩٩٤م`, `1378 [1999]`, `1378/1999`.
  [
    form(String.raw`${YEAR}(?:${ERA})?\s?[/(\[]\s?${YEAR}(?:${CHRISTIAN})?(?:\s?[\])])?`),
    ([one, two], words) => bothCalendars(one, two, words),
  ],
  [
    form(String.raw`${YEAR}(?:${CHRISTIAN})?\s?[/(\[]\s?${YEAR}(?:${ERA})?(?:\s?[\])])?`),
    ([one, two], words) => bothCalendars(two, one, words),
  ],
  [
    form(String.raw`${DAY}${DASH}${DAY}\s+(${MONTH}),?\s+${YEAR}`),
    ([from, to, month, year], words) =>
      dated(year, words, (number) =>
        interval(parts(number, monthNumber(month ?? ''), from), parts(number, monthNumber(month ?? ''), to)),
      ),
  ],
  [
    form(String.raw`(${MONTH})${DASH}(${MONTH}),?\s+${YEAR}`),
    ([from, to, year], words) =>
      dated(year, words, (number) =>
        interval(parts(number, monthNumber(from ?? '')), parts(number, monthNumber(to ?? ''))),
      ),
  ],
  [
    form(String.raw`${DAY}\s+(?:of\s+)?(${MONTH}),?،?\s+${YEAR}(?:${CHRISTIAN})?`),
    ([day, month, year], words) =>
      dated(year, words, (number) => gregorian(parts(number, monthNumber(month ?? ''), day))),
  ],
  [
    form(String.raw`(${MONTH})\s+${DAY},?\s+${YEAR}`),
    ([month, day, year], words) =>
      dated(year, words, (number) => gregorian(parts(number, monthNumber(month ?? ''), day))),
  ],
  [
    form(String.raw`${YEAR}[a-z]?,\s+(${MONTH})\s+${DAY}`),
    ([year, month, day], words) =>
      dated(year, words, (number) => gregorian(parts(number, monthNumber(month ?? ''), day))),
  ],
  [
    form(String.raw`${YEAR},\s+(${SEASON})`),
    ([year, season], words) =>
      dated(year, words, (number) => inSeason(number, seasonNumber(season ?? '') ?? 1)),
  ],
  [
    form(String.raw`${YEAR}[a-z]?,\s+(${MONTH})`),
    ([year, month], words) =>
      dated(year, words, (number) => gregorian(parts(number, monthNumber(month ?? '')))),
  ],
  [
    form(String.raw`(?:${DAY}\s+)?${OTHER_MONTH}(?:\s+|،\s*)${YEAR}(?:${ERA})?`),
    (_, words) => inWords(words),
  ],
  [
    form(String.raw`(${SEASON}),?\s+${YEAR}`),
    ([season, year], words) =>
      dated(year, words, (number) => inSeason(number, seasonNumber(season ?? '') ?? 1)),
  ],
  [
    form(String.raw`(${MONTH}),?\s+${YEAR}(?:${CHRISTIAN})?`),
    ([month, year], words) =>
      dated(year, words, (number) => gregorian(parts(number, monthNumber(month ?? '')))),
  ],
  [
    form(String.raw`${YEAR}([-/])(\p{Nd}{1,2})\2(\p{Nd}{1,2})`),
    ([year, , month, day], words) => dated(year, words, (number) => gregorian(parts(number, month, day))),
  ],
  // Which of the two is the month differs from country to country.
  [form(String.raw`\p{Nd}{1,2}([-/.])\p{Nd}{1,2}\1${YEAR}`), (_, words) => inWords(words)],
  [
    form(String.raw`(?:c|ca|circa|about|حدود|نحو|حوالي)\.?\s*${YEAR}`),
    ([year], words) => dated(year, words, (number) => gregorian([number], '~')),
  ],
  [
    /\[\s?(?:ca?\.\s?)?([12]\d{3})\?\s?\]|(?<![\p{L}\p{Nd}])([12]\d{3})\?(?=[\s,.)\]]|$)/iu,
    ([bracketed, bare], words) => dated(bracketed ?? bare, words, (number) => gregorian([number], '?')),
  ],
  [
    form(String.raw`${YEAR}${DASH}(\p{Nd}{4}|\p{Nd}{2})`),
    ([from, to], words) =>
      dated(from, words, (number) =>
        interval(
          [number],
          [to?.length === 2 ? Math.floor(number / 100) * 100 + numberOf(to) : numberOf(to ?? '')],
        ),
      ),
  ],
  [form(String.raw`${YEAR}(?:${ERA})`), (_, words) => inWords(words)],
  [
    form(String.raw`${YEAR}(?:${CHRISTIAN}|[a-z])?`),
    ([year], words) => dated(year, words, (number) => gregorian([number])),
  ],
  [
    /(?<![\p{L}\p{Nd}])(?:n\.\s?d\.|no date(?!\p{L})|بی[\s\u200c]تا(?!\p{L})|د\.\s?ت\.?(?!\p{L})|بدون تاریخ|بدون تاريخ|دون تاريخ)/u,
    (_, words) => inWords(words.replace(/^د\.\s?ت\.$/u, (all) => all.slice(0, -1))),
  ],
];

// Every reading of every note asks for a date, so that forms are not tried whose year or whose name is not there.
const ANY_YEAR = new RegExp(YEAR, 'u');
const NAMES = [MONTH, OTHER_MONTH, SEASON];
const ANY_NAME = new RegExp(NAMES.join('|'), 'iu');
const NAMELESS = FORMS.filter(([pattern]) => !NAMES.some((name) => pattern.source.includes(name)));
const YEARLESS = FORMS.slice(-1);

function formsIn(text: string): typeof FORMS {
  if (!ANY_YEAR.test(text)) return YEARLESS;
  return ANY_NAME.test(text) ? FORMS : NAMELESS;
}

/** The first date in a text. Only what it says: a year alone stays a year, and one of another calendar stays words. */
export function findDate(text: string): FoundDate | null {
  let first: FoundDate | null = null;
  for (const [pattern, read] of formsIn(text)) {
    const match = pattern.exec(text);
    if (!match || (first && match.index >= first.start)) continue;
    const date = read(match.slice(1), match[0]);
    if (date) first = { start: match.index, end: match.index + match[0].length, date };
  }
  return first;
}

/** The Gregorian one of two years, when they are one year in two calendars; their words otherwise. */
function bothCalendars(other: string | undefined, year: string | undefined, words: string): CslDate | null {
  if (other === undefined || year === undefined || isGregorian(other)) return null;
  return dated(year, words, (number) => gregorian([number]));
}

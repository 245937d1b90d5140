import { MONTH, OTHER_MONTH, SEASON } from '#shared/edtf/names.ts';
import { readPoint } from '#shared/edtf/read-point.ts';
import { toEdtf } from '#shared/edtf/to-edtf.ts';

const BEFORE = String.raw`(?<![\p{L}\p{Nd}])`;
const AFTER = String.raw`(?![\p{L}\p{M}\p{Nd}])`;
const YEAR = String.raw`[12۱۲١٢]\p{Nd}{3}`;
const DAY = String.raw`\p{Nd}{1,2}(?:st|nd|rd|th)?`;
const COMMA = String.raw`[,،]?\s+`;
const ERA = String.raw`(?:\s?(?:هـ|هجر[يی]ة?(?:\s(?:شمسی|قمری))?|شمسی|خورشیدی|قمری|م[يی]لاد[يی]ة?|م|ش|ق)(?![\p{L}\p{M}])\.?)?`;
const NAMED = String.raw`(?:${MONTH}|${OTHER_MONTH})`;

/** In the order in which they are preferred at one place: the longer first. */
const FORMS: readonly RegExp[] = [
  String.raw`${DAY}\s+(?:of\s+)?${NAMED}${COMMA}${YEAR}${ERA}`,
  String.raw`${MONTH}\s+${DAY}${COMMA}${YEAR}`,
  String.raw`${YEAR}/\p{Nd}{1,2}/\p{Nd}{1,2}`,
  String.raw`(?:${NAMED}|${SEASON})${COMMA}${YEAR}${ERA}`,
].map((form) => new RegExp(BEFORE + form + AFTER, 'iu'));
const ISO = /\b(?:1[5-9]|20)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?!\d)/u;
const YEAR_IN_OTHER_FIGURES = new RegExp(String.raw`${BEFORE}[۱۲١٢][۰-۹٠-٩]{3}${ERA}${AFTER}`, 'u');

const ANY_YEAR = new RegExp(YEAR, 'u');

export interface FoundDate {
  /** EDTF level 1, https://www.loc.gov/standards/datetime/: a month of another calendar is the interval of its days. */
  readonly edtf: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The first date in a text, in English, Persian or Arabic and in any of the three calendars. Only what it says and only
 * what is sure: a year alone stays a year, and one that two calendars may mean is none.
 */
export function findDate(text: string): FoundDate | null {
  if (!ANY_YEAR.test(text)) return null;
  const found = [...FORMS, ISO, YEAR_IN_OTHER_FIGURES]
    .map((form) => read(form, text))
    .filter((date) => date !== null);
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end)[0] ?? null;
}

function read(form: RegExp, text: string): FoundDate | null {
  const match = form.exec(text);
  if (!match) return null;
  const written = readPoint(match[0]);
  // In plain figures alone, nothing says that such a year is one of Iran.
  if (typeof written === 'string' || (written.calendar === 'jalali' && /^[\d/]+$/.test(match[0])))
    return null;
  const converted = toEdtf(written);
  return typeof converted === 'string'
    ? null
    : { edtf: converted.edtf, start: match.index, end: match.index + match[0].length };
}

export function readDate(text: string): string | null {
  return findDate(text)?.edtf ?? null;
}

const DATE_LEAD =
  /^(?:(?:first )?(?:published|posted|written|dated?|updated)(?: on)?|تاریخ(?: انتشار)?|نُ?شر(?: في)?|(?:ال)?تاريخ(?: النشر)?)\s*:?\s*/iu;
const WEEKDAY =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:(?:یک|دو|سه|چهار|پنج)[\s\u200c]?)?شنبه|جمعه|(?:ال)?(?:أحد|اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت))[,.،]?\s+/iu;

/** The date of a line that says nothing else: `Published on Friday, 12 March 2019`. A year alone needs the words before it. */
export function readDateLine(line: string): string | null {
  const trimmed = line.trim();
  const lead = DATE_LEAD.exec(trimmed)?.[0] ?? '';
  const rest = trimmed.slice(lead.length).replace(WEEKDAY, '').replace(/\.$/u, '');
  const date = findDate(rest);
  if (!date || date.start > 0 || date.end < rest.length) return null;
  return lead === '' && /^\p{Nd}{4}$/u.test(rest) ? null : date.edtf;
}

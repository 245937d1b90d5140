const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

const ISO = /\b(1[0-9]{3}|20[0-9]{2})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12][0-9]|3[01]))?)?(?![0-9])/u;
const DAY_FIRST = new RegExp(
  String.raw`\b([0-3]?[0-9])(?:st|nd|rd|th)?\s+(${MONTH})\.?,?\s+([12][0-9]{3})\b`,
  'iu',
);
const MONTH_FIRST = new RegExp(
  String.raw`\b(${MONTH})\.?\s+([0-3]?[0-9])(?:st|nd|rd|th)?,?\s+([12][0-9]{3})\b`,
  'iu',
);
const MONTH_AND_YEAR = new RegExp(String.raw`\b(${MONTH})\.?,?\s+([12][0-9]{3})\b`, 'iu');

export interface FoundDate {
  /** EDTF level 0: `2010`, `2010-09` or `2010-09-30`. https://www.loc.gov/standards/datetime/ */
  readonly edtf: string;
  readonly start: number;
  readonly end: number;
}

/** The first date of the Gregorian calendar in a text. Only what it says: a year alone stays a year. */
export function findDate(text: string): FoundDate | null {
  const found = [
    read(DAY_FIRST, text, ([, day, month, year]) => [year, month, day]),
    read(MONTH_FIRST, text, ([, month, day, year]) => [year, month, day]),
    read(MONTH_AND_YEAR, text, ([, month, year]) => [year, month, undefined]),
    read(ISO, text, ([, year, month, day]) => [year, month, day]),
  ].filter((date) => date !== null);
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end)[0] ?? null;
}

export function readDate(text: string): string | null {
  return findDate(text)?.edtf ?? null;
}

const DATE_LEAD =
  /^(?:(?:first )?(?:published|posted|written|dated?|updated)(?: on)?|تاریخ(?: انتشار)?|نُ?شر(?: في)?|التاريخ)\s*:?\s*/iu;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,.]?\s+/iu;

/** The date of a line that says nothing else: `Published on Friday, 12 March 2019`. A year alone needs the words before it. */
export function readDateLine(line: string): string | null {
  const trimmed = line.trim();
  const lead = DATE_LEAD.exec(trimmed)?.[0] ?? '';
  const rest = trimmed.slice(lead.length).replace(WEEKDAY, '').replace(/\.$/u, '');
  const date = findDate(rest);
  if (!date || date.start > 0 || date.end < rest.length) return null;
  return lead === '' && /^\d{4}$/.test(rest) ? null : date.edtf;
}

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

function read(pattern: RegExp, text: string, parts: (match: RegExpExecArray) => Parts): FoundDate | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [year, month, day] = parts(match);
  if (day !== undefined && (Number(day) < 1 || Number(day) > 31)) return null;
  const number = month === undefined ? null : monthNumber(month);
  const edtf = [year, number, number === null ? undefined : day?.padStart(2, '0')].filter(
    (part) => part !== undefined && part !== null,
  );
  return { edtf: edtf.join('-'), start: match.index, end: match.index + match[0].length };
}

function monthNumber(month: string): string {
  const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return index < 0 ? month : String(index + 1).padStart(2, '0');
}

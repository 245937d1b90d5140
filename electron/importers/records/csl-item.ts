import { cslDate } from '#shared/edtf/csl-date.ts';
import { parseEdtf } from '#shared/edtf/edtf.ts';
import type { CslDate, CslItem } from '#shared/model/citation.ts';
import { isGregorian } from '../citations/years.ts';
import { readDate } from '../metadata/dates.ts';
import { keptFields } from './kept-lines.ts';
import type { Meaning, RecordField, SourceRecord } from './record.ts';

const PLAIN = {
  title: 'title',
  container: 'container-title',
  publisher: 'publisher',
  place: 'publisher-place',
  edition: 'edition',
  volume: 'volume',
  issue: 'issue',
  genre: 'genre',
  doi: 'DOI',
  language: 'language',
} as const satisfies Partial<Record<Meaning, keyof CslItem>>;

/** The record as CSL-JSON, with what it says and nothing more. */
export function cslItemOf(record: SourceRecord): CslItem {
  const plain = Object.entries(PLAIN).flatMap(([meaning, key]) => {
    const value = firstOf(record, meaning);
    return value === null ? [] : [[key, value] as const];
  });
  const pages = valuesOf(record, 'pages').join('-').replaceAll(/[–—]+/g, '-');
  const issued = publishedOf(record);
  const accessed = dateOf(firstOf(record, 'accessed') ?? '');
  const url = firstOf(record, 'url');
  const { type, issued: exact, ...kept } = keptFields(record);
  return {
    ...kept,
    ...(record.key === null ? {} : { id: record.key }),
    type: type ?? record.type,
    ...Object.fromEntries(plain.map(([key, value]) => [key === 'issue' ? numberField(record) : key, value])),
    ...people(record, 'author'),
    ...people(record, 'editor'),
    ...people(record, 'translator'),
    ...(pages === '' ? {} : { page: pages }),
    // What stands in a note says more than a field that has room for a year.
    ...(exact ? { issued: exact } : issued === null ? issuedInWords(record) : { issued: dated(issued) }),
    ...(accessed === null ? {} : { accessed: dated(accessed) }),
    ...(url === null ? {} : { URL: url }),
  };
}

/** Only what appears in numbers has issues: of anything else it is the number of the work. */
function numberField({ type }: SourceRecord): 'issue' | 'number' {
  return /^(?:report|thesis|legal_case|legislation|regulation|document|treaty|patent)$/.test(type)
    ? 'number'
    : 'issue';
}

function people(record: SourceRecord, meaning: 'author' | 'editor' | 'translator'): Partial<CslItem> {
  const names = record.fields.flatMap((field) =>
    field.meaning === meaning && field.name ? [field.name] : [],
  );
  return names.length === 0 ? {} : { [meaning]: names };
}

/** A date that cannot be read, or may be of several calendars, in the words of the record. */
function issuedInWords(record: SourceRecord): Partial<CslItem> {
  const words = firstOf(record, 'date')?.trim() ?? '';
  return words === '' ? {} : { issued: { literal: words } };
}

/** EDTF; null where the record gives no date that can be read. The most exact of several. */
export function publishedOf(record: SourceRecord): string | null {
  const fields = record.fields.filter(({ meaning }) => meaning === 'date');
  const months = fields.filter(({ label }) => label === 'Month').map(({ value }) => value);
  const dates = fields.filter(({ label }) => label !== 'Month').flatMap(({ value }) => dateOf(value) ?? []);
  const [longest] = dates.toSorted((a, b) => b.length - a.length);
  if (longest === undefined) return null;
  if (/^\d{4}$/.test(longest) && months[0] !== undefined)
    return dateOf(`${months[0].replace(/\.$/, '')} ${longest}`) ?? monthOf(months[0], longest) ?? longest;
  return longest;
}

function monthOf(month: string, year: string): string | null {
  return /^(?:0?[1-9]|1[0-2])$/.test(month) ? `${year}-${month.padStart(2, '0')}` : null;
}

/** `2010/09/30/`, `2010-9`, `2010-01/2010-03`, `30 September 2010`. */
function dateOf(value: string): string | null {
  if (/[~?%]|-2[1-4]$/.test(value.trim()) && parseEdtf(value.trim())) return value.trim();
  const interval = /^(\d{4}(?:-\d{2}){0,2})\/(\d{4}(?:-\d{2}){0,2})$/.exec(value);
  if (interval) return value;
  const match = /^(\d{4})(?:[/.-](\d{1,2})(?:[/.-](\d{1,2}))?)?(?![\d])/.exec(value.trim());
  if (!match) return readDate(value);
  const [year = '', month, day] = match.slice(1);
  if (!isGregorian(year)) return readDate(value);
  if (month === undefined || !inRange(month, 12)) return year;
  const inYear = `${year}-${month.padStart(2, '0')}`;
  return day === undefined || !inRange(day, 31) ? inYear : `${inYear}-${day.padStart(2, '0')}`;
}

function inRange(part: string, most: number): boolean {
  return Number(part) >= 1 && Number(part) <= most;
}

function dated(edtf: string): CslDate {
  return { ...cslDate(edtf), edtf };
}

export function firstOf(record: SourceRecord, meaning: string): string | null {
  return valuesOf(record, meaning)[0] ?? null;
}

function valuesOf({ fields }: SourceRecord, meaning: string): readonly string[] {
  return fields.filter((field: RecordField) => field.meaning === meaning).map(({ value }) => value);
}

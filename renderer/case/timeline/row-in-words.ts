import { type DateInCalendar, edtfInCalendars } from '#shared/edtf/in-words.ts';
import type { Calendar } from '#shared/edtf/names.ts';
import type { Mark, MarkKind } from './marks.ts';
import type { ShownRow } from './shown-rows.ts';

export const KIND_WORDS: Readonly<Record<MarkKind, string>> = {
  happened: 'Happened',
  said: 'Said',
  published: 'Published',
  present: 'Was there',
};

export const CALENDAR_WORDS: Readonly<Record<Calendar, string>> = {
  gregorian: 'Gregorian',
  jalali: 'Persian (SH)',
  hijri: 'Lunar (AH)',
};
export const CALENDARS: readonly Calendar[] = ['gregorian', 'jalali', 'hijri'];

/** Calendars are slow to compute, and rows are drawn anew with every step in time. */
const known = new Map<string, readonly DateInCalendar[]>();

function knownInCalendars(date: string): readonly DateInCalendar[] {
  const kept = known.get(date);
  if (kept) return kept;
  const found = edtfInCalendars(date);
  known.set(date, found);
  return found;
}

/** A date in every calendar in which it is known, the one that leads first. */
export function inCalendars(date: string, leading: Calendar): readonly DateInCalendar[] {
  const all = knownInCalendars(date);
  const first = all.filter(({ calendar }) => calendar === leading);
  return [...first, ...all.filter(({ calendar }) => calendar !== leading)];
}

/** In words, so that its calendar is told where nothing else tells it. */
export function dateInWords({ calendar, words }: DateInCalendar): string {
  if (calendar === 'gregorian' || /(?:SH|AH)$/.test(words)) return words;
  return calendar === 'jalali' ? `${words} SH` : `${words} AH (computed)`;
}

/** Everything that is drawn of a row, for the ear. */
export function rowInWords({ title, by, marks, problems }: ShownRow, leading: Calendar): string {
  const dates = marks.map((mark) => markInWords(mark, leading));
  return [by === null ? title : `${title}, ${by}`, ...dates, ...problems].join('; ');
}

function markInWords({ what, date }: Mark, leading: Calendar): string {
  const [first] = inCalendars(date, leading);
  return `${KIND_WORDS[what].toLowerCase()} ${first ? dateInWords(first) : date}`;
}

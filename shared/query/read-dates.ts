import { compareDays, type EdtfEnd, edtfOfDay, firstDay, lastDay, parseEdtf } from '../edtf/edtf.ts';
import { readDate } from '../edtf/read-date.ts';
import type { QuerySpan } from './query.ts';
import { QueryMistake } from './query-mistake.ts';

export interface Dates {
  /** EDTF level 0; null for an open end. */
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * A date, or two with dots between them, one of which may be missing: `1988`, `1988-07..1990`, `..1990`. Also dates as
 * people write them, in three calendars: `spring 1988`, `۱۳۶۷`. Throws `QueryMistake`.
 */
export function readDates(text: string, span: QuerySpan): Dates {
  const [first = '', second, ...others] = text.split(/\.\./);
  const dates =
    second === undefined
      ? readEnds(first, span)
      : { from: readEnds(first, span).from, to: readEnds(second, span).to };
  const { from, to } = dates;
  const [start, end] = [pointOf(from), pointOf(to)];
  const isBackwards = start && end && compareDays(firstDay(start), lastDay(end)) > 0;
  if ((from === null && to === null) || others.length > 0 || isBackwards) {
    throw new QueryMistake('Write the earlier date first, as in date:1988..1990.', span);
  }
  return dates;
}

function pointOf(text: string | null) {
  const date = text === null ? null : parseEdtf(text);
  return date?.kind === 'point' ? date.point : null;
}

function readEnds(written: string, span: QuerySpan): Dates {
  const text = written.trim();
  if (text === '') return { from: null, to: null };
  const point = pointOf(text.toUpperCase());
  if (point?.doubt === '' && point.time === null) return { from: text.toUpperCase(), to: text.toUpperCase() };
  const read = readDate(text);
  const date = typeof read === 'string' ? null : parseEdtf(read.edtf);
  if (!date) {
    throw new QueryMistake(
      'Write a date as year, month and day, as far as it is wanted: date:1988, date:1988-07, date:1988..1990-06-30.',
      span,
    );
  }
  const [from, to] = date.kind === 'point' ? [date.point, date.point] : [date.from, date.to];
  return { from: dayOf(from, firstDay), to: dayOf(to, lastDay) };
}

function dayOf(end: EdtfEnd, day: typeof firstDay): string | null {
  return typeof end === 'string' ? null : edtfOfDay(day(end));
}

import { dayNumber } from '#shared/edtf/calendars.ts';
import { type EdtfEnd, firstDay, lastDay, parseEdtf } from '#shared/edtf/edtf.ts';
import type { TimeWindow } from './time-window.ts';

export const MARK_KINDS = ['happened', 'said', 'published', 'present'] as const;
/** What a time is of: when it happened, was said, was published; or when a source was where the events were. */
export type MarkKind = (typeof MARK_KINDS)[number];

/** One time, as it lies on the axis: days since 1970, the ends after their last days. */
export interface Mark {
  readonly what: MarkKind;
  /** EDTF. */
  readonly date: string;
  /** Null where it has no beginning, or none that is known. */
  readonly from: number | null;
  readonly to: number | null;
  /** How many days long the beginning and the end are not sure: there a bar fades. */
  readonly vagueFrom: number;
  readonly vagueTo: number;
  /** Marked as about, or as doubtful. */
  readonly doubtful: boolean;
}

/** Of a date that is somewhere within its days so large a part fades at each end. */
const FADING_PART = 4;

/**
 * A day is as long as a day. What is vaguer is somewhere within its days, so that it fades to both sides; a presence
 * lasts, and fades only where its ends are vague. Null for what is no EDTF.
 */
export function markOf(what: MarkKind, date: string): Mark | null {
  const parsed = parseEdtf(date);
  if (!parsed) return null;
  const [begin, end] = parsed.kind === 'point' ? [parsed.point, parsed.point] : [parsed.from, parsed.to];
  const from = typeof begin === 'string' ? null : dayNumber(firstDay(begin));
  const to = typeof end === 'string' ? null : dayNumber(lastDay(end)) + 1;
  const lasts = what === 'present' && parsed.kind === 'interval';
  const within = from === null || to === null || to - from <= 1 ? 0 : (to - from) / FADING_PART;
  return {
    what,
    date,
    from,
    to,
    vagueFrom: lasts ? vagueness(begin) : within,
    vagueTo: lasts ? vagueness(end) : within,
    doubtful: isDoubtful(begin) || isDoubtful(end),
  };
}

function vagueness(end: EdtfEnd): number {
  if (typeof end === 'string') return 0;
  const days = dayNumber(lastDay(end)) + 1 - dayNumber(firstDay(end));
  return days === 1 ? 0 : days;
}

function isDoubtful(end: EdtfEnd): boolean {
  return typeof end !== 'string' && end.doubt !== '';
}

/** The days that all of them lie in; null for none. */
export function extentOf(marks: readonly Mark[]): TimeWindow | null {
  const days = marks.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);
  if (days.length === 0) return null;
  // Not spread into a call: there may be more of them than a call takes.
  return days.reduce((so, day) => ({ from: Math.min(so.from, day), to: Math.max(so.to, day) }), {
    from: days[0] ?? 0,
    to: days[0] ?? 0,
  });
}

/** Where a mark is drawn: pixels from the beginning of the window. Null where it lies outside. */
export interface Bar {
  readonly start: number;
  readonly width: number;
  /** Pixels over which its ends fade. */
  readonly fadeStart: number;
  readonly fadeEnd: number;
  /** A single day: a sign rather than a bar. */
  readonly isDay: boolean;
}

/** Below this a bar would not be seen. */
const LEAST_BAR = 14;
/** Nothing is drawn farther out, however near one looks. */
const BEYOND = 40;
/** Over which an end fades that is open, or that nobody knows. */
const OPEN_FADE = 36;

export function barOf(mark: Mark, window: TimeWindow, width: number): Bar | null {
  const perDay = width / (window.to - window.from);
  const { from, to } = mark;
  if ((from !== null && from >= window.to) || (to !== null && to <= window.from)) return null;
  const place = (day: number) => (day - window.from) * perDay;
  if (from !== null && to !== null && to - from <= 1) {
    return { start: place((from + to) / 2), width: 0, fadeStart: 0, fadeEnd: 0, isDay: true };
  }
  const [first, last] = [from === null ? -BEYOND : place(from), to === null ? width + BEYOND : place(to)];
  const missing = Math.max(LEAST_BAR - (last - first), 0) / 2;
  const [start, end] = [Math.max(first - missing, -BEYOND), Math.min(last + missing, width + BEYOND)];
  const whole = last - first + 2 * missing;
  const fade = (vague: number, isOpen: boolean) =>
    isOpen ? OPEN_FADE + BEYOND : vague === 0 ? 0 : Math.max(vague * perDay, LEAST_BAR / 2);
  // What is cut off by the edge of the window has a part of its fading behind it.
  const fadeStart = fade(mark.vagueFrom, from === null) - (from === null ? 0 : start - (first - missing));
  const fadeEnd = fade(mark.vagueTo, to === null) - (to === null ? 0 : last + missing - end);
  const most = Math.min(whole, end - start);
  return {
    start,
    width: end - start,
    fadeStart: Math.min(Math.max(fadeStart, 0), most),
    fadeEnd: Math.min(Math.max(fadeEnd, 0), most),
    isDay: false,
  };
}

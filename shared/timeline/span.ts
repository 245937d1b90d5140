import { remembered } from '../text/remembered.ts';
import { compareDays, type Day, type EdtfEnd, firstDay, lastDay, parseEdtf } from '../edtf/edtf.ts';

/** The days that a date may mean, however vague it is. */
export interface Span {
  /** Null where nothing is known of this end, or there is none. */
  readonly first: Day | null;
  readonly last: Day | null;
  /** Not marked as about, or as doubtful. A lunar day is: it is computed, and may be a day or two off. */
  readonly sure: boolean;
}

/** Null for what is no EDTF of level 0 or 1. Thousands of dates are compared in pairs, so each is read once. */
export const spanOf = remembered(readSpan);

function readSpan(edtf: string): Span | null {
  const parsed = parseEdtf(edtf);
  if (!parsed) return null;
  const [from, to] = parsed.kind === 'point' ? [parsed.point, parsed.point] : [parsed.from, parsed.to];
  return {
    first: typeof from === 'string' ? null : firstDay(from),
    last: typeof to === 'string' ? null : lastDay(to),
    sure: isSure(from) && isSure(to),
  };
}

function isSure(end: EdtfEnd): boolean {
  return typeof end === 'string' || end.doubt === '';
}

/** `possible`: it would be certain, were one of the dates not marked as about or doubtful. */
export type Certainty = 'certain' | 'possible';

/** Whether all of one lies before all of the other. Null where any two readings of them agree with the reverse. */
export function isBefore(one: Span, other: Span): Certainty | null {
  if (!one.last || !other.first || compareDays(one.last, other.first) >= 0) return null;
  return one.sure && other.sure ? 'certain' : 'possible';
}

/** By the first day that is meant, then by the last; what has no beginning first, what has no end behind what has one. */
export function compareSpans(one: Span, other: Span): number {
  return compareEnds(one.first, other.first, -1) || compareEnds(one.last, other.last, 1);
}

function compareEnds(one: Day | null, other: Day | null, open: -1 | 1): number {
  if (one && other) return compareDays(one, other);
  return one ? -open : other ? open : 0;
}

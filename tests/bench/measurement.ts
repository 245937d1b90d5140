import { median, percentile } from './statistics.ts';

/** A limit from the list of performance goals. Where both are given, both must be kept. */
interface Goal {
  readonly name: string;
  /** Against the yardstick: at most so many times its time or, for a rate, at least so many times its rate. */
  readonly ratio?: number;
  /** What 95 of 100 samples must not exceed, in their unit. */
  readonly p95?: number;
}

/** One line of the table. */
export interface Measurement {
  readonly what: string;
  /** Of every sample: milliseconds where it is absent. */
  readonly unit?: 'MB';
  readonly ours: readonly number[];
  /** Null where nothing can be held against it on this machine; `by` says why. */
  readonly yardstick: readonly number[] | null;
  readonly by: string;
  readonly goal: Goal | null;
  /** What one sample achieves in its time, where a rate says more than a duration. */
  readonly rate?: { readonly count: number; readonly of: string };
}

/** A measurement in the figures that are shown: milliseconds, megabytes, or so many a second. */
export interface Figures {
  readonly what: string;
  readonly unit: string;
  readonly median: number;
  /** The slow end: for a rate, what 95 of 100 samples exceed. */
  readonly p95: number;
  readonly samples: number;
  readonly yardstick: number | null;
  readonly by: string;
  /** Of the medians. */
  readonly ratio: number | null;
  readonly goal: string | null;
  /** Null where there is no goal, or no yardstick to judge it by. */
  readonly met: boolean | null;
}

export function figuresOf(measurement: Measurement): Figures {
  const { what, ours, yardstick, by, goal, rate } = measurement;
  const unit = measurement.unit ?? 'ms';
  const shown = (ms: number): number => (rate ? (rate.count / ms) * 1000 : ms);
  const own = shown(median(ours));
  const other = yardstick === null ? null : shown(median(yardstick));
  const ratio = other === null ? null : own / other;
  return {
    what,
    unit: rate ? `${rate.of}/s` : unit,
    median: own,
    p95: shown(percentile(ours, 0.95)),
    samples: ours.length,
    yardstick: other,
    by,
    ratio,
    goal: goal === null ? null : wordsFor(goal, unit, rate !== undefined),
    met: goal === null ? null : isMet(goal, ratio, percentile(ours, 0.95), rate !== undefined),
  };
}

function isMet(goal: Goal, ratio: number | null, p95: number, rate: boolean): boolean | null {
  if (goal.p95 !== undefined && p95 > goal.p95) return false;
  if (goal.ratio === undefined) return true;
  if (ratio === null) return null;
  return rate ? ratio >= goal.ratio : ratio <= goal.ratio;
}

function wordsFor({ name, ratio, p95 }: Goal, unit: string, rate: boolean): string {
  const limits = [
    ...(ratio === undefined ? [] : [`${rate ? '≥' : '≤'} ${ratio}×`]),
    ...(p95 === undefined ? [] : [`p95 ≤ ${p95} ${unit}`]),
  ];
  return `${name} ${limits.join(', ')}`;
}

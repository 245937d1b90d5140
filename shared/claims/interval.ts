/** What a value may be on a line, of numbers or of days; infinite where it has no end. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Whether the ends themselves are left out, as 200 is of “over 200”. */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** With both of its ends. */
export function closed(low: number, high: number): Interval {
  return { low, high, lowOpen: false, highOpen: false };
}

/** Whether some value is in both. Ends that touch are in both where both have them. */
export function overlap(one: Interval, other: Interval): boolean {
  return reaches(one, other) && reaches(other, one);
}

/** Whether the first does not lie wholly above the second. */
function reaches(one: Interval, other: Interval): boolean {
  return one.low < other.high || (one.low === other.high && !one.lowOpen && !other.highOpen);
}

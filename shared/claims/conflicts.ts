import { conflict, type Value } from './value.ts';

/** More pairs of one claim are not listed: they would be all of so many with each other. */
export const MOST_CONFLICTS = 1000;

export interface Conflicts {
  /** Positions of two values that nothing can both be. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Whether there may be more than those. */
  readonly more: boolean;
}

/** What conflicts among the values of a claim; null stands for one that is compared with nothing. */
export function conflictsAmong(values: readonly (Value | null)[]): Conflicts {
  const pairs: (readonly [number, number])[] = [];
  for (const [index, one] of values.entries()) {
    if (!one) continue;
    for (let other = index + 1; other < values.length; other += 1) {
      const second = values[other];
      if (!second || !conflict(one, second)) continue;
      if (pairs.length === MOST_CONFLICTS) return { pairs, more: true };
      pairs.push([index, other]);
    }
  }
  return { pairs, more: false };
}

const DAYS = 7;
const WEEKS = 4;
const DAY_MS = 24 * 60 * 60 * 1000;
/** 5 January 1970 was the first Monday of the count. */
const TO_MONDAY_MS = 4 * DAY_MS;

/**
 * Which of the backups are kept: the newest of each of the last seven days that have one, and of each of the last four
 * weeks, in UTC; and the one that was made last, whatever its date. By days that have one, not by the clock: one that
 * is set wrong for a day must not cost the backups of a year.
 */
export function keptBackups<T extends { readonly madeAt: Date }>(
  backups: readonly T[],
  last: T,
): ReadonlySet<T> {
  const newestFirst = backups.toSorted((one, other) => other.madeAt.getTime() - one.madeAt.getTime());
  const daily = newestOfEach(newestFirst, (at) => Math.floor(at / DAY_MS)).slice(0, DAYS);
  const weekly = newestOfEach(newestFirst, (at) => Math.floor((at - TO_MONDAY_MS) / (7 * DAY_MS)));
  return new Set([last, ...daily, ...weekly.slice(0, WEEKS)]);
}

function newestOfEach<T extends { readonly madeAt: Date }>(
  newestFirst: readonly T[],
  spanOf: (at: number) => number,
): readonly T[] {
  const found = new Map<number, T>();
  for (const backup of newestFirst) {
    const span = spanOf(backup.madeAt.getTime());
    if (!found.has(span)) found.set(span, backup);
  }
  return [...found.values()];
}

/** Whether none was made within a day of now, before it or, by a clock that was wrong, after it. */
export function isBackupDue(backups: readonly { readonly madeAt: Date }[], now: Date): boolean {
  return backups.every(({ madeAt }) => Math.abs(now.getTime() - madeAt.getTime()) >= DAY_MS);
}

import type { CharacterAccount } from '#shared/model/report.ts';
import { openAccount, type Category } from '../account.ts';

/** A stretch of the source, in UTF-16 code units, and where it went. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly category: Category;
  /** Of these, how many are in no block after all. */
  readonly dropped: number;
}

const CATEGORIES: readonly Category[] = ['body', 'footnotes', 'metadata', 'dropped'];
const NOBODY = 255;

/** Counts every character of a source. A later stretch may lie in an earlier one; what is between goes with what is before. */
export function accountFor(length: number, stretches: readonly Stretch[]): CharacterAccount {
  const places = new Uint8Array(length).fill(NOBODY);
  for (const { start, end, category } of stretches) places.fill(CATEGORIES.indexOf(category), start, end);
  const counts = [0, 0, 0, 0];
  let current = places.find((place) => place !== NOBODY) ?? 0;
  for (const place of places) {
    if (place !== NOBODY) current = place;
    counts[current] = (counts[current] ?? 0) + 1;
  }
  const account = openAccount();
  for (const [index, category] of CATEGORIES.entries()) account.add(category, counts[index] ?? 0);
  for (const { category, dropped } of stretches) {
    account.add(category, -dropped);
    account.add('dropped', dropped);
  }
  return account.close(length);
}

import { fold } from '../fold/fold.ts';
import type { ClaimType, GivenValue } from '../model/case.ts';
import { type Interval, overlap } from './interval.ts';
import { readDays } from './read-days.ts';
import { readNumber } from './read-number.ts';

/** A value as its type reads it: somewhere on a line; one of two; somebody or somewhere by name. */
export type Value =
  | { readonly kind: 'interval'; readonly interval: Interval }
  | { readonly kind: 'yes-or-no'; readonly yes: boolean }
  | { readonly kind: 'named'; readonly words: ReadonlySet<string> };

const YES = new Set(['yes', 'true', 'y', 'بله', 'اری', 'نعم']);
const ARTICLES = new Set(['the', 'a', 'an']);
const NO = new Set(['no', 'false', 'n', 'خیر', 'نه', 'لا']);

/** Null for what cannot be read as of this type, and for free words: it is compared with nothing. */
export function readValue(type: ClaimType, given: GivenValue): Value | null {
  switch (type) {
    case 'number':
      return interval(readNumber(given));
    case 'date':
      return interval(readDays(given));
    case 'yes/no':
      return yesOrNo(given);
    case 'place':
    case 'person':
      return named(given);
    case 'free':
      return null;
  }
}

/** Whether nothing can be both. */
export function conflict(one: Value, other: Value): boolean {
  if (one.kind === 'interval' && other.kind === 'interval') return !overlap(one.interval, other.interval);
  if (one.kind === 'yes-or-no' && other.kind === 'yes-or-no') return one.yes !== other.yes;
  if (one.kind === 'named' && other.kind === 'named') {
    // “Moradi” may be Farid Moradi, and the lower building one of Lantern House.
    return !isWithin(one.words, other.words) && !isWithin(other.words, one.words);
  }
  return false;
}

function interval(read: Interval | null): Value | null {
  return read && { kind: 'interval', interval: read };
}

function yesOrNo(given: GivenValue): Value | null {
  if (typeof given === 'boolean') return { kind: 'yes-or-no', yes: given };
  const word = fold(String(given)).text.trim();
  return YES.has(word) || NO.has(word) ? { kind: 'yes-or-no', yes: YES.has(word) } : null;
}

function named(given: GivenValue): Value | null {
  const words = (fold(String(given)).text.match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => !ARTICLES.has(word),
  );
  return words.length > 0 ? { kind: 'named', words: new Set(words) } : null;
}

function isWithin(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  return [...inner].every((word) => outer.has(word));
}

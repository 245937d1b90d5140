import { fold } from '../fold/fold.ts';
import type { GivenValue } from '../model/case.ts';
import { remembered } from '../text/remembered.ts';
import { closed, type Interval } from './interval.ts';

/** What “about 50” may be: a fifth less to a fifth more. */
export const ABOUT = 0.2;

// As folding leaves the words: one form of each letter, plain dashes.
const NUMBER = String.raw`[+-]?\d+(?:[.]\d+)?`;
const ONE = new RegExp(`^(?<number>${NUMBER})(?:\\s+[^\\d]*)?$`, 'u');
const ABOUT_WORDS =
  /^(?:about|around|approximately|approx\.?|roughly|circa|ca?\.|some|nearly|almost|~|≈|حدودا?|در حدود|نزدیک به|تقریبا|حوالی|نحو)\s*/u;
const BETWEEN: readonly RegExp[] = [
  new RegExp(
    `^(?:between|بین)\\s+(?<low>${NUMBER})\\s+(?:and|و)\\s+(?<high>${NUMBER})(?:\\s+[^\\d]*)?$`,
    'u',
  ),
  new RegExp(
    `^(?:from|از|من)?\\s*(?<low>${NUMBER})\\s*(?:-|\\.\\.|to|تا|الی)\\s*(?<high>\\d+(?:[.]\\d+)?)(?:\\s+[^\\d]*)?$`,
    'u',
  ),
];

/** In the order in which they are tried: what stands before a number and which side of it is meant. */
const SIDES: readonly (readonly [RegExp, (number: number) => Interval])[] = [
  [/^(?:over|above|more than|greater than|upwards of|>(?!=)|بیش از|بیشتر از|بالای|اکثر من)\s*/u, above],
  [/^(?:at least|not less than|no fewer than|minimum|>=|≥|دست ?کم|حداقل|لااقل|علی الاقل)\s*/u, from],
  [/^(?:under|below|less than|fewer than|<(?!=)|کمتر از|زیر|اقل من)\s*/u, below],
  [/^(?:at most|up to|not more than|no more than|maximum|<=|≤|حداکثر|علی الاکثر)\s*/u, upTo],
];

/**
 * `50`, `over 200`, `about 50`, `at least 10`, `50-60`, `between 50 and 60`, in figures of any of the three scripts and in
 * three languages. Null for what says no number.
 */
export function readNumber(given: GivenValue): Interval | null {
  if (typeof given === 'number') return Number.isFinite(given) ? closed(given, given) : null;
  return typeof given === 'boolean' ? null : readWords(given);
}

/** A claim is asked again and again what its evidence gives. */
const readWords = remembered((given: string): Interval | null => {
  const text = inPlainFigures(given);
  const between = BETWEEN.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  if (between) {
    const [low, high] = [Number(between['low']), Number(between['high'])];
    return low <= high ? closed(low, high) : null;
  }
  for (const [lead, side] of SIDES) {
    const number = lead.test(text) ? numberIn(text.replace(lead, '')) : null;
    if (number !== null) return side(number);
  }
  if (text.endsWith('+')) {
    const number = numberIn(text.slice(0, -1));
    return number === null ? null : from(number);
  }
  const isAbout = ABOUT_WORDS.test(text);
  const number = numberIn(text.replace(ABOUT_WORDS, ''));
  if (number === null) return null;
  const reach = isAbout ? Math.abs(number) * ABOUT : 0;
  return closed(number - reach, number + reach);
});

function numberIn(text: string): number | null {
  const number = ONE.exec(text.trim())?.groups?.['number'];
  return number === undefined ? null : Number(number);
}

/** Without what parts thousands: `2,000`, `2 000`, `۲٬۰۰۰`. */
function inPlainFigures(text: string): string {
  return fold(text.replaceAll(/[٬’'\u00a0\u202f]/gu, ',').replaceAll('٫', '.'))
    .text.replaceAll(/(?<=\d)[, ](?=\d{3}(?!\d))/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function above(number: number): Interval {
  return { low: number, high: Infinity, lowOpen: true, highOpen: false };
}
function from(number: number): Interval {
  return closed(number, Infinity);
}
function below(number: number): Interval {
  return { low: -Infinity, high: number, lowOpen: false, highOpen: true };
}
function upTo(number: number): Interval {
  return closed(-Infinity, number);
}

/** Places of one text, in UTF-16 code units as Ibid counts them and in Unicode code points as others do. */
export interface CodePoints {
  /** How many code points lie before an offset in code units. */
  readonly before: (offset: number) => number;
  /** The offset in code units behind so many code points; beyond the end where there are not so many. */
  readonly offsetOf: (count: number) => number;
}

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** The text is read once; each answer takes as long as a binary search among its surrogate pairs. */
export function codePointsOf(text: string): CodePoints {
  const pairs = Array.from(text.matchAll(PAIR), ({ index }) => index);
  // The pair of rank r is one code point, behind as many as there are code units before it, less r.
  const counted = pairs.map((offset, rank) => offset - rank);
  return {
    before: (offset) => offset - countBelow(pairs, offset),
    offsetOf: (count) => count + countBelow(counted, count),
  };
}

/** How many of the ascending numbers are less. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { expect, test } from 'vitest';
import { findBasis } from '#shared/drafting/find-basis.ts';

test.each([
  ['I carried the bread in trays of ten', 'first-hand'],
  ['من دیدم که راه بسته شد', 'first-hand'],
  ['كنت هناك تلك الليلة', 'first-hand'],
  ['Brother Kaveh told me that two had died', 'hearsay'],
  ['از زنی شنیدم که سه نفر مردند', 'hearsay'],
  ['أخبرني أخي أن الباب كان مغلقا', 'hearsay'],
  ['There was nobody in it.', 'unknown'],
  // In Arabic “من” is “of”.
  ['كان هناك أكثر من مئة شخص', 'unknown'],
] as const)('“%s” is %s', (words, basis) => {
  expect(findBasis(words)).toBe(basis);
});

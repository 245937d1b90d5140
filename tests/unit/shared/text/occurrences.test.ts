import { expect, test } from 'vitest';
import { occurrences } from '#shared/text/occurrences.ts';

test('occurrences that overlap are all told, and of no words there are none', () => {
  expect([occurrences('aaaa', 'aa'), occurrences('abc', 'x'), occurrences('abc', '')]).toEqual([
    [0, 1, 2],
    [],
    [],
  ]);
});

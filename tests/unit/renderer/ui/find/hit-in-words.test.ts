import { expect, test } from 'vitest';
import { hitInWords } from '../../../../../renderer/ui/find/hit-in-words.ts';

test('where one stands among the hits is said, and that there may be more', () => {
  const said = [
    hitInWords({ count: 17, done: true }, 2),
    hitInWords({ count: 1200, done: false }, 1100),
    hitInWords({ count: 4, done: false }, null),
    hitInWords({ count: 0, done: true }, null),
    hitInWords({ count: 0, done: false }, null),
  ];
  expect(said).toEqual(['3 of 17', '1,101 of 1,200…', '4…', 'Not found', '…']);
});

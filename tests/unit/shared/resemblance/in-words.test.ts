import { expect, test } from 'vitest';
import { resemblanceInWords, shareInWords } from '#shared/resemblance/in-words.ts';

test('what differs by less than can be told is not called the same', () => {
  expect([0.204, 0.93, 0.994, 0.996, 1].map(shareInWords)).toEqual([
    '20%',
    '93%',
    '99%',
    'nearly all',
    'nearly all',
  ]);
});

test('an address in common is named', () => {
  expect([
    resemblanceInWords({ similarity: 0.5, sameAddress: true }),
    resemblanceInWords({ similarity: 0.5, sameAddress: false }),
  ]).toEqual(['50% of its wording, same address', '50% of its wording']);
});

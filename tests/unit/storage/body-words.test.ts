import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBodyWords } from '../../../electron/storage/body-words.ts';

const count = (text: string, footnote: number | null = null): number => countBodyWords([{ text, footnote }]);

test.each([
  ['The ferry didn’t sail on 12-3.', 6],
  ["It didn't -- 'never' --", 3],
  ['کشتی نمی‌آید', 2],
  ['', 0],
])('%s: how many words a person counts', (text, words) => {
  expect(count(text)).toBe(words);
});

test('footnotes are not counted', () => {
  expect(count('The ferry sailed.', 0)).toBe(0);
});

test('what is counted letter by letter is what a person counts', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom('a', '1', ' ', '-', '’', "'", '\u200c', '\u0301', 'آ', 'ی', '.', '،'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, (some) => {
      // What stands behind a letter that is two code units long is counted the other way.
      expect(count(some)).toBe(count(`𐎠 ${some}`) - 1);
    }),
  );
});

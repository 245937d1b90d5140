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

test('a text of plain letters is counted like any other', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii', maxLength: 40 }), (text) => {
      // What stands behind a letter from elsewhere and a space is counted the other way.
      expect(count(text)).toBe(count(`é ${text}`) - 1);
    }),
  );
});

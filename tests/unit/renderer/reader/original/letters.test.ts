import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNearest, letterAt, lettersOf } from '../../../../../renderer/reader/original/letters.ts';

test('letters are the same however words are spelled and spaced, and know where they come from', () => {
  const one = lettersOf('“Émile’s  LAMP” – ۱۴ نامه‌هايي');
  const other = lettersOf("emile's lamp 14 نامه هایی");
  expect(one.text).toBe(other.text);
  expect(one.at[one.text.indexOf('lamp')]).toBe('“Émile’s  '.length);
});

test('every letter comes from a place in the text, in order, and is found again by it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const { text: letters, at } = lettersOf(text);
      expect(at).toHaveLength(letters.length);
      for (let index = 1; index < at.length; index += 1)
        expect(at[index] ?? 0).toBeGreaterThanOrEqual(at[index - 1] ?? 0);
      expect(at.every((offset) => offset < text.length)).toBe(true);
    }),
  );
  const letters = lettersOf('A lamp, 🪔 and a 𐎠 road');
  expect(letters.at[letterAt(letters, 'A lamp, 🪔 and'.length - 3)]).toBe('A lamp, 🪔 '.length);
  expect(letterAt(letters, 1000)).toBe(letters.text.length);
});

test('of several places the nearest is found', () => {
  const text = 'xx lamp xxxx lamp xxxx lamp';
  expect(findNearest(text, 'lamp', 0)).toBe(3);
  expect(findNearest(text, 'lamp', 12)).toBe(13);
  expect(findNearest(text, 'lamp', 9)).toBe(13);
  expect(findNearest(text, 'lamp', 100)).toBe(23);
  expect(findNearest(text, 'road', 5)).toBeNull();
  expect(findNearest(text, '', 5)).toBeNull();
});

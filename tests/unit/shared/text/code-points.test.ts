import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointsOf } from '#shared/text/code-points.ts';

test('counts a character beyond the basic plane once', () => {
  const points = codePointsOf('a😀b𝄞');
  expect([0, 1, 3, 4, 6].map(points.before)).toEqual([0, 1, 2, 3, 4]);
  expect([0, 1, 2, 3, 4].map(points.offsetOf)).toEqual([0, 1, 3, 4, 6]);
});

test('counts as the text itself does when it is taken apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, seed) => {
      const characters = Array.from(text);
      const count = seed % (characters.length + 1);
      const offset = characters.slice(0, count).join('').length;
      const points = codePointsOf(text);
      expect(points.before(offset)).toBe(count);
      expect(points.offsetOf(count)).toBe(offset);
    }),
  );
});

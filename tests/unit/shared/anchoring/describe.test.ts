import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe, splitsPair } from '#shared/anchoring/describe.ts';

const text =
  'In the winter of 1991 the lower building held about fifty people, and nobody kept a list of their names.';

test('a range is described by its place, its words and what stands around them', () => {
  const start = text.indexOf('about fifty people');
  expect(describe(text, start, start + 'about fifty people'.length)).toEqual({
    position: { type: 'TextPositionSelector', start, end: start + 18 },
    quote: {
      type: 'TextQuoteSelector',
      exact: 'about fifty people',
      prefix: 'of 1991 the lower building held ',
      suffix: ', and nobody kept a list of thei',
    },
  });
});

test('at the edges of a text there is less around a range, and around the whole there is nothing', () => {
  expect([
    describe('one two', 0, 3).quote,
    describe('one two', 4, 7).quote,
    describe('one two', 0, 7).quote,
  ]).toEqual([
    { type: 'TextQuoteSelector', exact: 'one', prefix: '', suffix: ' two' },
    { type: 'TextQuoteSelector', exact: 'two', prefix: 'one ', suffix: '' },
    { type: 'TextQuoteSelector', exact: 'one two', prefix: '', suffix: '' },
  ]);
});

test.each([
  ['is empty', 3, 3],
  ['runs backwards', 4, 2],
  ['starts before the text', -1, 2],
  ['ends behind the text', 0, 8],
])('a range that %s is refused', (_what, start, end) => {
  expect(() => describe('one two', start, end)).toThrow(RangeError);
});

test('a range that splits a character is refused', () => {
  expect(() => describe('a🕯b', 0, 2)).toThrow('splits a character');
  expect(() => describe('a🕯b', 2, 4)).toThrow('splits a character');
  expect(describe('a🕯b', 1, 3).quote.exact).toBe('🕯');
});

test('what stands around a range is never half a character', () => {
  const candles = '🕯'.repeat(40);
  const { quote } = describe(`x${candles}here${candles}`, 81, 85);
  expect([quote.exact, quote.prefix, quote.suffix]).toEqual(['here', '🕯'.repeat(16), '🕯'.repeat(16)]);
  const shifted = describe(`${candles}xhere${candles}`, 81, 85).quote;
  expect([shifted.prefix, shifted.prefix.isWellFormed()]).toEqual([`${'🕯'.repeat(15)}x`, true]);
  expect(describe(`${candles}herex${candles}`, 80, 84).quote.suffix).toBe(`x${'🕯'.repeat(15)}`);
});

test('every range of every text is described by its own words and by those around it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
      fc.nat(),
      fc.nat(),
      (whole, from, to) => {
        const [start = 0, end = 0] = [from % whole.length, 1 + (to % whole.length)].toSorted((a, b) => a - b);
        fc.pre(start < end && !splitsPair(whole, start) && !splitsPair(whole, end));
        const { position, quote } = describe(whole, start, end);
        expect(quote.prefix + quote.exact + quote.suffix).toBe(
          whole.slice(start - quote.prefix.length, end + quote.suffix.length),
        );
        expect([quote.prefix.isWellFormed(), quote.suffix.isWellFormed()]).toEqual([true, true]);
        expect([whole.slice(position.start, position.end), position.start]).toEqual([quote.exact, start]);
      },
    ),
    { numRuns: 1000 },
  );
});

import { expect, test } from 'vitest';
import type { OriginalLine } from '#shared/model/original.ts';
import {
  heightOf,
  linesOfRange,
  offsetAtHeight,
  placeLines,
} from '../../../../../renderer/reader/original/line-places.ts';

/** Lines of one column, a tenth of the page each. */
const printed = (...texts: readonly string[]): readonly OriginalLine[] =>
  texts.map((text, index) => ({ text, left: 0.1, right: 0.9, top: index / 10, bottom: (index + 1) / 10 }));

const TEXT = 'The house stood at the end of the quay, and nobody who lived in it was seen in the market.';
const LINES = printed(
  'Lantern House',
  'The house stood at the end of the',
  'quay, and no-',
  'body who lived in it was seen',
  'in the market.1',
  '41',
);

test('lines are found in the text that was read from them, running heads and numbers of pages are not', () => {
  const placed = placeLines(LINES, TEXT, 100);
  expect(placed.map(({ text, start }) => [text, TEXT.slice(start - 100, start - 100 + 8)])).toEqual([
    ['The house stood at the end of the', 'The hous'],
    ['quay, and no-', 'quay, an'],
    ['body who lived in it was seen', 'body who'],
    ['in the market.1', 'in the m'],
  ]);
});

test('lines in Persian are found also where the file holds them from left to right', () => {
  const text = 'سال فانوس در ساختمان پایین نوشته شد';
  const [line] = placeLines(printed(Array.from('سال فانوس در ساختمان').toReversed().join('')), text, 0);
  expect([line?.start, text.slice(0, line?.end)]).toEqual([0, 'سال فانوس در ساختمان']);
});

test('an offset has a height on the page, and a height an offset', () => {
  const placed = placeLines(LINES, TEXT, 0);
  expect(heightOf(placed, 0)).toBeCloseTo(0.1);
  expect(heightOf(placed, TEXT.indexOf('body'))).toBeCloseTo(0.3);
  expect(heightOf(placed, TEXT.indexOf('lived'))).toBeGreaterThan(0.3);
  expect(heightOf(placed, TEXT.indexOf('lived'))).toBeLessThan(0.4);
  expect(offsetAtHeight(placed, 0.3)).toBeCloseTo(TEXT.indexOf('body'));
  expect(offsetAtHeight(placed, 0)).toBe(0);
  expect(offsetAtHeight(placed, 0.99)).toBeGreaterThan(TEXT.indexOf('market'));
  expect([heightOf([], 5), offsetAtHeight([], 0.5)]).toEqual([null, null]);
});

test('a place in the second column stands at its own height, not under the first column', () => {
  const column = (left: number, ...texts: readonly string[]): readonly OriginalLine[] =>
    printed(...texts).map((line) => ({ ...line, left, right: left + 0.4 }));
  const text =
    'The first column begins here and goes on. The second column begins at the top and goes on too.';
  const placed = placeLines(
    [
      ...column(0.1, 'The first column begins here', 'and goes on.'),
      ...column(0.5, 'The second column begins at', 'the top and goes on too.'),
    ],
    text,
    0,
  );
  expect(heightOf(placed, text.indexOf('The second'))).toBeCloseTo(0);
  expect(heightOf(placed, text.indexOf('goes on.'))).toBeLessThan(0.21);
  expect(offsetAtHeight(placed, 0.05)).toBeLessThan(text.indexOf('The second'));
});

test('a range stands on the lines that it has words of', () => {
  const placed = placeLines(LINES, TEXT, 0);
  const start = TEXT.indexOf('nobody');
  const found = linesOfRange(placed, { start, end: start + 'nobody who'.length });
  expect(found.map(({ text }) => text)).toEqual(['quay, and no-', 'body who lived in it was seen']);
});

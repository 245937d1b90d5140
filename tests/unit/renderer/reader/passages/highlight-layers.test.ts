import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '#shared/model/colour.ts';
import { highlightLayers } from '../../../../../renderer/reader/passages/highlight-layers.ts';

const highlight = (colour: HighlightColour, start: number, end: number, createdAt = '2026-01-01') => ({
  position: { type: 'TextPositionSelector' as const, start, end },
  colour,
  createdAt,
});
const drawn = (...highlights: readonly ReturnType<typeof highlight>[]) =>
  Object.fromEntries(
    [...highlightLayers(highlights)].map(([mark, ranges]) => [
      mark,
      ranges.map(({ start, end }) => `${start}-${end}`),
    ]),
  );

test('every highlight is drawn in its colour', () => {
  expect(drawn(highlight('pink', 20, 30), highlight('green', 0, 5), highlight('pink', 5, 9))).toEqual({
    'ibid-highlight-green': ['0-5'],
    'ibid-highlight-pink': ['5-9', '20-30'],
  });
  expect(drawn()).toEqual({});
});

test('where two overlap, the shorter is drawn whole and the other goes on as a line under it', () => {
  expect(drawn(highlight('yellow', 0, 30), highlight('blue', 10, 15))).toEqual({
    'ibid-highlight-yellow': ['0-10', '15-30'],
    'ibid-highlight-blue': ['10-15'],
    'ibid-beneath-yellow': ['10-15'],
  });
  expect(drawn(highlight('green', 8, 40), highlight('pink', 0, 10))).toEqual({
    'ibid-highlight-pink': ['0-10'],
    'ibid-highlight-green': ['10-40'],
    'ibid-beneath-green': ['8-10'],
  });
});

test('of two of one length the later lies on top, and of one colour both are seen', () => {
  expect(
    drawn(highlight('orange', 0, 10, '2026-02-02'), highlight('purple', 5, 15, '2026-01-01')),
  ).toMatchObject({ 'ibid-highlight-orange': ['0-10'], 'ibid-beneath-purple': ['5-10'] });
  expect(drawn(highlight('yellow', 0, 10), highlight('yellow', 5, 20))).toEqual({
    'ibid-highlight-yellow': ['0-20'],
    'ibid-beneath-yellow': ['5-10'],
  });
});

test('of three over each other the shortest is drawn, with a line for each of the others', () => {
  expect(drawn(highlight('yellow', 0, 100), highlight('blue', 10, 50), highlight('pink', 20, 30))).toEqual({
    'ibid-highlight-yellow': ['0-10', '50-100'],
    'ibid-highlight-blue': ['10-20', '30-50'],
    'ibid-highlight-pink': ['20-30'],
    'ibid-beneath-yellow': ['10-50'],
    'ibid-beneath-blue': ['20-30'],
  });
});

const drawnHighlights = fc.array(
  fc.record({
    colour: fc.constantFrom(...HIGHLIGHT_COLOURS),
    start: fc.nat(40),
    length: fc.integer({ min: 1, max: 20 }),
    createdAt: fc.constantFrom('2026-01-01', '2026-02-01'),
  }),
  { maxLength: 12 },
);

test('every letter of every highlight is drawn in one colour, and no other letter is', () => {
  fc.assert(
    fc.property(drawnHighlights, (rows) => {
      const highlights = rows.map(({ colour, start, length, createdAt }) =>
        highlight(colour, start, start + length, createdAt),
      );
      const layers = [...highlightLayers(highlights)];
      for (let at = 0; at < 64; at += 1) {
        const isIn = ({ start, end }: { start: number; end: number }) => start <= at && at < end;
        const over = highlights.filter(({ position }) => isIn(position)).map(({ colour }) => colour);
        const marks = layers.filter(([, ranges]) => ranges.some(isIn)).map(([mark]) => mark);
        expect(marks.filter((mark) => mark.startsWith('ibid-highlight')).length).toBe(
          over.length > 0 ? 1 : 0,
        );
        const colours = new Set(marks.map((mark) => mark.replace(/^ibid-\w+-/, '')));
        expect([...colours].toSorted()).toEqual([...new Set(over)].toSorted());
      }
    }),
  );
});

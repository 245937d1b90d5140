import { directionOf } from './raised-signs.ts';
import type { FoundLine } from './tesseract.ts';

/** Of letters measured, how many make the width of a letter a measure. */
const ENOUGH_LETTERS = 15;
/** Lines measured within these shares of the text's size are set in it: pictures are measured to a few per cent. */
const [SMALLEST, LARGEST] = [0.87, 1.16];
/** The height of a row, from the foot of `p` to the top of `h`, against an em. */
const ROW = 0.95;

/**
 * The size of the type of each line, in pixels. Tesseract measures rows of one size a few per cent apart, and rows
 * of Arabic script more, so what is about alike is taken to be of one size: that of most letters.
 */
export function sizesOf(lines: readonly FoundLine[]): readonly number[] {
  const heights = lines.map(({ rowAttributes }) => rowAttributes.rowHeight);
  const widths = lines.map(letterWidth);
  const weights = lines.map(({ text }) => text.length);
  const [height, width] = [medianOf(heights, weights), medianOf(widths, weights)];
  const shares = lines.map((line, index) => {
    const tall = (heights[index] ?? height) / height;
    const wide = (widths[index] ?? width) / width;
    const isLong = line.text.length >= ENOUGH_LETTERS;
    // In Arabic script the heights of rows are measured too badly to say anything.
    if (directionOf(line) === 'rtl') return isLong ? wide : Math.sqrt(tall * wide);
    // Of another size is a line when both its height and the width of its letters say so.
    return !isLong || Math.abs(Math.log(tall)) < Math.abs(Math.log(wide)) ? tall : wide;
  });
  const small = shares.filter((share) => share < SMALLEST);
  const least = medianOf(
    small,
    small.map(() => 1),
  );
  return shares.map((share) => {
    const settled = share < SMALLEST ? least : share <= LARGEST ? 1 : Math.round(share * 8) / 8;
    return (height / ROW) * settled;
  });
}

/** Mean width of its letters without the spaces, which are stretched. */
function letterWidth({ words }: FoundLine): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const width = words.reduce((sum, { bbox }) => sum + bbox.x1 - bbox.x0, 0);
  return letters === 0 ? 0 : width / letters;
}

/** The value in the middle of the weight; 1 of none, so that it can be divided by. */
function medianOf(values: readonly number[], weights: readonly number[]): number {
  const sorted = values
    .map((value, index) => ({ value, weight: weights[index] ?? 0 }))
    .toSorted((a, b) => a.value - b.value);
  let rest = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  for (const { value, weight } of sorted) {
    rest -= weight;
    if (rest <= 0 && value > 0) return value;
  }
  return 1;
}

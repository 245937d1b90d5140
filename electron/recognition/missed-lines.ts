import type { PagePicture } from './draw-page.ts';
import { isInk } from './spots.ts';
import type { Box, FoundLine } from './tesseract.ts';

// All in heights of a row.
/** Around a line that was found, what belongs to it. */
const MARGIN = 0.35;
/** Between letters and their dots: what is closer is one line. */
const CLOSE = 0.3;
const [LOWEST, HIGHEST] = [0.4, 2.5];
/** Between two columns. */
const APART = 3;
const NARROWEST = 1;

/**
 * Where lines may stand that Tesseract passed over: in Arabic script it does, when a line stands alone. They are
 * stripes of ink as high as a line and as wide as a word at least. Lines, frames and pictures are lower or higher.
 */
export function findMissed(picture: PagePicture, lines: readonly FoundLine[]): readonly Box[] {
  const heights = lines.map(({ rowAttributes }) => rowAttributes.rowHeight).toSorted((a, b) => a - b);
  const unit = heights[Math.floor(heights.length / 2)];
  if (unit === undefined) return [];
  const rest = withoutLines(picture, lines, MARGIN * unit);
  const isHigh = ({ y0, y1 }: Box): boolean => y1 - y0 >= LOWEST * unit && y1 - y0 <= HIGHEST * unit;
  const whole = { x0: 0, y0: 0, x1: picture.width, y1: picture.height };
  return stripes(rest, whole, 'down', CLOSE * unit)
    .filter(isHigh)
    .flatMap((stripe) => stripes(rest, stripe, 'across', APART * unit))
    .filter(({ x0, x1 }) => x1 - x0 >= NARROWEST * unit)
    .flatMap((part) => stripes(rest, part, 'down', CLOSE * unit))
    .filter(isHigh)
    .map(({ x0, y0, x1, y1 }) => {
      const margin = Math.round(unit / 4);
      return {
        x0: Math.max(0, x0 - margin),
        y0: Math.max(0, y0 - margin),
        x1: Math.min(picture.width, x1 + margin),
        y1: Math.min(picture.height, y1 + margin),
      };
    });
}

function withoutLines(picture: PagePicture, lines: readonly FoundLine[], margin: number): PagePicture {
  const grey = picture.grey.slice();
  for (const { bbox } of lines) {
    const [left, right] = [Math.max(0, Math.floor(bbox.x0 - margin)), Math.ceil(bbox.x1 + margin)];
    const below = Math.min(picture.height, Math.ceil(bbox.y1 + margin));
    for (let y = Math.max(0, Math.floor(bbox.y0 - margin)); y < below; y += 1)
      grey.fill(255, y * picture.width + left, y * picture.width + Math.min(picture.width, right));
  }
  return { ...picture, grey };
}

/** Parts of an area that hold ink, one below or beside the other, with more than `apart` pixels of white between. */
function stripes(
  { width, grey }: PagePicture,
  { x0, y0, x1, y1 }: Box,
  way: 'down' | 'across',
  apart: number,
): readonly Box[] {
  const [from, to] = way === 'down' ? [y0, y1] : [x0, x1];
  const inked = new Uint8Array(to - from);
  for (let y = y0; y < y1; y += 1) {
    for (let x = x0; x < x1; x += 1)
      if (isInk(grey[y * width + x])) inked[(way === 'down' ? y : x) - from] = 1;
  }
  const found: [number, number][] = [];
  for (const [index, ink] of inked.entries()) {
    if (ink === 0) continue;
    const last = found.at(-1);
    if (last && from + index - last[1] <= apart) last[1] = from + index + 1;
    else found.push([from + index, from + index + 1]);
  }
  return found.map(([start, end]) =>
    way === 'down' ? { x0, x1, y0: start, y1: end } : { x0: start, x1: end, y0, y1 },
  );
}

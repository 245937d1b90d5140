import type { Chunk } from '../importers/pdf/chunks.ts';
import type { Glyph } from '../importers/pdf/glyph.ts';
import { directionOf } from '../importers/pdf/right-to-left.ts';
import { banded, signsOf } from './line-signs.ts';
import { sizesOf } from './line-sizes.ts';
import { baselineAt } from './raised-signs.ts';
import type { RaisedNumber } from './read-raised.ts';
import type { Spelling } from './spelling.ts';
import type { Box, FoundLine } from './tesseract.ts';

/** Height of a figure against the size of its type. */
const FIGURE = 0.65;
const PLAIN = { bold: false, italic: false };

/** The lines of a page and its raised numbers as the page of a PDF would show them. */
export function chunksOf(
  lines: readonly FoundLine[],
  raised: readonly RaisedNumber[],
  scale: number,
  spelling: Spelling,
): readonly Chunk[] {
  const sizes = sizesOf(lines);
  const glyphsOf = new Map<FoundLine['bbox'], readonly Glyph[]>();
  const words = lines.flatMap((line, index): Chunk[] => {
    const y = baselineAt(line, (line.bbox.x0 + line.bbox.x1) / 2) / scale;
    const size = (sizes[index] ?? 1) / scale;
    const glyphs = signsOf(line, { scale, size, y }, spelling);
    glyphsOf.set(line.bbox, glyphs);
    const [first, last] = [glyphs[0], glyphs.at(-1)];
    return first && last ? [{ glyphs, left: first.x, right: last.x + last.width, y, size }] : [];
  });
  const numbers = raised.map(({ line, box, label, confidence }): Chunk => {
    const place = besideWord(box, glyphsOf.get(line.bbox) ?? [], scale);
    const [left, y, size] = [place.x, box.y1 / scale, (box.y1 - box.y0) / scale / FIGURE];
    const text = Array.from(label, spelling).join('');
    const glyph = { ...place, text, y, size, face: PLAIN, href: null, confidence: banded(confidence) };
    return { glyphs: [glyph], left, right: left + place.width, y, size };
  });
  return [...words, ...numbers];
}

/** Of an em of the words beside it: a raised number this near belongs to the word, without a space. */
const NEAR = 0.6;

/** Right behind the word that it is raised beside, where there is one. */
function besideWord(box: Box, glyphs: readonly Glyph[], scale: number): { x: number; width: number } {
  const [left, width] = [box.x0 / scale, (box.x1 - box.x0) / scale];
  const words = glyphs.filter(({ text }) => text !== ' ');
  const near = NEAR * (words[0]?.size ?? 0);
  const isRightToLeft = directionOf(glyphs) === 'rtl';
  const host = isRightToLeft
    ? words.find(({ x, width: own }) => x + own / 2 > left + width)
    : words.findLast(({ x, width: own }) => x + own / 2 < left);
  if (!host) return { x: left, width };
  // Narrow, so that it takes nothing from the space that follows.
  const narrow = Math.min(width, 0.1 * host.size);
  const edge = isRightToLeft ? host.x - narrow : host.x + host.width;
  return Math.abs(edge - left) <= near + width ? { x: edge, width: narrow } : { x: left, width };
}

import type { OriginalLine } from '#shared/model/original.ts';
import { findNearest, lettersOf } from './letters.ts';

/** A line of a page with the place in the text that it was read into. */
export interface PlacedLine extends OriginalLine {
  /** Canonical. */
  readonly start: number;
  readonly end: number;
}

const PROBE = 6;
const STEP = 3;
/** Of the probes of a line, so many must agree on where it stands; a line that was parted by a note may lose some. */
const AGREEING = 0.4;

/**
 * Finds the lines of a page in the text that was read from it, in the order of the text. `text` is the part of the
 * canonical text that stands on the page, and `base` its canonical offset. Lines that are not in it, such as running
 * heads, are left out.
 */
export function placeLines(
  lines: readonly OriginalLine[],
  text: string,
  base: number,
): readonly PlacedLine[] {
  const letters = lettersOf(text);
  let expected = 0;
  const placed = lines.flatMap((line): readonly PlacedLine[] => {
    const own = lettersOf(line.text).text;
    // A file may hold Persian and Arabic as it looks, from left to right.
    const found = placeOf(letters.text, own, expected) ?? placeOf(letters.text, reversed(own), expected);
    if (found === null) return [];
    expected = found + own.length;
    const end = letters.at[Math.min(letters.at.length, expected) - 1] ?? text.length;
    return [{ ...line, start: base + (letters.at[found] ?? 0), end: base + end + 1 }];
  });
  return placed.toSorted((a, b) => a.start - b.start);
}

function reversed(letters: string): string {
  return Array.from(letters).toReversed().join('');
}

function placeOf(text: string, words: string, expected: number): number | null {
  if (words.length < 2) return null;
  const whole = findNearest(text, words, expected);
  if (whole !== null) return whole;
  const votes = new Map<number, number>();
  let probes = 0;
  for (let at = 0; at + PROBE <= words.length; at += STEP) {
    probes += 1;
    const found = findNearest(text, words.slice(at, at + PROBE), expected + at);
    if (found === null) continue;
    // A figure more or less shifts what follows by one.
    const start = Math.max(0, Math.round((found - at) / 2) * 2);
    votes.set(start, (votes.get(start) ?? 0) + 1);
  }
  const [best] = [...votes].toSorted(
    ([a, many], [b, others]) => others - many || Math.abs(a - expected) - Math.abs(b - expected),
  );
  return best && best[1] >= Math.max(2, AGREEING * probes) ? best[0] : null;
}

/** How far down the page an offset stands, 0 to 1; null where none of the lines tells. */
export function heightOf(lines: readonly PlacedLine[], offset: number): number | null {
  const index = lines.findLastIndex(({ start }) => start <= offset);
  const line = lines[index] ?? lines[0];
  if (!line) return null;
  if (offset <= line.start || index < 0) return line.top;
  const next = lines[index + 1];
  const within = Math.min(1, (offset - line.start) / Math.max(1, (next?.start ?? line.end) - line.start));
  // The next line may begin another column.
  const end = next && next.top > line.top ? next.top : line.bottom;
  return line.top + within * (end - line.top);
}

/** The offset that stands at a height of the page; null where none of the lines tells. */
export function offsetAtHeight(lines: readonly PlacedLine[], height: number): number | null {
  const [first] = lines;
  if (!first) return null;
  // Of columns that stand side by side the one that is read first leads.
  const at = lines.find(({ top, bottom }) => top <= height && height < bottom);
  if (at) return at.start + ((height - at.top) / (at.bottom - at.top)) * (at.end - at.start);
  const above = lines.filter(({ bottom }) => bottom <= height).toSorted((a, b) => b.bottom - a.bottom)[0];
  return above ? above.end : first.start;
}

/** The lines that a range stands on. */
export function linesOfRange(
  lines: readonly PlacedLine[],
  range: { readonly start: number; readonly end: number },
): readonly PlacedLine[] {
  return lines.filter(({ start, end }) => start < range.end && end > range.start);
}

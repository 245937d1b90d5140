import { columnEdges, edgesOf, roomAfter } from './column-edges.ts';
import type { Line } from './lines.ts';

/** How most of a document is set. */
export interface Body {
  /** Size of its type, in points. */
  readonly size: number;
  /** Most of its letters are bold, so that bold says nothing. */
  readonly bold: boolean;
  /** From baseline to baseline within a paragraph, in ems. */
  readonly leading: number;
}

export function bodyOf(lines: readonly Line[]): Body {
  const sizes = new Map<number, number>();
  let [letters, bold] = [0, 0];
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    sizes.set(size, (sizes.get(size) ?? 0) + line.text.length);
    letters += line.text.length;
    if (isBold(line)) bold += line.text.length;
  }
  const size = mostOf(sizes) ?? 12;
  return { size, bold: bold > letters / 2, leading: leadingOf(lines, size) };
}

/** Nearly all its letters are bold. */
export function isBold(line: Line): boolean {
  const strong = line.marks.reduce(
    (sum, mark) => sum + (mark.kind === 'strong' ? mark.end - mark.start : 0),
    0,
  );
  return strong >= 0.9 * line.text.length;
}

/** Share of its column: a line that leaves less room than this at its end is mostly not the last of its paragraph. */
const FULL = 0.2;
/** Share of the lines: fewer full ones are heads wider than the text, and tell nothing of it. */
const FEWEST_FULL = 0.1;
/** Of an em: printing programs round the places of lines, so that one distance has several lengths. */
const ROUNDING = 0.08;

/** Where most paragraphs have a line or two, the distance between paragraphs is the commoner one: full lines tell. */
function leadingOf(lines: readonly Line[], size: number): number {
  const edges = columnEdges(lines);
  const all: number[] = [];
  const behindFull: number[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const column = edgesOf(line, edges);
    if (!next || !column || next.page !== line.page || next.column !== line.column) continue;
    if (Math.abs(line.size - size) > 0.6 || Math.abs(next.size - size) > 0.6) continue;
    const step = (next.y - line.y) / size;
    if (step <= 0.8 || step >= 3) continue;
    all.push(step);
    const room = roomAfter(line, column, line.direction);
    if (room <= FULL * (column.right - column.left)) behindFull.push(step);
  }
  return commonest(behindFull.length < FEWEST_FULL * all.length ? all : behindFull) ?? 1.3;
}

/** The middle of the values of which most lie close together. */
function commonest(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  let [start, most] = [0, 0];
  let end = 0;
  for (const [from, value] of sorted.entries()) {
    while (end < sorted.length && (sorted[end] ?? 0) <= value + ROUNDING) end += 1;
    if (end - from > most) [start, most] = [from, end - from];
  }
  return sorted[start + Math.floor((most - 1) / 2)] ?? null;
}

function mostOf(counts: ReadonlyMap<number, number>): number | null {
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
}

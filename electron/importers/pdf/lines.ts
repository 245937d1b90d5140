import type { Direction } from '#shared/model/text.ts';
import type { Chunk } from './chunks.ts';
import { countInk } from './glyph.ts';
import { lineText, type Cell, type Cluster, type Mark } from './line-text.ts';
import { kindOf } from './right-to-left.ts';

/** A line of text in its place. Lengths are in PDF points, from the page's top left. */
export interface Line {
  /** Index of the page. */
  readonly page: number;
  /** Index of the column, in the order of reading. */
  readonly column: number;
  readonly left: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  /** Of most of its letters. */
  readonly size: number;
  readonly text: string;
  readonly direction: Direction;
  readonly marks: readonly Mark[];
  readonly cells: readonly Cell[];
  /** Offsets of brackets that are written as the mirror image of what is seen. */
  readonly mirrored: readonly number[];
  /** How much room its first word takes. */
  readonly firstWord: number;
  /** Characters that were printed a second time in the same place; they are in the text once. */
  readonly doubled: number;
}

interface Row {
  readonly chunks: { readonly chunk: Chunk; readonly raised: boolean }[];
  readonly y: number;
  readonly size: number;
}

/** Signs of a note's marker: more are no marker. */
const LONGEST_RAISED = 8;

/** The lines of one column, from the top down. */
export function linesOf(
  chunks: readonly Chunk[],
  place: { readonly page: number; readonly column: number; readonly direction: Direction },
): readonly Line[] {
  const rows: Row[] = [];
  const small: Chunk[] = [];
  for (const chunk of chunks.toSorted((a, b) => a.y - b.y)) {
    if (hostOf(chunk, chunks)) small.push(chunk);
    else {
      const row = rows.findLast((other, index) => index >= rows.length - 4 && onOneLine(other, chunk));
      if (row) row.chunks.push({ chunk, raised: false });
      else rows.push({ chunks: [{ chunk, raised: false }], y: chunk.y, size: chunk.size });
    }
  }
  for (const chunk of small) {
    const host = hostOf(chunk, chunks);
    const row = rows.find((other) => other.chunks.some((entry) => entry.chunk === host));
    if (row) row.chunks.push({ chunk, raised: chunk.y < row.y - 0.1 * row.size });
    else rows.push({ chunks: [{ chunk, raised: false }], y: chunk.y, size: chunk.size });
  }
  return rows.toSorted((a, b) => a.y - b.y).map((row) => lineOf(row, place));
}

function onOneLine(row: Row, chunk: Chunk): boolean {
  return Math.abs(row.y - chunk.y) <= 0.25 * Math.max(row.size, chunk.size);
}

/** The words beside which a few small signs are set, above or below the line. */
function hostOf(chunk: Chunk, chunks: readonly Chunk[]): Chunk | null {
  const length = chunk.glyphs.reduce((sum, { text }) => sum + text.length, 0);
  if (length > LONGEST_RAISED) return null;
  const hosts = chunks
    .filter((other) => other !== chunk && isHost(other, chunk))
    .toSorted((a, b) => distance(a, chunk) - distance(b, chunk));
  return hosts[0] ?? null;
}

function isHost(other: Chunk, chunk: Chunk): boolean {
  const lift = (other.y - chunk.y) / other.size;
  const smaller = chunk.size <= 0.86 * other.size;
  const alike = chunk.size <= 1.02 * other.size && lift >= 0.2 && isLabel(chunk);
  return (
    (smaller ? lift >= -0.35 && lift <= 0.8 && Math.abs(lift) > 0.04 : alike && lift <= 0.6) &&
    distance(other, chunk) <= (smaller ? 1 : 0.4) * other.size
  );
}

function isLabel(chunk: Chunk): boolean {
  return /^[\p{Nd}*†‡§,]{1,3}$/u.test(chunk.glyphs.map(({ text }) => text).join(''));
}

function distance(a: Chunk, b: Chunk): number {
  return Math.max(0, b.left - a.right, a.left - b.right);
}

function lineOf(
  row: Row,
  {
    page,
    column,
    direction,
  }: { readonly page: number; readonly column: number; readonly direction: Direction },
): Line {
  const all: Cluster[] = [];
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { chunk, raised } of row.chunks) {
    for (const glyph of chunk.glyphs) all.push({ text: glyph.text, glyph, raised });
    [left, right] = [Math.min(left, chunk.left), Math.max(right, chunk.right)];
  }
  const sorted = all.toSorted((a, b) => a.glyph.x - b.glyph.x);
  const clusters = sorted.filter((cluster, index) => !isDouble(cluster, sorted[index - 1]));
  const base = directionOf(clusters, direction);
  const { text, marks, cells, mirrored, firstWord } = lineText(clusters, base);
  const doubled = sorted.length === clusters.length ? 0 : inkOf(sorted) - inkOf(clusters);
  return {
    page,
    column,
    left,
    right,
    y: row.y,
    size: row.size,
    text,
    direction: base,
    marks,
    cells,
    mirrored,
    firstWord,
    doubled,
  };
}

/** Bold type is sometimes made by printing a letter twice, a hair apart. */
function isDouble({ text, glyph }: Cluster, before: Cluster | undefined): boolean {
  return (
    before?.text === text &&
    text !== ' ' &&
    glyph.x - before.glyph.x < 0.12 * glyph.size &&
    Math.abs(glyph.y - before.glyph.y) < 0.12 * glyph.size
  );
}

function inkOf(clusters: readonly Cluster[]): number {
  return countInk(
    clusters
      .map(({ text }) => text)
      .join('')
      .normalize('NFD'),
  );
}

/** A line goes with its column, unless all its letters go the other way and it does not begin with a closing sign. */
function directionOf(clusters: readonly Cluster[], column: Direction): Direction {
  let [left, right] = [0, 0];
  for (const { text } of clusters) {
    const kind = kindOf(text);
    if (kind === 'right') right += 1;
    else if (kind === 'left') left += 1;
  }
  if (column === 'rtl') {
    const closing = /^[.,;:!?،؛؟)\]]/u.test(clusters[0]?.text ?? '');
    return right === 0 && left > 0 && !closing ? 'ltr' : 'rtl';
  }
  return right > left ? 'rtl' : 'ltr';
}

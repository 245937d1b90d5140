import type { Direction } from '#shared/model/text.ts';
import type { Chunk } from './chunks.ts';

/** Lines that a column has at least. */
const FEWEST_LINES = 4;
/** Share of a page's width that a column has at least. */
const NARROWEST = 0.15;
/** More than this on one page are no lines of a text. */
const MOST_LINES = 200;
/** How much of its column's width a line of running text fills; cells of a table fill less. */
const FULL = 0.5;
/** Share of the lines that may cross the space between two columns: titles, tables, pictures' captions. */
const CROSSING = 0.2;

interface Gutter {
  readonly left: number;
  readonly right: number;
}

/**
 * Parts what stands on a page into the columns that are read one after the other. Lines that cross the space
 * between columns divide the page into bands; within a band the columns are read in the direction of the script.
 */
export function columnsOf(chunks: readonly Chunk[], direction: Direction): readonly (readonly Chunk[])[] {
  if (chunks.length === 0) return [];
  if (!mayHaveColumns(chunks)) return [chunks];
  const gutter = findGutter(chunks);
  if (gutter) return bandsOf(chunks, gutter, direction);
  const cut = findCut(chunks);
  return cut ? cut.flatMap((part) => columnsOf(part, direction)) : [chunks];
}

function bandsOf(
  chunks: readonly Chunk[],
  gutter: Gutter,
  direction: Direction,
): readonly (readonly Chunk[])[] {
  const crossing = chunks.filter((chunk) => crosses(chunk, gutter));
  const spans = (chunk: Chunk): boolean =>
    crossing.some((other) => Math.abs(other.y - chunk.y) < 0.6 * other.size);
  const bands: { readonly across: boolean; readonly chunks: Chunk[] }[] = [];
  for (const chunk of chunks.toSorted((a, b) => a.y - b.y)) {
    const across = spans(chunk);
    const band = bands.at(-1);
    if (band?.across === across) band.chunks.push(chunk);
    else bands.push({ across, chunks: [chunk] });
  }
  return bands.flatMap((band) => {
    if (band.across) return [band.chunks];
    const sides = sidesOf(band.chunks, gutter);
    return (direction === 'rtl' ? sides.toReversed() : sides).flatMap((side) => columnsOf(side, direction));
  });
}

/** Where columns begin under, or end above, lines that are as wide as the page. */
function findCut(chunks: readonly Chunk[]): readonly [readonly Chunk[], readonly Chunk[]] | null {
  const sorted = chunks.toSorted((a, b) => a.y - b.y);
  const cuts = sorted.flatMap((chunk, index) =>
    index > 0 && chunk.y - (sorted[index - 1]?.y ?? 0) > 0.5 * chunk.size ? [index] : [],
  );
  if (cuts.length > MOST_LINES) return null;
  const below = cuts.find((index) => findGutter(sorted.slice(index)));
  if (below !== undefined) {
    const gutter = findGutter(sorted.slice(below));
    const start = gutter
      ? sorted.findIndex((chunk, index) => index >= below && !crosses(chunk, gutter))
      : below;
    return [sorted.slice(0, start), sorted.slice(start)];
  }
  const above = cuts.findLast((index) => findGutter(sorted.slice(0, index)));
  return above === undefined ? null : [sorted.slice(0, above), sorted.slice(above)];
}

/** Cheap, for most pages have one column: whether enough stands on the one side alone and on the other alone. */
function mayHaveColumns(chunks: readonly Chunk[]): boolean {
  const { left, right } = edgesOf(chunks);
  const third = 0.3 * (right - left);
  return (
    chunks.filter((chunk) => chunk.left > left + third).length >= FEWEST_LINES &&
    chunks.filter((chunk) => chunk.right < right - third).length >= FEWEST_LINES
  );
}

function crosses(chunk: Chunk, gutter: Gutter): boolean {
  return chunk.left < gutter.left && chunk.right > gutter.right;
}

/** The widest upright stretch that almost no line crosses and that has running text on both sides. */
function findGutter(chunks: readonly Chunk[]): Gutter | null {
  if (chunks.length < FEWEST_LINES * 2) return null;
  const edges = edgesOf(chunks);
  const [left, right] = [Math.floor(edges.left), Math.ceil(edges.right)];
  const width = right - left;
  if (width <= 0 || width > 20_000) return null;
  const covered = coverage(chunks, left, width);
  const limit = CROSSING * rowsOf(chunks);
  const size = medianOf(chunks.map((chunk) => chunk.size));
  const from = left + NARROWEST * width;
  const to = right - NARROWEST * width;
  const free: Gutter[] = [];
  for (let at = Math.ceil(from); at < to; at += 1) {
    if ((covered[at - left] ?? 0) > limit) continue;
    const last = free.at(-1);
    if (last?.right === at) free[free.length - 1] = { left: last.left, right: at + 1 };
    else free.push({ left: at, right: at + 1 });
  }
  return (
    free
      .filter((gutter) => gutter.right - gutter.left >= 0.7 * size)
      .toSorted((a, b) => b.right - b.left - (a.right - a.left))
      .find((gutter) => partsColumns(chunks, gutter, width)) ?? null
  );
}

function coverage(chunks: readonly Chunk[], left: number, width: number): Uint32Array {
  const changes = new Int32Array(width + 2);
  for (const chunk of chunks) {
    const start = Math.max(0, Math.floor(chunk.left - left));
    const end = Math.min(width, Math.ceil(chunk.right - left));
    changes[start] = (changes[start] ?? 0) + 1;
    changes[end] = (changes[end] ?? 0) - 1;
  }
  const covered = new Uint32Array(width + 1);
  let count = 0;
  for (let at = 0; at <= width; at += 1) {
    count += changes[at] ?? 0;
    covered[at] = count;
  }
  return covered;
}

function rowsOf(chunks: readonly Chunk[]): number {
  return new Set(chunks.map((chunk) => Math.round(chunk.y / 3))).size;
}

function partsColumns(chunks: readonly Chunk[], gutter: Gutter, width: number): boolean {
  const [left, right] = sidesOf(
    chunks.filter((chunk) => !crosses(chunk, gutter)),
    gutter,
  );
  return isColumn(left, width) && isColumn(right, width) && besideEachOther(left, right);
}

function sidesOf(chunks: readonly Chunk[], gutter: Gutter): readonly [readonly Chunk[], readonly Chunk[]] {
  const isLeft = (chunk: Chunk): boolean => chunk.left + chunk.right < gutter.left + gutter.right;
  return [chunks.filter(isLeft), chunks.filter((chunk) => !isLeft(chunk))];
}

function isColumn(chunks: readonly Chunk[], pageWidth: number): boolean {
  if (chunks.length < FEWEST_LINES || rowsOf(chunks) < FEWEST_LINES) return false;
  const { left, right } = edgesOf(chunks);
  const filled = medianOf([...inkOfRows(chunks).values()]);
  return right - left >= NARROWEST * pageWidth && filled >= FULL * (right - left);
}

/** The words of a row may be set wide apart, so their widths count and not their ends. */
function inkOfRows(chunks: readonly Chunk[]): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const { y, left, right } of chunks)
    rows.set(Math.round(y / 3), (rows.get(Math.round(y / 3)) ?? 0) + right - left);
  return rows;
}

function besideEachOther(left: readonly Chunk[], right: readonly Chunk[]): boolean {
  const [a, b] = [extent(left), extent(right)];
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared >= 0.3 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

function extent(chunks: readonly Chunk[]): { readonly top: number; readonly bottom: number } {
  return {
    top: chunks.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY),
    bottom: chunks.reduce((most, { y }) => Math.max(most, y), Number.NEGATIVE_INFINITY),
  };
}

function edgesOf(chunks: readonly Chunk[]): Gutter {
  return {
    left: chunks.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
    right: chunks.reduce((most, { right }) => Math.max(most, right), Number.NEGATIVE_INFINITY),
  };
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

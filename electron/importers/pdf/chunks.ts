import type { Glyph } from './glyph.ts';

/** Signs that stand on one baseline, in one size, with no more between them than between words. */
export interface Chunk {
  readonly glyphs: readonly Glyph[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

interface OpenChunk {
  glyphs: Glyph[];
  left: number;
  right: number;
  y: number;
  size: number;
}

/** Of an em: more than this between two words parts columns, or cells of a table. */
const WIDEST_GAP = 0.9;

export function chunksOf(glyphs: readonly Glyph[]): readonly Chunk[] {
  return mergeAlongLines(asShown(glyphs));
}

/** Signs are mostly shown word by word; whichever way they run, one follows close to the last. */
function asShown(glyphs: readonly Glyph[]): OpenChunk[] {
  const chunks: OpenChunk[] = [];
  let open: OpenChunk | null = null;
  for (const glyph of glyphs) {
    const [left, right] = [glyph.x, glyph.x + glyph.width];
    if (open !== null && follows(open, glyph.y, glyph.size, left, right, 0.12, 0.08)) {
      open.glyphs.push(glyph);
      [open.left, open.right] = [Math.min(open.left, left), Math.max(open.right, right)];
    } else {
      open = { glyphs: [glyph], left, right, y: glyph.y, size: glyph.size };
      chunks.push(open);
    }
  }
  return chunks;
}

function follows(
  chunk: OpenChunk,
  y: number,
  size: number,
  left: number,
  right: number,
  drift: number,
  growth: number,
): boolean {
  const largest = Math.max(chunk.size, size);
  return (
    Math.abs(chunk.y - y) <= drift * largest &&
    Math.abs(chunk.size - size) <= growth * largest &&
    Math.max(left - chunk.right, chunk.left - right) <= WIDEST_GAP * largest
  );
}

/** Words that were shown far apart in time, or by several programs, and stand side by side. */
function mergeAlongLines(chunks: readonly OpenChunk[]): readonly OpenChunk[] {
  const rows = new Map<number, OpenChunk[]>();
  const merged: OpenChunk[] = [];
  for (const chunk of chunks.toSorted((a, b) => a.y - b.y || a.left - b.left)) {
    const row = Math.round(chunk.y / 2);
    const near = [row - 1, row, row + 1].flatMap((key) => rows.get(key) ?? []);
    const host = near.find((other) =>
      follows(other, chunk.y, chunk.size, chunk.left, chunk.right, 0.15, 0.2),
    );
    if (host) {
      host.glyphs.push(...chunk.glyphs);
      host.left = Math.min(host.left, chunk.left);
      host.right = Math.max(host.right, chunk.right);
    } else {
      const copy = { ...chunk, glyphs: [...chunk.glyphs] };
      merged.push(copy);
      rows.set(row, [...(rows.get(row) ?? []), copy]);
    }
  }
  return merged;
}

import type { Direction } from '#shared/model/text.ts';
import type { Line } from './lines.ts';

/** Between what the lines of a column stand. */
export interface Edges {
  readonly left: number;
  readonly right: number;
}

export type ColumnEdges = ReadonlyMap<string, Edges>;

export function columnEdges(lines: readonly Line[]): ColumnEdges {
  const edges = new Map<string, Edges>();
  for (const line of lines) {
    const key = columnKey(line);
    const known = edges.get(key);
    edges.set(key, {
      left: Math.min(known?.left ?? line.left, line.left),
      right: Math.max(known?.right ?? line.right, line.right),
    });
  }
  return edges;
}

export function edgesOf(line: Line, edges: ColumnEdges): Edges | undefined {
  return edges.get(columnKey(line));
}

/** What a line that runs in a direction leaves empty at its end. */
export function roomAfter(line: Line, { left, right }: Edges, direction: Direction): number {
  return direction === 'rtl' ? line.left - left : right - line.right;
}

function columnKey(line: Line): string {
  return `${line.page} ${line.column}`;
}

import type { GraphNodeKind } from '#shared/model/source-graph.ts';

/** The outline of a kind of node, as corners of a polygon one unit about its middle; null for a circle. */
export const OUTLINES: Readonly<Record<GraphNodeKind, readonly (readonly [number, number])[] | null>> = {
  statement: null,
  document: [
    [-0.8, -1],
    [0.8, -1],
    [0.8, 1],
    [-0.8, 1],
  ],
  wanted: [
    [-0.8, -1],
    [0.8, -1],
    [0.8, 1],
    [-0.8, 1],
  ],
  source: [
    [0, -1.2],
    [1.2, 0],
    [0, 1.2],
    [-1.2, 0],
  ],
  claim: [
    [-0.6, -1.05],
    [0.6, -1.05],
    [1.2, 0],
    [0.6, 1.05],
    [-0.6, 1.05],
    [-1.2, 0],
  ],
};

/** Wanted works are drawn as an empty outline. */
export function isHollow(kind: GraphNodeKind): boolean {
  return kind === 'wanted';
}

type Path = Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo' | 'closePath' | 'arc'>;

export function traceShape(path: Path, kind: GraphNodeKind, x: number, y: number, radius: number): void {
  const outline = OUTLINES[kind];
  if (outline === null) {
    path.moveTo(x + radius, y);
    path.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  for (const [index, [dx, dy]] of outline.entries()) {
    if (index === 0) path.moveTo(x + dx * radius, y + dy * radius);
    else path.lineTo(x + dx * radius, y + dy * radius);
  }
  path.closePath();
}

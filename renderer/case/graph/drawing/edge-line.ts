import type { PlacedEdge } from './scene.ts';
import { onScreen, type Point, type View } from './view.ts';

/** The way of an edge over the screen, from the rim of one node to that of the other. */
export interface EdgeLine {
  readonly from: Point;
  /** Where the line would lead to if it began straight on; null for a straight line. */
  readonly control: Point | null;
  /** The point of its arrow. */
  readonly to: Point;
  /** The way in which it arrives, of length 1. */
  readonly way: Point;
  readonly length: number;
}

/** Between a line and the rim of what it leads to. */
const GAP = 2;
/** How high the bow of an edge to itself is, in radii. */
const BOW = 5;

/** Null where nothing of it would be seen between the two. */
export function edgeLine(
  { from, to, bend }: PlacedEdge,
  view: View,
  radiusOf: (node: PlacedEdge['from']) => number,
): EdgeLine | null {
  const [a, b] = [onScreen(view, from), onScreen(view, to)];
  if (from === to) return bow(a, radiusOf(from));
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy);
  const [before, behind] = [radiusOf(from) + GAP, radiusOf(to) + GAP];
  if (length <= before + behind) return null;
  if (bend === 0) {
    const way = { x: dx / length, y: dy / length };
    return { from: along(a, way, before), control: null, to: along(b, way, -behind), way, length };
  }
  const control = { x: (a.x + b.x) / 2 - dy * bend * 2, y: (a.y + b.y) / 2 + dx * bend * 2 };
  const way = direction(control, b);
  return {
    from: along(a, direction(a, control), before),
    control,
    to: along(b, way, -behind),
    way,
    length,
  };
}

function bow(at: Point, radius: number): EdgeLine {
  const from = { x: at.x - radius * 0.7, y: at.y - radius };
  const to = { x: at.x + radius * 0.7, y: at.y - radius };
  const control = { x: at.x, y: at.y - radius * BOW };
  return { from, control, to, way: direction(control, to), length: radius * BOW };
}

export function traceLine(
  path: Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo' | 'quadraticCurveTo'>,
  line: EdgeLine,
): void {
  const { from, control, to } = line;
  path.moveTo(from.x, from.y);
  if (control === null) path.lineTo(to.x, to.y);
  else path.quadraticCurveTo(control.x, control.y, to.x, to.y);
}

const HEAD_LENGTH = 7;
const HEAD_WIDTH = 3.2;

/** The arrow at its end; of an edge in a loop there are two. */
export function traceHead(
  path: Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo' | 'closePath'>,
  { to, way }: EdgeLine,
  heads: number,
): void {
  for (let head = 0; head < heads; head += 1) {
    const tip = along(to, way, -head * HEAD_LENGTH);
    const foot = along(tip, way, -HEAD_LENGTH);
    path.moveTo(tip.x, tip.y);
    path.lineTo(foot.x - way.y * HEAD_WIDTH, foot.y + way.x * HEAD_WIDTH);
    path.lineTo(foot.x + way.y * HEAD_WIDTH, foot.y - way.x * HEAD_WIDTH);
    path.closePath();
  }
}

/** The middle of its line. */
export function middleOf({ from, control, to }: EdgeLine): Point {
  if (control === null) return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return { x: (from.x + 2 * control.x + to.x) / 4, y: (from.y + 2 * control.y + to.y) / 4 };
}

function along({ x, y }: Point, way: Point, distance: number): Point {
  return { x: x + way.x * distance, y: y + way.y * distance };
}

function direction(from: Point, to: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: dx / length, y: dy / length };
}

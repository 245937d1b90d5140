export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels of the window. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Which part of a drawing is in view: a point of it, times `scale`, plus `x` and `y`, is one of the view. */
export interface View extends Point {
  readonly scale: number;
}

const NEAREST = 4;
const FARTHEST = 0.04;
/** A drawing of a few points is not blown up beyond this. */
const FITTED = 1.6;

export function onScreen({ x, y, scale }: View, point: Point): Point {
  return { x: point.x * scale + x, y: point.y * scale + y };
}

/** All of the points within the view, with so much room on each side of them. */
export function fitted(points: readonly Point[], { width, height }: Size, room: Point): View {
  const [first] = points;
  if (!first) return { x: width / 2, y: height / 2, scale: 1 };
  let [left, right, top, bottom] = [first.x, first.x, first.y, first.y];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const scale = within(
    Math.min((width - 2 * room.x) / (right - left || 1), (height - 2 * room.y) / (bottom - top || 1)),
    FARTHEST,
    FITTED,
  );
  return {
    x: width / 2 - ((left + right) / 2) * scale,
    y: height / 2 - ((top + bottom) / 2) * scale,
    scale,
  };
}

/** Nearer or farther, with what is at one point of the view staying there. */
export function zoomed({ x, y, scale }: View, factor: number, at: Point): View {
  const next = within(scale * factor, FARTHEST, NEAREST);
  const grown = next / scale;
  return { x: at.x - (at.x - x) * grown, y: at.y - (at.y - y) * grown, scale: next };
}

export function moved({ x, y, scale }: View, dx: number, dy: number): View {
  return { x: x + dx, y: y + dy, scale };
}

/** The view moved so that a point of the drawing is in its middle. */
export function centred({ scale }: View, point: Point, { width, height }: Size): View {
  return { x: width / 2 - point.x * scale, y: height / 2 - point.y * scale, scale };
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

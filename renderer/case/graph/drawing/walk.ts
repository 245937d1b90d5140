import type { Point } from './view.ts';

const WAYS: Readonly<Record<string, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** Where an arrow key points; null for another key. */
export function wayOf(key: string): Point | null {
  return WAYS[key] ?? null;
}

/**
 * Of those around a point, the one that lies most in a direction: near, and little off the way. Null where none lies
 * that way at all.
 */
export function towards<Place extends Point>(
  from: Point,
  way: Point,
  around: readonly Place[],
): Place | null {
  let best: { readonly place: Place; readonly cost: number } | null = null;
  for (const place of around) {
    const [dx, dy] = [place.x - from.x, place.y - from.y];
    const along = dx * way.x + dy * way.y;
    if (along <= 0) continue;
    const aside = Math.abs(dx * way.y - dy * way.x);
    // What lies on the way at twice the distance comes before what lies at half a right angle.
    const cost = along + 2 * aside;
    if (best === null || cost < best.cost) best = { place, cost };
  }
  return best?.place ?? null;
}

import { expect, test } from 'vitest';
import { towards, wayOf } from '../../../../../renderer/case/graph/drawing/walk.ts';
import { centred, fitted, onScreen, zoomed } from '../../../../../renderer/case/graph/drawing/view.ts';

const HERE = { x: 0, y: 0 };

function gone(key: string, ...around: readonly (readonly [number, number])[]) {
  const way = wayOf(key);
  if (!way) throw new Error(`${key} is no arrow`);
  const found = towards(
    HERE,
    way,
    around.map(([x, y]) => ({ x, y })),
  );
  return found && [found.x, found.y];
}

test('an arrow leads to what lies that way', () => {
  expect(gone('ArrowRight', [50, 5], [-50, 0], [0, 50])).toEqual([50, 5]);
  expect(gone('ArrowUp', [50, 5], [3, -80])).toEqual([3, -80]);
});

test('what lies on the way comes before what lies aside, though that is nearer', () => {
  expect(gone('ArrowDown', [30, 20], [2, 60])).toEqual([2, 60]);
});

test('each neighbour of a crossing is reached by one of the arrows', () => {
  const around = [
    [60, 10],
    [-40, 30],
    [10, -70],
    [-5, 90],
  ] as const;
  const reached = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].map((key) => gone(key, ...around));
  expect(new Set(reached.map(String)).size).toBe(4);
});

test('nothing lies behind', () => {
  expect(gone('ArrowRight', [-50, 0])).toBeNull();
  expect(wayOf('Enter')).toBeNull();
});

const SIZE = { width: 800, height: 600 };
const ROOM = { x: 40, y: 40 };

test('all is brought into view', () => {
  const points = [
    { x: -900, y: 40 },
    { x: 700, y: -300 },
    { x: 0, y: 500 },
  ];
  const view = fitted(points, SIZE, ROOM);
  for (const { x, y } of points.map((point) => onScreen(view, point))) {
    expect(x).toBeGreaterThanOrEqual(39.9);
    expect(x).toBeLessThanOrEqual(760.1);
    expect(y).toBeGreaterThanOrEqual(39.9);
    expect(y).toBeLessThanOrEqual(560.1);
  }
});

test('one point, and none, have a view', () => {
  expect(onScreen(fitted([{ x: 5, y: 5 }], SIZE, ROOM), { x: 5, y: 5 })).toEqual({ x: 400, y: 300 });
  expect(fitted([], SIZE, ROOM).scale).toBe(1);
});

test('what is under the pointer stays there while it is zoomed, and zooming ends somewhere', () => {
  const view = { x: 30, y: -20, scale: 1 };
  const at = { x: 200, y: 100 };
  const nearer = zoomed(view, 2, at);
  expect(onScreen(nearer, { x: 170, y: 120 })).toEqual(at);
  expect(zoomed(view, 1000, at).scale).toBeLessThan(10);
  expect(zoomed(view, 0.0001, at).scale).toBeGreaterThan(0.01);
});

test('a node that is gone to is in the middle', () => {
  const view = centred({ x: 0, y: 0, scale: 1.5 }, { x: 20, y: -70 }, SIZE);
  expect(onScreen(view, { x: 20, y: -70 })).toEqual({ x: 400, y: 300 });
});

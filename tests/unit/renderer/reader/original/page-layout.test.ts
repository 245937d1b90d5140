import { expect, test } from 'vitest';
import {
  GAP,
  layOut,
  pageAt,
  pagesBetween,
  zoomed,
} from '../../../../../renderer/reader/original/page-layout.ts';

const PAGES = [
  { width: 300, height: 400 },
  { width: 600, height: 400 },
  { width: 300, height: 400 },
];

test('the widest page fills the view, and the others keep their size beside it', () => {
  const layout = layOut(PAGES, 600 + 2 * GAP, 1);
  expect(layout.boxes).toEqual([
    { top: GAP, width: 300, height: 400 },
    { top: 2 * GAP + 400, width: 600, height: 400 },
    { top: 3 * GAP + 800, width: 300, height: 400 },
  ]);
  expect([layout.width, layout.height]).toEqual([600 + 2 * GAP, 4 * GAP + 1200]);
  expect(layOut(PAGES, 600 + 2 * GAP, 2).boxes[1]?.width).toBe(1200);
  expect(layOut(PAGES, 0, 1).boxes[1]?.width).toBeGreaterThan(0);
  expect(layOut([], 500, 1)).toMatchObject({ boxes: [], height: GAP });
});

test('a page is found by its height, and those near the middle of the view come first', () => {
  const layout = layOut(PAGES, 600 + 2 * GAP, 1);
  expect([-50, 0, 300, 420, 1000, 99_999].map((height) => pageAt(layout, height))).toEqual([
    0, 0, 0, 0, 2, 2,
  ]);
  expect(pagesBetween(layout, 0, 1300)).toEqual([1, 0, 2]);
  expect(pagesBetween(layout, 0, 100)).toEqual([0]);
});

test('sizes go up and down by steps, and end where they end', () => {
  expect([zoomed(1, 1), zoomed(1, -1), zoomed(3, 1), zoomed(0.5, -1)]).toEqual([1.25, 0.8, 3, 0.5]);
});

import { expect, test } from 'vitest';
import { fitting, kept, panned, showing, zoomed } from '../../../../../renderer/case/timeline/time-window.ts';

const extent = { from: 0, to: 1000 };
const all = fitting(extent);

test('all of it is shown with room on both sides, even where it is a single day', () => {
  expect(all).toEqual({ from: -40, to: 1040 });
  expect(fitting({ from: 5, to: 6 })).toEqual({ from: 2, to: 9 });
});

test('what is looked at stays where it is while one goes nearer, and farther again', () => {
  const window = { from: 200, to: 400 };
  const near = zoomed(window, 2, 0.25, extent);
  expect(near).toEqual({ from: 225, to: 325 });
  expect(zoomed(near, 0.5, 0.25, extent)).toEqual(window);
});

test('nobody gets nearer than ten days, farther than everything, or beyond its edges', () => {
  expect(zoomed({ from: 200, to: 400 }, 1e6, 0.5, extent)).toEqual({ from: 295, to: 305 });
  expect(zoomed({ from: 200, to: 400 }, 1e-6, 0.5, extent)).toEqual(all);
  expect(panned({ from: 0, to: 100 }, -9, extent)).toEqual({ from: -40, to: 60 });
  expect(panned({ from: 0, to: 100 }, 99, extent)).toEqual({ from: 940, to: 1040 });
  expect(panned({ from: 0, to: 100 }, 0.5, extent)).toEqual({ from: 50, to: 150 });
});

test('days that are not in view come into its middle; those that are do not move it', () => {
  const window = { from: 100, to: 200 };
  expect(showing(window, { from: 190, to: 300 }, extent)).toBe(window);
  expect(showing(window, { from: 500, to: 501 }, extent)).toEqual({ from: 450.5, to: 550.5 });
});

test('where less is shown than before, the part in view is moved to what there is', () => {
  expect(kept({ from: 100, to: 200 }, extent)).toEqual({ from: 100, to: 200 });
  expect(kept({ from: 2000, to: 2100 }, extent)).toEqual({ from: 940, to: 1040 });
  expect(kept({ from: -5000, to: 5000 }, extent)).toEqual(all);
});

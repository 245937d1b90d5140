import { expect, test } from 'vitest';
import { leavePlace, NO_PLACES, returnToPlace } from '../../../../renderer/reader/place-history.ts';

const at = (row: number, focusId: string | null = null) => ({ row, shift: 0, focusId });

test('places are returned to in the reverse of the order they were left in', () => {
  const history = [at(1), at(5, 'marker-90')].reduce(leavePlace, NO_PLACES);
  const last = returnToPlace(history);
  expect(last).toEqual({ place: at(5, 'marker-90'), rest: [at(1)] });
  expect(returnToPlace(last?.rest ?? [])).toEqual({ place: at(1), rest: [] });
});

test('there is nowhere to return to before anything was left', () => {
  expect(returnToPlace(NO_PLACES)).toBeNull();
});

test('leaving the same place twice is remembered once', () => {
  expect([at(3), at(3), at(3, 'marker-1')].reduce(leavePlace, NO_PLACES)).toEqual([at(3), at(3, 'marker-1')]);
});

test('only the last fifty places are kept', () => {
  const history = Array.from({ length: 80 }, (_, row) => at(row)).reduce(leavePlace, NO_PLACES);
  expect([history.length, history[0], history.at(-1)]).toEqual([50, at(30), at(79)]);
});

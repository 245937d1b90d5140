import { expect, test } from 'vitest';
import { toDocumentId, toNameId, toRevisionId } from '#shared/model/ids.ts';
import {
  forgetPlaces,
  leavePlace,
  type LeftPlace,
  NO_PLACES,
  type PlaceHistory,
  returnToPlace,
} from '../../../../renderer/reader/place-history.ts';

const at = (ordinal: number, focus: number | null = null, name = '1'): LeftPlace => ({
  documentId: toDocumentId(`d-${name}`),
  revisionId: toRevisionId(`r-${name}`),
  place: { words: '', ordinal, shift: 0, focus },
});
const left = (...rows: readonly number[]) => rows.map((row) => at(row)).reduce(leavePlace, NO_PLACES);

function walk(history: PlaceHistory, here: number, ...ways: readonly ('back' | 'forward')[]) {
  let place = at(here);
  let now = history;
  for (const way of ways) {
    const found = returnToPlace(now, way, place);
    if (!found) return { row: null, history: now };
    ({ place, history: now } = found);
  }
  return { row: 'place' in place ? place.place?.ordinal : undefined, history: now };
}

test('places are returned to in the reverse of the order they were left in', () => {
  expect(walk(left(1, 5), 9, 'back').row).toBe(5);
  expect(walk(left(1, 5), 9, 'back', 'back').row).toBe(1);
  expect(walk(left(1, 5), 9, 'back', 'back', 'back').row).toBeNull();
});

test('forward leads through them again, to where going back began', () => {
  expect(walk(left(1, 5), 9, 'back', 'back', 'forward').row).toBe(5);
  expect(walk(left(1, 5), 9, 'back', 'back', 'forward', 'forward').row).toBe(9);
  expect(walk(left(1, 5), 9, 'back', 'forward', 'back').row).toBe(5);
});

test('there is nowhere to go before anything was left, and nothing ahead before going back', () => {
  expect(returnToPlace(NO_PLACES, 'back', at(1))).toBeNull();
  expect(returnToPlace(left(1), 'forward', at(2))).toBeNull();
});

test('a new way ends the one that was ahead', () => {
  const { history } = walk(left(1, 5), 9, 'back');
  const elsewhere = leavePlace(history, at(5));
  expect([walk(elsewhere, 30, 'forward').row, walk(elsewhere, 30, 'back', 'back').row]).toEqual([null, 1]);
});

test('the focus and the text are parts of a place', () => {
  const history = leavePlace(leavePlace(NO_PLACES, at(5, 90)), at(5, 90, '2'));
  expect(history.behind).toEqual([at(5, 90), at(5, 90, '2')]);
  expect(returnToPlace(history, 'back', at(8))?.place).toEqual(at(5, 90, '2'));
});

test('the page of a name is a place of its own, and the same one is remembered once', () => {
  const page = { nameId: toNameId('m-1') };
  const history = [at(3), page, page, at(3)].reduce(leavePlace, NO_PLACES);
  expect(history.behind).toEqual([at(3), page, at(3)]);
  expect(returnToPlace(leavePlace(NO_PLACES, page), 'back', at(1))?.place).toEqual(page);
});

test('leaving the same place twice is remembered once', () => {
  expect([at(3), at(3), at(3, 1)].reduce(leavePlace, NO_PLACES).behind).toEqual([at(3), at(3, 1)]);
});

test('from nowhere one goes back without a way forward to there', () => {
  expect(returnToPlace(left(1), 'back', null)).toEqual({ place: at(1), history: NO_PLACES });
});

test('what is gone is not returned to', () => {
  const history = [at(1), at(1, null, '2'), at(2)].reduce(leavePlace, NO_PLACES);
  expect(
    forgetPlaces(history, (place) => 'documentId' in place && place.documentId === 'd-1').behind,
  ).toEqual([at(1, null, '2')]);
});

test('only the last fifty places are kept', () => {
  const { behind } = left(...Array.from({ length: 80 }, (_, row) => row));
  expect([behind.length, behind[0], behind.at(-1)]).toEqual([50, at(30), at(79)]);
});

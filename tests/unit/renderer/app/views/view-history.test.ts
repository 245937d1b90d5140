import { expect, test } from 'vitest';
import { toDocumentId, toRevisionId } from '#shared/model/ids.ts';
import { nameIn, openTarget, shownIn, stepTab } from '../../../../../renderer/app/views/reading-views.ts';
import { isText } from '../../../../../renderer/app/views/tab-target.ts';
import { closeTab } from '../../../../../renderer/app/views/tab-moves.ts';
import {
  canGo,
  followMoved,
  goTo,
  leaveWithin,
  replaceShown,
} from '../../../../../renderer/app/views/view-history.ts';
import { drawn, opened, placeAt, standingAt, textOf } from './open-views.ts';

const taken = (ordinal: number) => ({ ...placeAt(ordinal), takesFocus: true as const });

test('back leads to the document before, at the place where it was left, and forward again', () => {
  const open = openTarget(opened('a'), textOf('b'), { where: 'here', standing: standingAt(4) });
  const back = goTo(open, 'back', standingAt(8));
  expect([drawn(back), shownIn(back)]).toEqual(['*[a]', textOf('a', { place: taken(4) })]);
  const again = goTo(back, 'forward', standingAt(4));
  expect([drawn(again), shownIn(again)]).toEqual(['*[b]', textOf('b', { place: taken(8) })]);
  expect([canGo(again, 'back'), canGo(again, 'forward')]).toEqual([true, false]);
});

test('back leads to a tab that is open still', () => {
  const open = opened('a', 'tab:b', 'tab:c');
  const back = goTo(goTo(open, 'back', standingAt(1)), 'back', standingAt(2));
  expect(drawn(back)).toBe('*[a] b c');
  expect(shownIn(stepTab(back, -1, standingAt(0)))).toEqual(textOf('c', { place: placeAt(1) }));
});

test('back leads through the places left in one text', () => {
  const left = leaveWithin(leaveWithin(opened('a'), 'view-0', placeAt(1)), 'view-0', placeAt(5));
  const back = goTo(left, 'back', standingAt(9));
  expect(shownIn(back)).toEqual(textOf('a', { place: taken(5) }));
  expect(shownIn(goTo(back, 'back', standingAt(5)))).toEqual(textOf('a', { place: taken(1) }));
});

test('each view has ways of its own', () => {
  const two = openTarget(opened('a', 'b', 'side:c'), textOf('c'), { where: 'here', standing: standingAt(0) });
  expect(canGo(two, 'back')).toBe(false);
  expect(canGo({ ...two, active: two.views[0]?.id ?? '' }, 'back')).toBe(true);
});

test('back opens a tab where nothing is open', () => {
  const open = opened('a', 'b');
  const [tab] = open.views[0]?.tabs ?? [];
  const closed = closeTab(open, 'view-0', tab?.key ?? '', standingAt(0));
  expect([drawn(closed), drawn(goTo(closed, 'back', standingAt(0)))]).toEqual(['*', '*[a]']);
});

test('a text that takes the place of another is not a step', () => {
  const replaced = replaceShown(opened('a'), 'view-0', textOf('b'));
  expect([drawn(replaced), canGo(replaced, 'back')]).toEqual(['*[b]', false]);
});

test('the places left in a text are those of the one that takes its place', () => {
  const left = leaveWithin(opened('b', 'a'), 'view-0', placeAt(5));
  const back = goTo(replaceShown(left, 'view-0', textOf('c')), 'back', standingAt(9));
  expect(shownIn(back)).toEqual(textOf('c', { place: taken(5) }));
  expect(shownIn(goTo(back, 'back', standingAt(5)))).toEqual(textOf('b', { place: taken(0) }));
});

test('a text that has become one of another document is followed in every view', () => {
  const moved = { documentId: toDocumentId('d-z'), revisionId: toRevisionId('r-a') };
  const followed = followMoved(opened('a', 'tab:b', 'side:a'), moved);
  const documents = followed.views.map(({ tabs }) =>
    tabs.map(({ target }) => isText(target) && target.documentId),
  );
  expect(documents).toEqual([['d-z', 'd-b'], ['d-z']]);
  expect(followMoved(followed, moved)).toBe(followed);
});

test('back leads from a place to the page of a name that it was opened from, and forward to the place', () => {
  const page = opened('a', 'Nouri');
  const place = openTarget(page, textOf('b'), { where: 'here', standing: () => undefined });
  const back = goTo(place, 'back', standingAt(8));
  expect([drawn(back), shownIn(back), nameIn(back)]).toEqual(['*[Nouri]', null, 'm-nouri']);
  const again = goTo(back, 'forward', () => undefined);
  expect([drawn(again), shownIn(again)]).toEqual(['*[b]', textOf('b', { place: taken(8) })]);
  expect(shownIn(goTo(back, 'back', () => undefined))).toEqual(textOf('a', { place: taken(0) }));
});

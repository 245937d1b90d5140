import { expect, test } from 'vitest';
import { shownIn } from '../../../../../renderer/app/views/reading-views.ts';
import {
  closeTab,
  closeView,
  dropDocument,
  moveTab,
  moveTabOn,
  reopenTab,
} from '../../../../../renderer/app/views/tab-moves.ts';
import { idOf } from '../../../../../renderer/app/views/tab-target.ts';
import { canGo } from '../../../../../renderer/app/views/view-history.ts';
import { toDocumentId } from '#shared/model/ids.ts';
import { drawn, opened, placeAt, standingAt, textOf } from './open-views.ts';

const at = standingAt(3);

/** The view and the tab that hold the text. */
function tabOf(views: ReturnType<typeof opened>, name: string): readonly [string, string] {
  for (const view of views.views) {
    const tab = view.tabs.find(({ target }) => idOf(target) === `r-${name}`);
    if (tab) return [view.id, tab.key];
  }
  throw new Error(`${name} is not open`);
}

test('the tab after a closed one takes its place, after the last one the one before', () => {
  const three = opened('a', 'tab:b', 'tab:c');
  expect(drawn(closeTab(three, ...tabOf(three, 'c'), at))).toBe('*a [b]');
  expect(drawn(closeTab(three, ...tabOf(three, 'a'), at))).toBe('*b [c]');
  const middle = opened('a', 'tab:c', 'tab:b');
  const shown = moveTab(middle, tabOf(middle, 'b')[1], { viewId: 'view-0', index: 1 }, at);
  expect(drawn(shown)).toBe('*a [b] c');
  expect(drawn(closeTab(shown, ...tabOf(shown, 'b'), at))).toBe('*a [c]');
});

test('a view whose last tab is closed goes, but the only one stays', () => {
  const two = opened('a', 'side:b');
  expect(drawn(closeTab(two, ...tabOf(two, 'b'), at))).toBe('*[a]');
  expect(drawn(closeTab(two, ...tabOf(two, 'a'), at))).toBe('*[b]');
  const one = opened('a');
  expect(drawn(closeTab(one, ...tabOf(one, 'a'), at))).toBe('*');
});

test('closed tabs are opened again where they stood, the last one first', () => {
  const three = opened('a', 'tab:b', 'side:c');
  const closed = closeView(three, tabOf(three, 'a')[0], at);
  expect(drawn(closed)).toBe('*[c]');
  const again = reopenTab(closed, at);
  expect(drawn(again)).toBe('*c [b]');
  expect(shownIn(again)).toEqual(textOf('b', { place: placeAt(3) }));
  expect(drawn(reopenTab(again, at))).toBe('*c b [a]');
  expect(reopenTab(opened('a'), at)).toEqual(opened('a'));
});

test('a tab is moved within its view and keeps its place in the text', () => {
  const three = opened('a', 'tab:b', 'tab:c');
  const key = tabOf(three, 'c')[1];
  expect(drawn(moveTab(three, key, { viewId: 'view-0', index: 0 }, at))).toBe('*[c] a b');
  expect(drawn(moveTab(three, key, { viewId: 'view-0', index: 3 }, at))).toBe('*a b [c]');
  expect(shownIn(moveTab(three, key, { viewId: 'view-0', index: 1 }, at))).toEqual(
    textOf('c', { place: placeAt(3) }),
  );
});

test('a tab is moved into another view, and its own goes when that was its last', () => {
  const two = opened('a', 'tab:b', 'side:c');
  const into = { viewId: tabOf(two, 'c')[0], index: 0 };
  const moved = moveTab(two, tabOf(two, 'b')[1], into, at);
  expect(drawn(moved)).toBe('[a] | *[b] c');
  expect(drawn(moveTab(moved, tabOf(moved, 'a')[1], { ...into, index: 2 }, at))).toBe('*b c [a]');
});

test('a tab is moved into a view of its own on either side of another', () => {
  const one = opened('a', 'tab:b');
  const key = tabOf(one, 'b')[1];
  expect(drawn(moveTab(one, key, { beside: 'view-0', edge: 'after' }, at))).toBe('[a] | *[b]');
  expect(drawn(moveTab(one, key, { beside: 'view-0', edge: 'before' }, at))).toBe('*[b] | [a]');
});

test('the only tab of a view stays, and a fifth view is not made', () => {
  const one = opened('a');
  expect(moveTab(one, tabOf(one, 'a')[1], { beside: 'view-0', edge: 'after' }, at)).toBe(one);
  const four = opened('a', 'side:b', 'side:c', 'side:d', 'tab:e');
  const [last] = tabOf(four, 'e');
  expect(moveTab(four, tabOf(four, 'e')[1], { beside: last, edge: 'after' }, at)).toBe(four);
  // The view that the tab leaves goes, so there is room.
  expect(drawn(moveTab(four, tabOf(four, 'a')[1], { beside: last, edge: 'after' }, at))).toBe(
    '[b] | [c] | d [e] | *[a]',
  );
});

test('a tab is moved on to the next view, or into one of its own', () => {
  const two = opened('a', 'tab:b');
  const split = moveTabOn(two, ...tabOf(two, 'b'), at);
  expect(drawn(split)).toBe('[a] | *[b]');
  expect(drawn(moveTabOn(split, ...tabOf(split, 'a'), at))).toBe('*b [a]');
});

test('a document that is gone is open nowhere, nor gone back to', () => {
  const some = opened('a', 'b', 'tab:a', 'side:a', 'tab:c');
  const dropped = dropDocument(some, toDocumentId('d-a'));
  expect(drawn(dropped)).toBe('[b] | *[c]');
  expect(canGo(dropped, 'back')).toBe(false);
  expect(drawn(dropDocument(opened('a'), toDocumentId('d-a')))).toBe('*');
});

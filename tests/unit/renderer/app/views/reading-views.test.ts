import { expect, test } from 'vitest';
import {
  activeView,
  NOTHING_OPEN,
  openTarget,
  shownIn,
  showTab,
  stepTab,
} from '../../../../../renderer/app/views/reading-views.ts';
import { drawn, opened, placeAt, standingAt, textOf } from './open-views.ts';

const here = { where: 'here', standing: standingAt(0) } as const;

test('a text opens in place of the one on the screen', () => {
  expect([drawn(NOTHING_OPEN), drawn(opened('a')), drawn(opened('a', 'b'))]).toEqual(['*', '*[a]', '*[b]']);
});

test('a text opens in a tab of its own after the one on the screen', () => {
  expect(drawn(opened('a', 'tab:b', 'tab:c'))).toBe('*a b [c]');
  const shown = showTab(opened('a', 'tab:b'), 'view-0', 'tab-1', standingAt(0));
  expect(drawn(openTarget(shown, textOf('c'), { ...here, where: 'tab' }))).toBe('*a [c] b');
});

test('a text opens beside, in the next view or in a new one while there are fewer than four', () => {
  expect(drawn(opened('a', 'side:b'))).toBe('[a] | *[b]');
  expect(drawn(opened('a', 'side:b', 'side:c', 'side:d'))).toBe('[a] | [b] | [c] | *[d]');
  expect(drawn(opened('a', 'side:b', 'side:c', 'side:d', 'side:e'))).toBe('*a [e] | [b] | [c] | [d]');
});

test('a text opens beside the view that it is opened from', () => {
  const two = opened('a', 'side:b');
  const from = two.views[0]?.id ?? '';
  expect(drawn(openTarget(two, textOf('c'), { ...here, where: 'side', from }))).toBe('[a] | *b [c]');
  expect(drawn(openTarget(two, textOf('c'), { ...here, from }))).toBe('*[c] | [b]');
});

test('a text that is open is shown where it is', () => {
  expect(drawn(openTarget(opened('a', 'tab:b'), textOf('a'), here))).toBe('*[a] b');
  expect(drawn(openTarget(opened('a', 'side:b'), textOf('a'), here))).toBe('*[a] | [b]');
});

test('a text that is open is opened once more where that is asked for', () => {
  expect(drawn(opened('a', 'tab:a'))).toBe('*a [a]');
  expect(drawn(opened('a', 'side:a'))).toBe('[a] | *[a]');
});

test('a passage of the text on the screen is gone to there, and one can go back', () => {
  const range = { start: 5, end: 9 };
  const gone = openTarget(opened('a', 'tab:a'), textOf('a', { range }), {
    ...here,
    standing: standingAt(7),
  });
  expect(drawn(gone)).toBe('*a [a]');
  expect(shownIn(gone)).toEqual(textOf('a', { range }));
  expect(activeView(gone).history.behind.at(-1)).toEqual(textOf('a', { place: placeAt(7) }));
});

test('asking for the text on the screen again leaves it where it is', () => {
  const open = opened('a');
  expect(openTarget(open, textOf('a'), here)).toEqual(open);
});

test('a tab comes back to the screen at the place where it was left', () => {
  const range = { start: 5, end: 9 };
  const first = openTarget(NOTHING_OPEN, textOf('a', { range }), here);
  const away = openTarget(first, textOf('b'), { where: 'tab', standing: standingAt(12) });
  expect(shownIn(stepTab(away, 1, standingAt(0)))).toEqual(textOf('a', { place: placeAt(12) }));
});

test('a tab that was left before its text was drawn still asks for its passage', () => {
  const range = { start: 5, end: 9 };
  const first = openTarget(NOTHING_OPEN, textOf('a', { range }), here);
  const away = openTarget(first, textOf('b'), { where: 'tab', standing: () => undefined });
  expect(shownIn(stepTab(away, -1, standingAt(0)))).toEqual(textOf('a', { range }));
});

test('the tabs of a view are stepped through around the end', () => {
  const three = opened('a', 'tab:b', 'tab:c');
  const steps = [1, 1, 1].map((_, index) =>
    Array.from({ length: index + 1 }).reduce<typeof three>((now) => stepTab(now, 1, standingAt(0)), three),
  );
  expect(steps.map(drawn)).toEqual(['*[a] b c', '*a [b] c', '*a b [c]']);
  expect(drawn(stepTab(three, -1, standingAt(0)))).toBe('*a [b] c');
  expect(stepTab(NOTHING_OPEN, 1, standingAt(0))).toBe(NOTHING_OPEN);
});

test('the page of a name opens as texts do: in their place, in a tab, beside, and where it is open already', () => {
  expect(drawn(opened('a', 'Nouri'))).toBe('*[Nouri]');
  expect(drawn(opened('a', 'tab:Nouri', 'b'))).toBe('*a [b]');
  expect(drawn(opened('a', 'side:Nouri', 'Nouri'))).toBe('[a] | *[Nouri]');
  expect(drawn(opened('a', 'tab:Nouri', 'tab:b', 'Nouri'))).toBe('*a [Nouri] b');
});

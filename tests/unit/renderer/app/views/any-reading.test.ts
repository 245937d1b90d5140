import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toDocumentId } from '#shared/model/ids.ts';
import {
  activeView,
  MOST_VIEWS,
  NOTHING_OPEN,
  openTarget,
  type ReadingViews,
  showTab,
  stepTab,
} from '../../../../../renderer/app/views/reading-views.ts';
import {
  closeTab,
  closeView,
  dropDocument,
  moveTab,
  moveTabOn,
  reopenTab,
} from '../../../../../renderer/app/views/tab-moves.ts';
import { goTo, leaveWithin, replaceShown } from '../../../../../renderer/app/views/view-history.ts';
import { idOf } from '../../../../../renderer/app/views/tab-target.ts';
import { pageOf, placeAt, standingAt, textOf } from './open-views.ts';

type Act = (now: ReadingViews) => ReadingViews;

const at = standingAt(1);
const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const which = fc.nat({ max: 7 });
const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(list.length, 1)];

/** A tab that is open, and its view, if any is. */
function tabAt(now: ReadingViews, index: number) {
  const all = now.views.flatMap((view) => view.tabs.map(({ key }) => ({ viewId: view.id, key })));
  return pick(all, index);
}

const onTab = (act: (now: ReadingViews, viewId: string, key: string) => ReadingViews) =>
  which.map((index): Act => (now) => {
    const tab = tabAt(now, index);
    return tab ? act(now, tab.viewId, tab.key) : now;
  });

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(name, fc.constantFrom('here', 'tab', 'side')).map(
    ([text, where]): Act =>
      (now) =>
        openTarget(now, textOf(text), { where, standing: at }),
  ),
  fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('here', 'tab', 'side')).map(
    ([page, where]): Act =>
      (now) =>
        openTarget(now, pageOf(page), { where, standing: at }),
  ),
  fc.constantFrom<Act>(
    (now) => stepTab(now, 1, at),
    (now) => stepTab(now, -1, at),
    (now) => goTo(now, 'back', at),
    (now) => goTo(now, 'forward', at),
    (now) => reopenTab(now, at),
    (now) => closeView(now, now.active, at),
    (now) => leaveWithin(now, now.active, placeAt(4)),
    (now) => replaceShown(now, now.active, textOf('g')),
  ),
  onTab((now, viewId, key) => closeTab(now, viewId, key, at)),
  onTab((now, viewId, key) => showTab(now, viewId, key, at)),
  onTab((now, viewId, key) => moveTabOn(now, viewId, key, at)),
  fc.tuple(which, which, which).map(([tab, view, index]): Act => (now) => {
    const { key } = tabAt(now, tab) ?? { key: '' };
    const { id, tabs } = pick(now.views, view) ?? activeView(now);
    return moveTab(now, key, { viewId: id, index: index % (tabs.length + 1) }, at);
  }),
  fc.tuple(which, which, fc.constantFrom('before', 'after')).map(([tab, view, edge]): Act => (now) => {
    const { key } = tabAt(now, tab) ?? { key: '' };
    return moveTab(now, key, { beside: pick(now.views, view)?.id ?? '', edge }, at);
  }),
  name.map(
    (text): Act =>
      (now) =>
        dropDocument(now, toDocumentId(`d-${text}`)),
  ),
);

function expectSound(now: ReadingViews): void {
  expect(now.views.length).toBeGreaterThan(0);
  expect(now.views.length).toBeLessThanOrEqual(MOST_VIEWS);
  expect(now.views.some(({ id }) => id === now.active)).toBe(true);
  for (const { tabs, shown } of now.views) {
    if (now.views.length > 1) expect(tabs.length).toBeGreaterThan(0);
    expect(tabs.some(({ key }) => key === shown)).toBe(tabs.length > 0);
  }
  const names = now.views.flatMap(({ id, tabs }) => [id, ...tabs.map(({ key }) => key)]);
  expect(new Set(names).size).toBe(names.length);
}

test('whatever is done, there are one to four views, none is empty beside others, and one is in use', () => {
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 40 }), (acts) => {
      let now = NOTHING_OPEN;
      for (const act of acts) {
        now = act(now);
        expectSound(now);
      }
    }),
    { numRuns: 500 },
  );
});

test('going back and then forward again leads to what was on the screen', () => {
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 30 }), (acts) => {
      const now = acts.reduce((views, act) => act(views), NOTHING_OPEN);
      const before = activeView(now);
      const text = before.tabs.find(({ key }) => key === before.shown)?.target;
      fc.pre(text !== undefined && before.history.behind.length > 0);
      const after = activeView(goTo(goTo(now, 'back', at), 'forward', at));
      const again = after.tabs.find(({ key }) => key === after.shown)?.target;
      expect(again && idOf(again)).toBe(text && idOf(text));
    }),
    { numRuns: 500 },
  );
});

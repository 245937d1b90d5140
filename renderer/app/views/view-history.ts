import type { KeptPlace, ReaderTarget } from '../../bridge/targets.ts';
import { type LeftPlace, leavePlace, returnToPlace } from '../../reader/place-history.ts';
import {
  activeView,
  changeView,
  leaveShown,
  type ReadingTab,
  type ReadingViews,
  shownTab,
  type Standing,
} from './reading-views.ts';
import { idOf, isText, sameAt, type TabTarget } from './tab-target.ts';

export type Way = 'back' | 'forward';

export function canGo(views: ReadingViews, way: Way): boolean {
  const { behind, ahead } = activeView(views).history;
  return (way === 'back' ? behind : ahead).length > 0;
}

/** Back to the place that the active view left last, in whichever document, or forward again. */
export function goTo(now: ReadingViews, way: Way, standing: Standing): ReadingViews {
  const view = activeView(now);
  const shown = shownTab(view);
  const found = returnToPlace(view.history, way, shown && sameAt(shown.target, standing(view.id)));
  if (!found) return now;
  const target = returned(found.place);
  const isOf = (tab: ReadingTab) => idOf(tab.target) === idOf(target);
  const holder = shown && isOf(shown) ? shown : view.tabs.find(isOf);
  const key = (holder ?? shown)?.key ?? `tab-${now.named}`;
  return changeView({ ...now, named: now.named + 1 }, view.id, (former) => {
    const left = holder === shown ? former : { ...leaveShown(former, standing) };
    const tabs = shown || holder ? left.tabs : [{ key, target }];
    return {
      ...left,
      tabs: tabs.map((tab) => (tab.key === key ? { key, target } : tab)),
      shown: key,
      history: found.history,
    };
  });
}

/** Who goes back goes on reading there. */
function returned(left: LeftPlace): TabTarget {
  const place = 'place' in left ? left.place : undefined;
  return sameAt(left, place && { ...place, takesFocus: true });
}

/** Remembers a place that is left for another one in the same text. */
export function leaveWithin(now: ReadingViews, viewId: string, place: KeptPlace): ReadingViews {
  return changeView(now, viewId, (view) => {
    const shown = shownTab(view);
    return shown ? { ...view, history: leavePlace(view.history, sameAt(shown.target, place)) } : view;
  });
}

/** A text takes the place of the one on the screen; one goes back to places in it, and not to the former one. */
export function replaceShown(now: ReadingViews, viewId: string, target: ReaderTarget): ReadingViews {
  const { documentId, revisionId } = target;
  return changeView(now, viewId, (view) => {
    const former = shownTab(view)?.target;
    const moved = (place: LeftPlace) =>
      former && isText(place) && idOf(place) === idOf(former) ? { ...place, documentId, revisionId } : place;
    const { behind, ahead } = view.history;
    return {
      ...view,
      tabs: view.tabs.map((tab) => (tab.key === view.shown ? { ...tab, target } : tab)),
      history: { behind: behind.map(moved), ahead: ahead.map(moved) },
    };
  });
}

/** A text has become one of another document. */
export function followMoved(now: ReadingViews, { documentId, revisionId }: ReaderTarget): ReadingViews {
  const isMoved = (one: TabTarget): one is ReaderTarget =>
    isText(one) && one.revisionId === revisionId && one.documentId !== documentId;
  if (!now.views.some(({ tabs }) => tabs.some(({ target }) => isMoved(target)))) return now;
  const follow = (target: TabTarget): TabTarget => {
    if (!isMoved(target)) return target;
    return sameAt({ documentId, revisionId }, target.place);
  };
  return {
    ...now,
    closed: now.closed.map(follow),
    views: now.views.map((view) => ({
      ...view,
      tabs: view.tabs.map((tab) => ({ ...tab, target: follow(tab.target) })),
    })),
  };
}

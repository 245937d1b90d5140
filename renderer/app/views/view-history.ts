import type { KeptPlace, ReaderTarget } from '../../bridge/targets.ts';
import { type LeftPlace, leavePlace, returnToPlace } from '../../reader/place-history.ts';
import {
  activeView,
  changeView,
  leaveShown,
  type ReadingViews,
  sameAt,
  shownTab,
  type Standing,
} from './reading-views.ts';

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
  const { revisionId, place } = found.place;
  const target = sameAt(found.place, place && { ...place, takesFocus: true });
  const holder =
    shown?.target.revisionId === revisionId
      ? shown
      : view.tabs.find((tab) => tab.target.revisionId === revisionId);
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
    const former = shownTab(view)?.target.revisionId;
    const moved = (place: LeftPlace) =>
      place.revisionId === former ? { ...place, documentId, revisionId } : place;
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
  const isMoved = (one: LeftPlace) => one.revisionId === revisionId && one.documentId !== documentId;
  if (!now.views.some(({ tabs }) => tabs.some(({ target }) => isMoved(target)))) return now;
  const follow = (target: ReaderTarget): ReaderTarget => {
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

import type { DocumentId } from '#shared/model/ids.ts';
import { forgetPlaces } from '../../reader/place-history.ts';
import {
  activeView,
  addView,
  changeView,
  isOfDocument,
  leaveShown,
  MOST_VIEWS,
  openTarget,
  type ReadingTab,
  type ReadingViews,
  type Standing,
  type View,
} from './reading-views.ts';
import { sameAt } from './tab-target.ts';

const MOST_CLOSED = 20;

export function closeTab(now: ReadingViews, viewId: string, key: string, standing: Standing): ReadingViews {
  const tab = viewOf(now, viewId)?.tabs.find((one) => one.key === key);
  if (!tab) return now;
  const kept = keepClosed(now, [stoodTab(now, viewId, tab, standing)]);
  return withoutEmpty(changeView(kept, viewId, (view) => withoutTabs(view, (one) => one.key === key)));
}

/** Closes a view with all of its tabs; the only one stays, empty. */
export function closeView(now: ReadingViews, viewId: string, standing: Standing): ReadingViews {
  const view = viewOf(now, viewId);
  if (!view) return now;
  const kept = keepClosed(
    now,
    view.tabs.map((tab) => stoodTab(now, viewId, tab, standing)),
  );
  return withoutEmpty(changeView(kept, viewId, (one) => ({ ...one, tabs: [], shown: null })));
}

/** Opens again what was closed last, in a tab of the active view. */
export function reopenTab(now: ReadingViews, standing: Standing): ReadingViews {
  const last = now.closed.at(-1);
  if (!last) return now;
  return openTarget({ ...now, closed: now.closed.slice(0, -1) }, last, { where: 'tab', standing });
}

/** Where a tab is moved to: before the one at `index` of a view, or into a view of its own beside another. */
export type Landing =
  | { readonly viewId: string; readonly index: number }
  | { readonly beside: string; readonly edge: 'before' | 'after' };

export function moveTab(now: ReadingViews, key: string, landing: Landing, standing: Standing): ReadingViews {
  const from = now.views.find(({ tabs }) => tabs.some((tab) => tab.key === key));
  const tab = from?.tabs.find((one) => one.key === key);
  if (!from || !tab) return now;
  const moved = stoodTab(now, from.id, tab, standing);
  if ('beside' in landing) {
    const at = now.views.findIndex(({ id }) => id === landing.beside);
    const isAlone = from.tabs.length === 1 && landing.beside === from.id;
    const isFull = now.views.length >= MOST_VIEWS && from.tabs.length > 1;
    if (at < 0 || isAlone || isFull) return now;
    const made = addView(now, landing.edge === 'before' ? at : at + 1);
    return landOn(made, from.id, moved, { viewId: made.active, index: 0 }, standing);
  }
  if (!viewOf(now, landing.viewId)) return now;
  return landOn(now, from.id, moved, landing, standing);
}

/** To the next view, or into one of its own where there is none. */
export function moveTabOn(now: ReadingViews, viewId: string, key: string, standing: Standing): ReadingViews {
  const at = now.views.findIndex(({ id }) => id === viewId);
  const next = now.views[at + 1] ?? (canSplit(now) ? null : now.views[0]);
  if (next?.id === viewId) return now;
  const landing: Landing = next
    ? { viewId: next.id, index: next.tabs.length }
    : { beside: viewId, edge: 'after' };
  return moveTab(now, key, landing, standing);
}

export function canSplit({ views }: ReadingViews): boolean {
  return views.length < MOST_VIEWS;
}

/** Without the tabs of a document that is gone, and the ways back to it. */
export function dropDocument(now: ReadingViews, id: DocumentId): ReadingViews {
  const isGone = isOfDocument(id);
  return withoutEmpty({
    ...now,
    closed: now.closed.filter((target) => !isGone({ target })),
    views: now.views.map((view) => ({
      ...withoutTabs(view, isGone),
      history: forgetPlaces(view.history, (target) => isGone({ target })),
    })),
  });
}

function landOn(
  now: ReadingViews,
  fromId: string,
  tab: ReadingTab,
  { viewId, index }: { readonly viewId: string; readonly index: number },
  standing: Standing,
): ReadingViews {
  const isSame = viewId === fromId;
  const before = viewOf(now, fromId)?.tabs.findIndex(({ key }) => key === tab.key) ?? -1;
  const at = isSame && before < index ? index - 1 : index;
  const taken = changeView(now, fromId, (view) => withoutTabs(view, ({ key }) => key === tab.key));
  const landed = changeView({ ...taken, active: viewId }, viewId, (view) => {
    const left = isSame ? view : leaveShown(view, standing);
    return { ...left, tabs: left.tabs.toSpliced(at, 0, tab), shown: tab.key };
  });
  return withoutEmpty(landed);
}

/** The tab, with the place where it stands if it is on the screen. */
function stoodTab(now: ReadingViews, viewId: string, tab: ReadingTab, standing: Standing): ReadingTab {
  const place = viewOf(now, viewId)?.shown === tab.key ? standing(viewId) : undefined;
  if (!place) return tab;
  return { ...tab, target: sameAt(tab.target, place) };
}

/** The tab after one that goes takes its place on the screen; after the last one the one before. */
function withoutTabs(view: View, isGone: (tab: ReadingTab) => boolean): View {
  const tabs = view.tabs.filter((tab) => !isGone(tab));
  if (tabs.some(({ key }) => key === view.shown)) return { ...view, tabs };
  const at = view.tabs.findIndex(({ key }) => key === view.shown);
  const next = view.tabs.slice(at).find((tab) => !isGone(tab)) ?? tabs.at(-1);
  return { ...view, tabs, shown: next?.key ?? null };
}

function withoutEmpty(now: ReadingViews): ReadingViews {
  const filled = now.views.filter(({ tabs }) => tabs.length > 0);
  const views = filled.length > 0 ? filled : [activeView(now)];
  if (views.some(({ id }) => id === now.active)) return { ...now, views };
  const at = now.views.findIndex(({ id }) => id === now.active);
  const neighbour =
    now.views.slice(0, at).findLast((view) => views.includes(view)) ??
    now.views.slice(at).find((view) => views.includes(view));
  return { ...now, views, active: neighbour?.id ?? now.active };
}

function keepClosed(now: ReadingViews, tabs: readonly ReadingTab[]): ReadingViews {
  return { ...now, closed: [...now.closed, ...tabs.map(({ target }) => target)].slice(-MOST_CLOSED) };
}

function viewOf({ views }: ReadingViews, id: string): View | undefined {
  return views.find((view) => view.id === id);
}

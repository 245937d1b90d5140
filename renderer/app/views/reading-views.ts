import type { DocumentId, NameId } from '#shared/model/ids.ts';
import type { CaseView } from '../../bridge/case-views.ts';
import type { KeptPlace, ReaderTarget } from '../../bridge/targets.ts';
import type { Where } from '../../bridge/where-to-open.ts';
import { leavePlace, NO_PLACES, type PlaceHistory } from '../../reader/place-history.ts';
import { asksForPlace, idOf, isCase, isText, sameAt, type TabTarget } from './tab-target.ts';

/** More columns of text than this cannot be read beside each other. */
export const MOST_VIEWS = 4;

/** One open document, or the page of a name or of the case. */
export interface ReadingTab {
  readonly key: string;
  readonly target: TabTarget;
}

/** A column of the reader with tabs, one of which is on the screen. */
export interface View {
  readonly id: string;
  readonly tabs: readonly ReadingTab[];
  /** Key of the tab on the screen; null while there is none. */
  readonly shown: string | null;
  readonly history: PlaceHistory;
}

/** What stands side by side in the reader: at least one view, and none without tabs beside others. */
export interface ReadingViews {
  readonly views: readonly View[];
  /** Id of the view that was used last; commands are meant for it. */
  readonly active: string;
  /** What was open in tabs that were closed, the last one last. */
  readonly closed: readonly TabTarget[];
  /** How many names of views and tabs were given away. */
  readonly named: number;
}

/** Where the text of a view stands at this moment; undefined where none is drawn. */
export type Standing = (viewId: string) => KeptPlace | undefined;

export const NOTHING_OPEN: ReadingViews = {
  views: [{ id: 'view-0', tabs: [], shown: null, history: NO_PLACES }],
  active: 'view-0',
  closed: [],
  named: 1,
};

export function activeView({ views, active }: ReadingViews): View {
  const view = views.find(({ id }) => id === active) ?? views[0];
  if (!view) throw new Error('the reader always has a view');
  return view;
}

export function shownTab(view: View): ReadingTab | null {
  return view.tabs.find(({ key }) => key === view.shown) ?? null;
}

/** The text on the screen in the view in use; null where there is none. */
export function shownIn(views: ReadingViews): ReaderTarget | null {
  const target = shownTab(activeView(views))?.target;
  return target && isText(target) ? target : null;
}

/** The name whose page is on the screen in the view in use; null where there is none. */
export function nameIn(views: ReadingViews): NameId | null {
  const target = shownTab(activeView(views))?.target;
  return target && !isText(target) && !isCase(target) ? target.nameId : null;
}

/** The page of the case on the screen in the view in use; null where there is none. */
export function caseViewIn(views: ReadingViews): CaseView | null {
  const target = shownTab(activeView(views))?.target;
  return target && isCase(target) ? target.caseView : null;
}

/**
 * Opens a text, or the page of a name or of the case. One that is open already is shown where it is, unless a tab of its own is asked for. `from` is the view
 * that it is opened from.
 */
export function openTarget(
  now: ReadingViews,
  target: TabTarget,
  { where, standing, from = now.active }: { where: Where; standing: Standing; from?: string },
): ReadingViews {
  const views = { ...now, active: now.views.some(({ id }) => id === from) ? from : now.active };
  if (where === 'tab') return addTab(views, views.active, target, standing);
  if (where === 'side') return openBeside(views, target, standing);
  const view = activeView(views);
  const holder = [view, ...views.views].find(({ tabs }) => tabs.some(isOf(target)));
  if (holder) return showTarget(views, holder, target, standing);
  const shown = shownTab(view);
  if (!shown) return addTab(views, view.id, target, standing);
  return changeView(views, view.id, (left) => ({
    ...leaveShown(left, standing),
    tabs: left.tabs.map((tab) => (tab.key === shown.key ? { ...tab, target } : tab)),
  }));
}

function openBeside(now: ReadingViews, target: TabTarget, standing: Standing): ReadingViews {
  if (activeView(now).tabs.length === 0) return addTab(now, now.active, target, standing);
  const at = now.views.findIndex(({ id }) => id === now.active);
  const beside = now.views[at + 1];
  if (!beside && now.views.length < MOST_VIEWS) {
    const made = addView(now, at + 1);
    return addTab(made, made.active, target, standing);
  }
  const view = beside ?? now.views[0];
  if (!view) return now;
  if (view.tabs.some(isOf(target))) return showTarget(now, view, target, standing);
  return addTab(now, view.id, target, standing);
}

/** Shows the tab that has the text; the one on the screen rather than another. */
function showTarget(now: ReadingViews, view: View, target: TabTarget, standing: Standing): ReadingViews {
  const isWanted = isOf(target);
  const shown = shownTab(view);
  const tab = shown && isWanted(shown) ? shown : view.tabs.find(isWanted);
  if (!tab) return now;
  const isAnew = asksForPlace(target);
  if (tab === shown && !isAnew) return { ...now, active: view.id };
  const opened = showTab(now, view.id, tab.key, standing);
  return changeView({ ...opened, active: view.id }, view.id, (left) => ({
    ...(tab === shown ? leaveShown(left, standing) : left),
    tabs: isAnew ? left.tabs.map((one) => (one.key === tab.key ? { ...one, target } : one)) : left.tabs,
  }));
}

/** Brings a tab to the screen, as it was left. */
export function showTab(now: ReadingViews, viewId: string, key: string, standing: Standing): ReadingViews {
  return changeView({ ...now, active: viewId }, viewId, (view) =>
    view.shown === key || !view.tabs.some((tab) => tab.key === key)
      ? view
      : { ...leaveShown(view, standing), shown: key },
  );
}

/** Another tab of the active view, around the end. */
export function stepTab(now: ReadingViews, step: 1 | -1, standing: Standing): ReadingViews {
  const { id, tabs, shown } = activeView(now);
  const at = tabs.findIndex(({ key }) => key === shown);
  const next = tabs[(at + step + tabs.length) % tabs.length];
  return next ? showTab(now, id, next.key, standing) : now;
}

/** A new tab after the one on the screen. */
function addTab(now: ReadingViews, viewId: string, target: TabTarget, standing: Standing): ReadingViews {
  const key = `tab-${now.named}`;
  return changeView({ ...now, active: viewId, named: now.named + 1 }, viewId, (view) => {
    const left = leaveShown(view, standing);
    const at = left.tabs.findIndex((tab) => tab.key === left.shown) + 1;
    return { ...left, tabs: left.tabs.toSpliced(at, 0, { key, target }), shown: key };
  });
}

export function addView(now: ReadingViews, at: number): ReadingViews {
  const id = `view-${now.named}`;
  const view: View = { id, tabs: [], shown: null, history: NO_PLACES };
  return { ...now, views: now.views.toSpliced(at, 0, view), active: id, named: now.named + 1 };
}

/** What is on the screen keeps its place, and is what Go Back leads to. */
export function leaveShown(view: View, standing: Standing): View {
  const shown = shownTab(view);
  if (!shown) return view;
  const place = standing(view.id);
  const left = sameAt(shown.target, place);
  return {
    ...view,
    tabs: place ? view.tabs.map((tab) => (tab === shown ? { ...tab, target: left } : tab)) : view.tabs,
    history: leavePlace(view.history, left),
  };
}

export function changeView(now: ReadingViews, id: string, change: (view: View) => View): ReadingViews {
  return { ...now, views: now.views.map((view) => (view.id === id ? change(view) : view)) };
}

function isOf(wanted: TabTarget): (tab: ReadingTab) => boolean {
  const id = idOf(wanted);
  return ({ target }) => idOf(target) === id;
}

export function isOfDocument(id: DocumentId): (tab: Pick<ReadingTab, 'target'>) => boolean {
  return ({ target }) => isText(target) && target.documentId === id;
}

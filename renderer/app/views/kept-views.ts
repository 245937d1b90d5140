import type { DocumentSummary } from '#shared/model/document.ts';
import { ID_PATTERN, toDocumentId, toNameId, toRevisionId } from '#shared/model/ids.ts';
import { type CaseView, readCaseView } from '../../bridge/case-views.ts';
import { type Call, hasCode } from '../../bridge/client.ts';
import { findDocumentOf } from '../../bridge/document-of.ts';
import { NO_PLACES } from '../../reader/place-history.ts';
import { MOST_VIEWS, NOTHING_OPEN, type ReadingTab, type ReadingViews, type View } from './reading-views.ts';
import { sameAt, type TabTarget } from './tab-target.ts';

/** A tab as it is kept from one start to the next: ids, and nothing of what they stand for. */
type KeptTab = (KeptText | { readonly nameId: string } | { readonly caseView: CaseView }) & {
  readonly shown?: true;
};

interface KeptText {
  readonly documentId: string;
  readonly revisionId: string;
}

interface KeptView {
  readonly tabs: readonly KeptTab[];
  readonly active?: true;
}

const MOST_TABS = 50;

export function viewsToKeep({ views, active }: ReadingViews): readonly KeptView[] {
  return views.map((view) => ({
    tabs: view.tabs.map(({ key, target }) => ({
      ...sameAt(target, undefined),
      ...(key === view.shown ? { shown: true } : {}),
    })),
    ...(view.id === active ? { active: true } : {}),
  }));
}

/** What was kept, as far as it can be read. */
export function readKeptViews(kept: unknown): readonly KeptView[] {
  if (!Array.isArray(kept)) return [];
  return kept.slice(0, MOST_VIEWS).flatMap((view: unknown): KeptView[] => {
    if (typeof view !== 'object' || view === null) return [];
    const tabs: unknown = Reflect.get(view, 'tabs');
    if (!Array.isArray(tabs)) return [];
    return [
      {
        tabs: tabs.slice(0, MOST_TABS).flatMap(readTab),
        ...(Reflect.get(view, 'active') === true ? { active: true } : {}),
      },
    ];
  });
}

function readTab(tab: unknown): KeptTab[] {
  if (typeof tab !== 'object' || tab === null) return [];
  const [documentId, revisionId, nameId] = ['documentId', 'revisionId', 'nameId'].map((name): unknown =>
    Reflect.get(tab, name),
  );
  const shown = Reflect.get(tab, 'shown') === true ? ({ shown: true } as const) : {};
  const caseView = readCaseView(Reflect.get(tab, 'caseView'));
  if (caseView) return [{ caseView, ...shown }];
  if (isId(nameId)) return [{ nameId, ...shown }];
  return isId(documentId) && isId(revisionId) ? [{ documentId, revisionId, ...shown }] : [];
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && ID_PATTERN.test(value);
}

/**
 * The views as they were left. What has become a part of another document since is found there; what is gone or in the
 * trash is left out.
 */
export async function restoreViews(call: Call, kept: readonly KeptView[]): Promise<ReadingViews> {
  const found = await Promise.all(
    kept.map(async ({ tabs, active }) => ({
      active,
      tabs: await Promise.all(tabs.map(async (tab) => ({ tab, target: await findTarget(call, tab) }))),
    })),
  );
  let named = 0;
  let active: string | null = null;
  const views: View[] = [];
  for (const view of found) {
    const id = `view-${named++}`;
    let shown: string | null = null;
    const tabs: ReadingTab[] = [];
    for (const { tab, target } of view.tabs) {
      if (!target) continue;
      const key = `tab-${named++}`;
      if (tab.shown) shown = key;
      tabs.push({ key, target });
    }
    if (tabs.length === 0) continue;
    views.push({ id, tabs, shown: shown ?? tabs[0]?.key ?? null, history: NO_PLACES });
    if (view.active) active = id;
  }
  const first = views[0];
  if (!first) return NOTHING_OPEN;
  return { views, active: active ?? first.id, closed: [], named };
}

async function findTarget(call: Call, tab: KeptTab): Promise<TabTarget | null> {
  if ('caseView' in tab) return { caseView: tab.caseView };
  if ('nameId' in tab) {
    const page = await call('names.page', toNameId(tab.nameId));
    return page && { nameId: page.id };
  }
  const document = await findHolder(call, tab);
  if (!document || document.trashedAt !== null) return null;
  return { documentId: document.id, revisionId: toRevisionId(tab.revisionId) };
}

async function findHolder(call: Call, { documentId, revisionId }: KeptText): Promise<DocumentSummary | null> {
  return findDocumentOf(call, {
    documentId: toDocumentId(documentId),
    revisionId: toRevisionId(revisionId),
  }).catch((error: unknown) => {
    if (hasCode(error, 'not-found')) return null;
    throw error;
  });
}

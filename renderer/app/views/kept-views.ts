import type { DocumentSummary } from '#shared/model/document.ts';
import { ID_PATTERN, toDocumentId, toRevisionId } from '#shared/model/ids.ts';
import { type Call, hasCode } from '../../bridge/client.ts';
import { findDocumentOf } from '../../bridge/document-of.ts';
import { NO_PLACES } from '../../reader/place-history.ts';
import { MOST_VIEWS, NOTHING_OPEN, type ReadingTab, type ReadingViews, type View } from './reading-views.ts';

/** A tab as it is kept from one start to the next: ids, and nothing of what they stand for. */
interface KeptTab {
  readonly documentId: string;
  readonly revisionId: string;
  readonly shown?: true;
}

interface KeptView {
  readonly tabs: readonly KeptTab[];
  readonly active?: true;
}

const MOST_TABS = 50;

export function viewsToKeep({ views, active }: ReadingViews): readonly KeptView[] {
  return views.map((view) => ({
    tabs: view.tabs.map(({ key, target: { documentId, revisionId } }) => ({
      documentId,
      revisionId,
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
  const [documentId, revisionId] = ['documentId', 'revisionId'].map((name): unknown =>
    Reflect.get(tab, name),
  );
  if (!isId(documentId) || !isId(revisionId)) return [];
  return [{ documentId, revisionId, ...(Reflect.get(tab, 'shown') === true ? { shown: true } : {}) }];
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
      tabs: await Promise.all(tabs.map(async (tab) => ({ tab, document: await findHolder(call, tab) }))),
    })),
  );
  let named = 0;
  let active: string | null = null;
  const views: View[] = [];
  for (const view of found) {
    const id = `view-${named++}`;
    let shown: string | null = null;
    const tabs: ReadingTab[] = [];
    for (const { tab, document } of view.tabs) {
      if (!document || document.trashedAt !== null) continue;
      const key = `tab-${named++}`;
      if (tab.shown) shown = key;
      tabs.push({ key, target: { documentId: document.id, revisionId: toRevisionId(tab.revisionId) } });
    }
    if (tabs.length === 0) continue;
    views.push({ id, tabs, shown: shown ?? tabs[0]?.key ?? null, history: NO_PLACES });
    if (view.active) active = id;
  }
  const first = views[0];
  if (!first) return NOTHING_OPEN;
  return { views, active: active ?? first.id, closed: [], named };
}

async function findHolder(call: Call, { documentId, revisionId }: KeptTab): Promise<DocumentSummary | null> {
  return findDocumentOf(call, {
    documentId: toDocumentId(documentId),
    revisionId: toRevisionId(revisionId),
  }).catch((error: unknown) => {
    if (hasCode(error, 'not-found')) return null;
    throw error;
  });
}

import type { Call } from '../../bridge/client.ts';
import type { CaseTarget, ReaderTarget } from '../../bridge/targets.ts';
import type { ShownRow } from './shown-rows.ts';

/** What a row leads to: its words, its document, or the page of its source. Null where it leads nowhere. */
export async function targetOf(
  call: Call,
  { item, source }: ShownRow,
): Promise<ReaderTarget | CaseTarget | null> {
  if (item?.place) {
    const { documentId, revisionId, start, end } = item.place;
    return { documentId, revisionId, ...(end > start ? { range: { start, end } } : {}) };
  }
  const document =
    item?.documentId === null || item?.documentId === undefined
      ? null
      : await call('documents.find', item.documentId);
  if (document) return { documentId: document.id, revisionId: document.revisionId };
  return source === null ? null : { caseView: { kind: 'source', id: source, beside: null } };
}

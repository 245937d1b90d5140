import type { CitingPlace } from '#shared/model/citation-graph.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import type { GraphNode } from '#shared/model/source-graph.ts';
import { Failed } from '#shared/ipc/result.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import type { CaseTarget, ReaderTarget } from '../../bridge/targets.ts';
import type { Where } from '../../bridge/where-to-open.ts';
import { useCase } from '../case-context.tsx';
import type { OpenFromCase } from '../case-page.ts';
import { targetOf } from '../pieces/statement-words.ts';

/** What nodes and places of a graph lead to. */
export function useOpenings(onOpen: OpenFromCase) {
  const { call } = useLibrary();
  const { attempt } = useCase();

  const documentTarget = async (id: DocumentId, range: CitingPlace['range']): Promise<ReaderTarget> => {
    const document = await call('documents.find', id);
    if (!document) throw new Failed('not-found', 'This document is not in the library any more.');
    return { documentId: document.id, revisionId: document.revisionId, ...(range ? { range } : {}) };
  };
  const targetOfNode = async ({ kind, id, documentId }: GraphNode): Promise<ReaderTarget | CaseTarget> => {
    if (kind === 'claim') return { caseView: { kind: 'claim', id } };
    if (kind === 'source') return { caseView: { kind: 'source', id, beside: null } };
    if (kind === 'statement') {
      const [statement] = await call('case.statements', [id]);
      const target = statement && targetOf(statement);
      if (target) return target;
      const by = statement?.by;
      if (by) return { caseView: { kind: 'source', id: by.id, beside: null } };
    }
    return documentId === null ? { caseView: { kind: 'wanted' } } : documentTarget(documentId, null);
  };
  return {
    openNode: (node: GraphNode, where: Where) =>
      attempt(targetOfNode(node).then((target) => onOpen(target, where))),
    /** Where a document cites. */
    openPlace: (documentId: DocumentId, { range }: Pick<CitingPlace, 'range'>, where: Where) =>
      attempt(documentTarget(documentId, range).then((target) => onOpen(target, where))),
  };
}

import type { Emit } from '#shared/ipc/contract.ts';
import type { KnownCase } from '../../library/cases/known-case.ts';

/**
 * Tells of the case too when something changes that it depends on: a document that it speaks of, or the names of people. One
 * that nobody has asked for is shown nowhere.
 */
export function tellingOfCase(emit: Emit, lastKnown: () => KnownCase | null): Emit {
  return (name, event) => {
    emit(name, event);
    const known = lastKnown();
    if (!known) return;
    const isOfNames = name === 'names.changed' && known.all.sources.some(({ nameId }) => nameId !== null);
    const ids =
      name === 'documents.changed' && event !== null && 'ids' in event ? new Set<string>(event.ids) : null;
    const isOfDocuments = known.all.documents.some(
      ({ documentId }) => documentId !== null && ids?.has(documentId),
    );
    if (isOfNames || isOfDocuments) emit('case.changed', { claims: [] });
  };
}

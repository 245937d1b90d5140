import type { DocumentSummary } from '#shared/model/document.ts';
import type { Call } from './client.ts';
import type { ReaderTarget } from './targets.ts';

/**
 * The document that a revision is one of now. Joining and separating documents moves a revision from one to another:
 * `documentId` is where it was last. Fails with `not-found` for a revision that is in no document.
 */
export async function findDocumentOf(
  call: Call,
  { documentId, revisionId }: Pick<ReaderTarget, 'documentId' | 'revisionId'>,
): Promise<DocumentSummary | null> {
  const revisions = await call('documents.revisions', documentId);
  const isThere = revisions.some(({ id }) => id === revisionId);
  return call('documents.find', isThere ? documentId : (await call('documents.read', revisionId)).documentId);
}

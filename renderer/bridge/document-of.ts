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
  const [revisions, document] = await Promise.all([
    call('documents.revisions', documentId),
    call('documents.find', documentId),
  ]);
  if (revisions.some(({ id }) => id === revisionId)) return document;
  const { text } = await call('documents.begin', revisionId, 0);
  return call('documents.find', text.documentId);
}

import type { DocumentSummary } from '#shared/model/document.ts';
import type { RevisionId } from '#shared/model/ids.ts';
import type { Call } from './client.ts';
import { findDocumentOf } from './document-of.ts';

/** A document as it was when it was last seen. */
export type SeenDocument = Pick<DocumentSummary, 'id' | 'revisionId'>;

export interface Joined {
  readonly document: DocumentSummary;
  /** Of the text that was joined to it. */
  readonly number: number;
  /** What makes it a document of its own again; null where more than one file has come with it. */
  readonly undo: RevisionId | null;
}

/**
 * Makes the text of `newer` the newest of `older`. Either may have become a part of another document since it was
 * seen; then it is that one. Null where both are one document by now.
 */
export async function joinSeen(call: Call, newer: SeenDocument, older: SeenDocument): Promise<Joined | null> {
  const [from, to] = await Promise.all([newer, older].map((seen) => seenNow(call, seen)));
  if (!from || !to || from.id === to.id) return null;
  const files = (await call('documents.revisions', from.id)).filter(({ madeBy }) => madeBy === 'import');
  const document = await call('documents.join', from.id, to.id);
  const revisions = await call('documents.revisions', document.id);
  return {
    document,
    number: revisions.find(({ id }) => id === from.revisionId)?.number ?? revisions.length,
    undo: files.length === 1 ? (files[0]?.id ?? null) : null,
  };
}

export function seenNow(call: Call, { id, revisionId }: SeenDocument): Promise<DocumentSummary | null> {
  return findDocumentOf(call, { documentId: id, revisionId });
}

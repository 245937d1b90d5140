import { Failed } from '#shared/ipc/result.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import type { Reader } from '../storage/database.ts';
import { findDocument } from '../storage/documents.ts';

/** Fails with `not-found`. */
export async function getDocument(db: Reader, id: DocumentId): Promise<DocumentSummary> {
  const document = await findDocument(db, id);
  if (!document) throw new Failed('not-found', 'This document is not in the library.');
  return document;
}

import type { DocumentId, RevisionId } from '#shared/model/ids.ts';

/** What the reader is asked to show, and where. A new object asks again, even for the same place. */
export interface ReaderTarget {
  readonly documentId: DocumentId;
  readonly revisionId: RevisionId;
  /** Range of the canonical text to scroll to and flash; absent opens at the remembered position. */
  readonly range?: { readonly start: number; readonly end: number };
}

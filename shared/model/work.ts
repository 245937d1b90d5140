import type { DocumentId, RevisionId } from './ids.ts';

/** A document as a note cites it. */
export interface Work {
  readonly id: DocumentId;
  /** The newest text. */
  readonly revisionId: RevisionId;
  /** What it goes by in Markdown and in citation data: Latin letters and digits. Never changes by itself. */
  readonly key: string;
  readonly title: string;
  readonly authors: readonly string[];
  /** EDTF. */
  readonly published: string | null;
  readonly trashed: boolean;
  /** Ids of documents that have become this one: notes may go on citing them. */
  readonly also: readonly DocumentId[];
}

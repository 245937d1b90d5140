import type { DocumentId, NoteId, RevisionId } from './ids.ts';
import type { Direction } from './text.ts';

/** A piece of text with the parts that matched, in UTF-16 code units of `text`. */
export interface Snippet {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  readonly direction: Direction;
}

export interface DocumentHit {
  readonly documentId: DocumentId;
  readonly revisionId: RevisionId;
  /** Range of the first match, in the canonical text. */
  readonly start: number;
  readonly end: number;
  /** Label of the footnote that the hit stands in; null in the body. */
  readonly footnote: string | null;
  readonly snippet: Snippet;
}

export interface DocumentHits {
  readonly document: { readonly id: DocumentId; readonly title: string; readonly authors: readonly string[] };
  readonly hits: readonly DocumentHit[];
  /** Title or author matched, though perhaps none of the text. */
  readonly byMetadata: boolean;
}

export interface NoteHit {
  readonly note: { readonly id: NoteId; readonly title: string };
  readonly snippet: Snippet;
}

export interface SearchResults {
  readonly query: string;
  readonly documents: readonly DocumentHits[];
  readonly notes: readonly NoteHit[];
  /** True when more matched than is shown. */
  readonly more: boolean;
}

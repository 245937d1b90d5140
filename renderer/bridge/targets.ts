import type { DocumentId, RevisionId } from '#shared/model/ids.ts';

/** What the reader is asked to show, and where. A new object asks again, even for the same place. */
export interface ReaderTarget {
  readonly documentId: DocumentId;
  readonly revisionId: RevisionId;
  /** Range of the canonical text to scroll to and flash; absent opens at the remembered position. */
  readonly range?: { readonly start: number; readonly end: number };
  /** Where the view stays, for a text that takes the place of another of the same document. */
  readonly place?: KeptPlace;
}

/** Where the view stood in another text. */
export interface KeptPlace {
  /** Of the block at the top of the view. */
  readonly words: string;
  readonly ordinal: number;
  /** Pixels from the top of the view down to that block; negative when it is cut off. */
  readonly shift: number;
  /** Canonical offset in the new text that gets the focus if nothing has it; null for none. */
  readonly focus: number | null;
}

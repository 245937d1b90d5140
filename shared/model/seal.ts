import type { DocumentId, NoteId, RevisionId } from './ids.ts';

/** What a footnote of an export is sealed for: words that stand in the note, or a place that it refers to. */
export const SEAL_KINDS = ['quotation', 'reference'] as const;
export type SealKind = (typeof SEAL_KINDS)[number];

/**
 * Ties a footnote of an export to a range of an archived text. Whoever has the text can check the words against it,
 * without Ibid. Hashes are SHA-256 of UTF-8, in hexadecimal.
 */
export interface Seal {
  readonly kind: SealKind;
  readonly document: DocumentId;
  /** Of the whole canonical text that the words were taken from. */
  readonly revision: string;
  /** In UTF-16 code units of that text. */
  readonly start: number;
  readonly end: number;
  /** Of the words in that range, with one bar (U+2588) for each range that is withheld. */
  readonly exact: string;
  /** Ranges whose words the export hides, in order; empty in most. */
  readonly withheld: readonly WithheldRange[];
}

/** In UTF-16 code units of the whole text. */
export interface WithheldRange {
  readonly start: number;
  readonly end: number;
}

export const VERDICTS = [
  /** The very words, however their lines are laid out. */
  'OK',
  /** They differ in what `shared/seal/typography-table.ts` lists, and in nothing else. */
  'OK-TYPOGRAPHY',
  /** Parts of them in order, each gap marked by an ellipsis. */
  'OK-ELLIPSIS',
  'ALTERED',
  /** They stand in another source. */
  'MISATTRIBUTED',
  'NOT-FOUND',
  /** The text is not the one that was sealed. */
  'SOURCE-CHANGED',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a check of an export says of one quotation. */
export interface CheckedQuotation {
  /** Path of the note's file within the folder, parted by slashes. */
  readonly note: string;
  /** Label of the footnote. */
  readonly footnote: string;
  readonly kind: SealKind;
  /** The words as they stand in the note now, on one line; null where there are none. */
  readonly quotation: string | null;
  readonly document: string;
  /** As the export names it; null where nothing does. */
  readonly title: string | null;
  readonly status: Verdict;
  /** A sentence; null where the status says it all. */
  readonly reason: string | null;
  /** The sealed words with what the note says instead, as `[-sealed-]` and `{+in the note+}`; null but for `ALTERED`. */
  readonly diff: string | null;
}

export function isSound(status: Verdict): boolean {
  return status === 'OK' || status === 'OK-TYPOGRAPHY' || status === 'OK-ELLIPSIS';
}

/** Where the library has what a quotation was taken from. */
export interface SealedPlaceInLibrary {
  readonly documentId: DocumentId;
  readonly revisionId: RevisionId;
  /** In UTF-16 code units of the whole text. */
  readonly start: number;
  readonly end: number;
}

/** What a folder with exported notes was found to be. */
export interface VerifiedExport {
  /** Name of the folder alone. */
  readonly folder: string;
  readonly checked: readonly CheckedQuotation[];
  /** Paths of files in which a quotation cannot be told from other words. */
  readonly notCompared: readonly string[];
  /** In the order of the quotations; null where the library has not the text. */
  readonly places: readonly (SealedPlaceInLibrary | null)[];
  /** Notes of the library, in the order of the quotations; null where no note says that it is one. */
  readonly notes: readonly (NoteId | null)[];
}

import type { DocumentId } from './ids.ts';

/** A range of a canonical text. */
interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Words of one text that stand in another. */
export interface CopiedPassage {
  readonly source: TextRange;
  readonly copy: TextRange;
  /** So many words of it are the same, and neither frame nor a quotation of both. */
  readonly words: number;
}

/**
 * `certain`: the source is dated before the copy. `likely`: it is, by dates marked as doubtful, or the copy cites it.
 * `unknown`: either may be the source.
 */
export type CopyOrder = 'certain' | 'likely' | 'unknown';

/** `beside`: at one of the passages. `elsewhere`: in other places alone. `nowhere`: a silent copy. */
export type CopyCited = 'beside' | 'elsewhere' | 'nowhere';

/** One document has wording of another, beyond what both quote and what frames them. */
export interface CopyFinding {
  readonly source: DocumentId;
  readonly copy: DocumentId;
  readonly order: CopyOrder;
  readonly cited: CopyCited;
  /** Offsets in the newest texts, in the order of the copy. */
  readonly passages: readonly CopiedPassage[];
  readonly words: number;
  /** Of what the copy says, from 0 to 1. */
  readonly share: number;
  /** Other documents, that hold the same words; the copy may have them from there as well. */
  readonly alsoIn: readonly DocumentId[];
  /** The edge that a person may accept; null where it is not known which way it leads. Nothing adds it by itself. */
  readonly proposal: { readonly document: DocumentId; readonly derivedFrom: DocumentId } | null;
}

/** What the documents of a library have of each other. The largest shares first, silent copies before cited ones. */
export interface CopyReport {
  /** Documents that were compared. */
  readonly compared: number;
  readonly findings: readonly CopyFinding[];
}

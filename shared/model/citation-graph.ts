import type { CslItem } from './citation.ts';
import type { DocumentId } from './ids.ts';

/** A place where one document cites another. */
export interface CitingPlace {
  /** Label of the footnote; null for a link from the text itself or from the document as a whole. */
  readonly label: string | null;
  /** The words of the citation as printed; empty for a link from a document as a whole. */
  readonly raw: string;
  /** Offsets of these words in the newest text of the citing document; null for a link from it as a whole. */
  readonly range: { readonly start: number; readonly end: number } | null;
  /** Where the markers of the footnote begin. */
  readonly markers: readonly number[];
}

/** One document cites another, by its footnotes or by links that a person made. */
export interface CitationEdge {
  readonly from: DocumentId;
  readonly to: DocumentId;
  /** By a person, at one place at the least; `suggested` by what is known of both. */
  readonly state: 'confirmed' | 'suggested';
  /** In the order of the text. */
  readonly places: readonly CitingPlace[];
}

export interface CitingDocument {
  readonly id: DocumentId;
  readonly title: string;
  readonly authors: readonly string[];
  /** EDTF. */
  readonly published: string | null;
}

/** A work that documents cite and that the library does not hold. */
export interface WantedWork {
  /** As one of the citations names it. */
  readonly item: CslItem;
  /** The citation that says most of it. */
  readonly raw: string;
  readonly citedBy: readonly DocumentId[];
  /** Every citation, of which a document may have several. */
  readonly places: readonly (CitingPlace & { readonly by: DocumentId })[];
}

/** Who cites whom among the documents outside of the trash, in their newest texts. */
export interface CitationGraph {
  readonly documents: readonly CitingDocument[];
  readonly edges: readonly CitationEdge[];
  /** Those that most documents cite first. */
  readonly wanted: readonly WantedWork[];
}

/** Documents that cite each other in a circle. */
export interface CitationLoop {
  /** All that are in it, the oldest first. */
  readonly documents: readonly DocumentId[];
  /** A shortest way round: each of the edges begins where the one before it ends. */
  readonly way: readonly CitationEdge[];
}

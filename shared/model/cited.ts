import type { DocumentId, LinkId, RevisionId } from './ids.ts';
import type { LinkEndView } from './link.ts';

/** Why a document is taken for the work that a citation names. */
export type MatchReason = 'doi' | 'address' | 'title' | 'author' | 'publisher' | 'year';

/** A document, or a passage of one, that a citation names. */
export interface CitedSource {
  readonly end: Exclude<LinkEndView, { kind: 'note' }>;
  /** The link that a person made; null for what Ibid only suggests. */
  readonly linkId: LinkId | null;
  /** Why it is suggested; empty for what a person has said. */
  readonly reasons: readonly MatchReason[];
}

/**
 * What the library has of the work that a citation names: `confirmed` by a person, `suggested` by what is known of both,
 * or nothing, so that the work is `wanted`.
 */
export interface CitationMatch {
  /** Ordinal of the footnote. */
  readonly footnote: number;
  /** Index among the citations of the footnote. */
  readonly citation: number;
  /** The words of the citation in the canonical text: where a link to its source begins. */
  readonly start: number;
  readonly end: number;
  readonly state: 'confirmed' | 'suggested' | 'wanted';
  /** The likeliest first. */
  readonly sources: readonly CitedSource[];
}

/** A footnote of another document that names this one. */
export interface CitedBy {
  readonly documentId: DocumentId;
  readonly revisionId: RevisionId;
  readonly title: string;
  /** Label of the footnote. */
  readonly label: string;
  /** The citation as printed, and where it stands in the canonical text. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly state: 'confirmed' | 'suggested';
  readonly reasons: readonly MatchReason[];
}

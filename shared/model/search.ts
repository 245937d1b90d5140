import type { Failure } from '../ipc/result.ts';
import type { QueryProblem } from '../query/query.ts';
import type { DocumentId, NoteId, PassageId, RevisionId } from './ids.ts';
import type { Direction } from './text.ts';

/** A piece of text with the parts that matched, in UTF-16 code units of `text`. */
export interface Snippet {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  readonly direction: Direction;
}

export const SEARCH_ORDERS = ['relevance', 'newest', 'oldest', 'title'] as const;
export type SearchOrder = (typeof SEARCH_ORDERS)[number];

export const FACETS = ['type', 'language', 'collection', 'source', 'date'] as const;
export type FacetName = (typeof FACETS)[number];
/** Values of facets that results must have: any of those named for a facet, for every facet that names some. */
export type ChosenFacets = Readonly<Partial<Record<FacetName, readonly string[]>>>;

export interface SearchAsk {
  /** As it was typed; see `parseQuery`. */
  readonly query: string;
  readonly order: SearchOrder;
  readonly facets: ChosenFacets;
  /** Also other forms of the words, below the words themselves. */
  readonly stems: boolean;
  /** Also words that differ by one letter, by two from eight letters on. */
  readonly typos: boolean;
  /** How many documents are answered at most. */
  readonly documents: number;
}

export interface DocumentHit {
  readonly documentId: DocumentId;
  readonly revisionId: RevisionId;
  /** Range of the first match, in the canonical text. */
  readonly start: number;
  readonly end: number;
  /** Label of the footnote that the hit stands in; null in the body. */
  readonly footnote: string | null;
  /** The passage whose comment matched; null where the text itself did. */
  readonly comment: PassageId | null;
  readonly snippet: Snippet;
}

export interface DocumentHits {
  readonly document: {
    readonly id: DocumentId;
    readonly title: string;
    readonly authors: readonly string[];
    readonly published: string | null;
  };
  /** The best of them, in the order of the text. */
  readonly hits: readonly DocumentHit[];
  /** Paragraphs, footnotes and comments that match, also those not among `hits`; counted no further than to 1 000. */
  readonly total: number;
  /** What is known of the document matched, though perhaps none of the text. */
  readonly byMetadata: boolean;
}

export interface NoteHit {
  readonly note: { readonly id: NoteId; readonly title: string };
  readonly snippet: Snippet;
}

export interface FacetValue {
  /** What `ChosenFacets` names it by. */
  readonly value: string;
  readonly words: string;
  /** Documents and notes. */
  readonly count: number;
}

export interface Facet {
  readonly name: FacetName;
  /** The most frequent first, at most 20, and those chosen. */
  readonly values: readonly FacetValue[];
}

export interface SearchResults {
  readonly query: string;
  /** Then nothing is found. */
  readonly problem: QueryProblem | null;
  readonly documents: readonly DocumentHits[];
  readonly notes: readonly NoteHit[];
  /** Documents and notes that match; no more than this where `atLeast` says so. */
  readonly found: { readonly documents: number; readonly notes: number; readonly atLeast: boolean };
  /** True when more matched than is shown. */
  readonly more: boolean;
  /**
   * Where nothing was found: words of the query that stand nowhere, each with those that do and are close to it, the
   * most frequent first, if there are any.
   */
  readonly corrections: readonly {
    readonly start: number;
    readonly end: number;
    readonly words: readonly string[];
  }[];
  /** Paragraphs that the index has of all; null while it has them all. What is missing is not found. */
  readonly indexing: IndexProgress | null;
}

export interface IndexProgress {
  readonly done: number;
  readonly of: number;
  /** Why it does not go on; null while it does. It is tried again with the next change of the library and when it is opened. */
  readonly failure: Failure | null;
}

/** What is asked where a person gives nothing but words. */
export function plainAsk(query: string): SearchAsk {
  return { query, order: 'relevance', facets: {}, stems: false, typos: false, documents: 20 };
}

/** One line of a list that is searched for, and how often each document has it. */
export interface BatchRow {
  readonly words: string;
  readonly problem: QueryProblem | null;
  /** Paragraphs, footnotes and comments; one for a document of which only what is known of it matches. */
  readonly hits: number;
  readonly documents: readonly { readonly id: DocumentId; readonly hits: number }[];
  readonly notes: number;
}

export interface BatchResults {
  readonly rows: readonly BatchRow[];
  /** Those that any row names, by title. */
  readonly documents: readonly { readonly id: DocumentId; readonly title: string }[];
}

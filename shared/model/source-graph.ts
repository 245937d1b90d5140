import type { CitationEdge, CitingPlace } from './citation-graph.ts';
import type { Evidence } from './case.ts';
import type { CslItem } from './citation.ts';
import type { DocumentId, RevisionId } from './ids.ts';

export const GRAPH_NODE_KINDS = ['document', 'wanted', 'statement', 'source', 'claim'] as const;
export type GraphNodeKind = (typeof GRAPH_NODE_KINDS)[number];

export interface GraphNode {
  /** Its kind and its id: unlike any other’s of the graph. */
  readonly key: string;
  readonly kind: GraphNodeKind;
  readonly id: string;
  readonly called: string;
  readonly by: string | null;
  /** EDTF. */
  readonly date: string | null;
  /** How many claims rest on it. */
  readonly claims: number;
  readonly documentId: DocumentId | null;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** A document cites; a statement is taken from, stands in, is said by; a statement speaks of a claim. */
  readonly kind: 'cites' | 'taken-from' | 'stands-in' | 'said-by' | 'speaks-of';
  readonly state: CitationEdge['state'];
  /** Of a statement that speaks of a claim. */
  readonly stance: Evidence['stance'] | null;
  /** Where a document cites. */
  readonly places: readonly CitingPlace[];
}

/** Documents, works, statements, sources and claims, and what leads from one to another. */
export interface SourceGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** A work that is cited, or spoken of in the case, and that the library does not hold. Most claims first. */
export interface WantedSource {
  readonly key: string;
  /** As far as it is known. */
  readonly item: CslItem;
  readonly called: string;
  /** As one of the citations prints it; empty for none. */
  readonly raw: string;
  /** A document of the case that it is; null for a work that is only cited. */
  readonly caseDocument: string | null;
  /** So many claims rest on it. */
  readonly claims: number;
  /** What finding it could add to the certain origins of claims. */
  readonly gain: number;
  readonly citedBy: readonly (CitingPlace & {
    readonly documentId: DocumentId;
    readonly title: string;
    readonly revisionId: RevisionId;
  })[];
  /** Documents of the library that it may be, with the reason. */
  readonly suggestions: readonly {
    readonly documentId: DocumentId;
    readonly title: string;
    readonly reason: string;
  }[];
}

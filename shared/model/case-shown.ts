import type { Origins } from './case-report.ts';
import type { ClaimReport } from './case-report.ts';
import type { CaseDocument, Claim, ClaimType, Evidence, From, Source, Statement } from './case.ts';
import type { DocumentId, NameId, RevisionId } from './ids.ts';
import type { AlignedClaim, TestimonyEntry } from './testimony.ts';
import type { Direction } from './text.ts';

/* What the window shows of a case: the facts of `case.ts` with what is needed to show them. */

/** A source with what it is counted as. */
export interface SourceUse extends Source {
  /** The source that stands for the person: itself, unless it goes by another. */
  readonly person: string;
  /** As the case calls it: its own name, or that of whom it goes by, or its id. */
  readonly called: string;
  readonly statements: number;
  /** Claims of which it says something. */
  readonly claims: number;
}

/** Where the words of a statement stand. */
export interface StatementPlace {
  readonly documentId: DocumentId;
  readonly revisionId: RevisionId;
  readonly start: number;
  readonly end: number;
  readonly language: string | null;
  readonly direction: Direction;
  /** `para. 3`, `p. 12`; empty for a heading. */
  readonly place: string;
}

export interface NamedSource {
  /** The source that stands for the person. */
  readonly id: string;
  readonly called: string;
}

/** What a statement is taken from, as it is called. */
export interface NamedFrom extends From {
  readonly called: string;
}

/** A statement with what is needed to show it away from its document. */
export interface StatementShown extends Statement {
  /** Those of its passage, or those that were written down; empty for none. */
  readonly words: string;
  readonly by: NamedSource | null;
  readonly standsIn:
    | (Pick<CaseDocument, 'id' | 'documentId' | 'published' | 'trashed'> & {
        /** Its title; the id where nothing else is known. */
        readonly called: string;
      })
    | null;
  /** Null where it is no passage of a text of the library. */
  readonly place: StatementPlace | null;
  /** What is wrong with its passage, as a sentence; null where its words stand in their source. */
  readonly problem: string | null;
  readonly takenFrom: readonly NamedFrom[];
}

/** A statement where its words stand, with the claims of which it says something. */
export interface StatementInText extends StatementShown {
  readonly claims: readonly {
    readonly id: string;
    readonly text: string;
    readonly stance: Evidence['stance'];
    readonly value: Evidence['value'];
  }[];
}

/** A claim as lists show it. */
export interface ClaimSummary {
  readonly id: string;
  readonly text: string;
  readonly type: ClaimType;
  readonly origins: Origins;
  readonly against: Origins;
  readonly conflicts: number;
  readonly loops: number;
  /** Remarks: what is missing, or does not hold together. */
  readonly remarks: number;
}

/** Evidence at its place in the claim, counted from 0: acts name it by that. */
export interface EvidenceShown extends Evidence {
  readonly position: number;
  /** Positions of evidence whose value cannot hold together with this one. Computed. */
  readonly conflictsWith: readonly number[];
}

/** All that is known of a claim. */
export interface ClaimPage {
  readonly claim: Omit<Claim, 'evidence'>;
  readonly evidence: readonly EvidenceShown[];
  readonly report: ClaimReport;
  /** Every statement that the report or the evidence names, also those that it only rests on; by id. */
  readonly statements: Readonly<Record<string, StatementShown>>;
  /** Every source that these name; by id. */
  readonly sources: Readonly<Record<string, SourceUse>>;
}

/** All that is known of a source, with those that are the same person. */
export interface SourcePage {
  readonly source: SourceUse;
  /** Others that go by it, or by which it goes. */
  readonly same: readonly SourceUse[];
  /** What the library knows it as; null for nothing. */
  readonly name: { readonly id: NameId; readonly name: string } | null;
  /** All its words under any of its names, in the order in which they were said; without a date last. */
  readonly testimony: readonly TestimonyEntry[];
  readonly statements: Readonly<Record<string, StatementShown>>;
  readonly claims: Readonly<Record<string, ClaimSummary>>;
}

/** Two sources side by side, by claim; what they say of no claim, or of none of the other's, behind it. */
export interface AlignedSources {
  readonly one: SourceUse;
  readonly other: SourceUse;
  readonly claims: readonly AlignedClaim[];
  readonly statements: Readonly<Record<string, StatementShown>>;
}

/** A document of the case with what stands in it. */
export interface CaseDocumentUse extends CaseDocument {
  readonly called: string;
  readonly statements: number;
}

/** What became of a case file. */
export type CaseImport =
  | {
      readonly status: 'added';
      readonly file: string;
      readonly added: CaseCounts;
      readonly changed: CaseCounts;
      readonly known: CaseCounts;
    }
  /** Something of the same id says something else. Nothing was added; the same file can be taken under `importId`. */
  | {
      readonly status: 'differs';
      readonly file: string;
      readonly message: string;
      readonly importId: string;
    };

export interface CaseCounts {
  readonly sources: number;
  readonly documents: number;
  readonly statements: number;
  readonly claims: number;
}

export const CASE_EXPORTS = ['report', 'matrix-markdown', 'matrix-csv', 'graph', 'case'] as const;
/** A source report in Markdown, the matrix as Markdown or CSV, the graph as GraphML, or everything as JSON. */
export type CaseExport = (typeof CASE_EXPORTS)[number];

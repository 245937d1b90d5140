import type { CaseFindings, FindingDecision } from '../../model/case-findings.ts';
import type { GivenStatement, SourceFacts, StatementDraft, StatementFacts } from '../../model/case-given.ts';
import type {
  AlignedSources,
  CaseDocumentUse,
  CaseExport,
  CaseImport,
  ClaimPage,
  ClaimSummary,
  SourcePage,
  SourceUse,
  StatementInText,
  StatementShown,
} from '../../model/case-shown.ts';
import type { CaseTimeline } from '../../model/case-timeline.ts';
import type { SourceGraph, WantedSource } from '../../model/source-graph.ts';
import type { Claim, ClaimType, Evidence, Source, Statement } from '../../model/case.ts';
import type { ClaimMatrix, MatrixColumns, RankedClaim } from '../../model/claim-matrix.ts';
import type { DocumentId, NameId, RevisionId } from '../../model/ids.ts';
import type { PassageRange } from '../../model/passage.ts';

/** Who says what, and from whom they have it. Ids of a case are any words; every act can be undone as a whole. */
export interface CaseCalls {
  /** In the order of the case. */
  'case.sources': () => readonly SourceUse[];
  'case.documents': () => readonly CaseDocumentUse[];
  'case.claims': () => readonly ClaimSummary[];
  /** Null for what is not there. */
  'case.claim': (id: string) => ClaimPage | null;
  /** Also by the id of one that goes by another; null for what is not there. */
  'case.source': (id: string) => SourcePage | null;
  /** Fails with `not-found`. */
  'case.aligned': (one: string, other: string) => AlignedSources;
  /** Without those that are not there. */
  'case.statements': (ids: readonly string[]) => readonly StatementShown[];
  /** Those whose words or speakers hold what is searched for in any spelling, or all; at most 50. */
  'case.searchStatements': (words: string) => readonly StatementShown[];
  /** Those whose passages stand in a text, in its order. */
  'case.statementsIn': (revision: RevisionId) => readonly StatementInText[];

  'case.matrix': (by: MatrixColumns) => ClaimMatrix;
  /** The claims as hypotheses, of which one may be true; at least two. */
  'case.hypotheses': (claims: readonly string[]) => readonly RankedClaim[];
  'case.timeline': () => CaseTimeline;
  'case.graph': () => SourceGraph;
  'case.wanted': () => readonly WantedSource[];
  /** Loops, silent copies, and what cannot be as it is dated. Tells `case.progress`. Fails with `cancelled`. */
  'case.findings': () => CaseFindings;
  'case.cancelFindings': () => void;
  /**
   * Accepts what a finding proposes, or dismisses it; null takes that back. Fails with `not-found` for what is not found
   * any more, and with `conflict` for accepting what proposes nothing.
   */
  'case.decideFinding': (key: string, decision: FindingDecision | null) => void;

  /** Fails with `invalid-case` for a name that is empty or a date that is no EDTF. So do the acts below. */
  'case.addSource': (facts: SourceFacts) => Source;
  /** Fails with `not-found`. So do the acts below. */
  'case.changeSource': (id: string, facts: SourceFacts) => Source;
  /** Fails with `conflict` while something is said by it or taken from it. */
  'case.deleteSource': (id: string) => void;
  /** Says that two sources are one person: the first goes by the second. Fails with `conflict` for one person. */
  'case.joinSources': (id: string, sameAs: string) => void;
  'case.partSource': (id: string) => void;
  /** Says whom the library knows under this name; null for nobody. */
  'case.nameSource': (id: string, name: NameId | null) => void;

  /** What the words of a range may be. */
  'case.draft': (range: PassageRange) => StatementDraft;
  /** Keeps the words of a range as a statement, with what they mean for a claim, in one act. */
  'case.state': (
    range: PassageRange,
    given: GivenStatement,
  ) => { readonly statement: string; readonly claim: string | null };
  'case.changeStatement': (id: string, facts: StatementFacts) => Statement;
  /** With what it means for claims. Fails with `conflict` while others are taken from it. */
  'case.deleteStatement': (id: string) => void;

  'case.addClaim': (text: string, type: ClaimType) => Claim;
  'case.changeClaim': (id: string, text: string, type: ClaimType) => Claim;
  /** With its evidence; the statements stay. */
  'case.deleteClaim': (id: string) => void;
  /** At the end of what is there. Fails with `invalid-case` for a value that the type of the claim cannot read. */
  'case.addEvidence': (claim: string, evidence: Evidence) => void;
  'case.changeEvidence': (claim: string, position: number, evidence: Evidence) => void;
  'case.removeEvidence': (claim: string, position: number) => void;

  /** Says which document of the library one of the case is; null for none. */
  'case.matchDocument': (id: string, document: DocumentId | null) => void;

  /** Asks for a case file and takes it in; null when the person chooses none. Fails with `invalid-case`. */
  'case.import': () => CaseImport | null;
  /** Takes a case file that differs in place of what is there. */
  'case.confirmImport': (importId: string) => CaseImport;
  /** Asks where, and writes it; of a report these claims, or all. False when the person chooses no place. */
  'case.export': (what: CaseExport, claims: readonly string[] | null) => boolean;
}

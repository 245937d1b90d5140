import type { GivenValue, Judgement, Stance } from './case.ts';

/** What stands in the columns. */
export const MATRIX_COLUMNS = ['speakers', 'documents'] as const;
export type MatrixColumns = (typeof MATRIX_COLUMNS)[number];

/** A speaker, or a document; what one speaker said at different times stands in columns of their own. */
export interface MatrixColumn {
  /** Null for what nobody is named for. */
  readonly id: string | null;
  readonly name: string;
  /** When it was said; null where nobody knows, or the column is a document. */
  readonly said: string | null;
}

export interface MatrixEntry {
  readonly statement: string;
  readonly stance: Stance;
  readonly value: GivenValue | null;
  /** Statements whose values nothing can be together with this one. Computed. */
  readonly conflicts: readonly string[];
  /** What a person says of that. */
  readonly judgement: Judgement | null;
  readonly reason: string;
}

export interface MatrixCell {
  /** Position of the column. */
  readonly column: number;
  readonly entries: readonly MatrixEntry[];
  /** Whether the same speaker, or document, says here or elsewhere what this cannot be together with. */
  readonly contradictsItself: boolean;
}

/** A claim with those cells alone in which something is said: the others are silent, which is no contradiction. */
export interface MatrixRow {
  readonly claim: string;
  readonly text: string;
  readonly cells: readonly MatrixCell[];
}

export interface ClaimMatrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}

/** A claim as one of several that may be true: the one with the least against it comes first. */
export interface RankedClaim {
  readonly claim: string;
  readonly text: string;
  /** Independent origins of what contradicts it, and as many as there may be. */
  readonly against: number;
  readonly possiblyAgainst: number;
  /** Statements that contradict it, and that support it. */
  readonly inconsistent: number;
  readonly consistent: number;
  /** Of those, statements that do not say the same of every claim: only these tell the claims apart. */
  readonly diagnostic: number;
}

import type { ClaimType, From, GivenValue } from './case.ts';

/** Of the statements that say the same: how many there are, and from how many origins they come. */
export interface Origins {
  readonly documents: number;
  readonly statements: number;
  /** Independent origins: so many at least. */
  readonly certain: number;
  /** So many, if all that is not known came from elsewhere. */
  readonly possible: number;
  /** False where so much hangs together that the two numbers are bounds: no fewer, and no more. */
  readonly exact: boolean;
  /** Sources whom it comes from in the end; one for each person. */
  readonly origins: readonly string[];
  /** Statements that `certain` counts: no two of them share an origin. */
  readonly counted: readonly string[];
}

/** How a statement comes from an origin, by way of others. */
export interface OriginPath {
  readonly statement: string;
  readonly through: readonly string[];
  /** The source; null where nobody knows who it is. */
  readonly origin: string | null;
  /** Where the trail ends, where that is no statement of the case. */
  readonly end: From | null;
}

/** What would change the number of certain origins, if somebody checked it. */
export interface OriginCheck {
  readonly statement: string;
  /** What it is taken from; null where the case does not say. */
  readonly from: string | null;
  readonly asks: 'origin' | 'first-hand';
  /** What the number would be. */
  readonly certain: number;
}

export interface ValueConflict {
  readonly statements: readonly [string, string];
  readonly values: readonly [GivenValue, GivenValue];
  /** Whether one person says both. */
  readonly sameSpeaker: boolean;
}

/** What is missing, or does not hold together. The claim stands all the same. */
export interface CaseRemark {
  readonly about: 'claim' | 'statement' | 'document' | 'source';
  readonly id: string;
  readonly message: string;
}

export interface ClaimReport extends Origins {
  readonly id: string;
  readonly text: string;
  readonly type: ClaimType;
  readonly unknown: readonly From[];
  /** Of the first hundred statements; of fewer where thousands hang together. */
  readonly paths: readonly OriginPath[];
  readonly checks: readonly OriginCheck[];
  /** Of what contradicts the claim. */
  readonly against: Origins;
  /** Computed from values; what a person says of them is in the matrix. */
  readonly conflicts: readonly ValueConflict[];
  /** Whether there are more conflicts than are listed. */
  readonly moreConflicts: boolean;
  /** Statements that have it from each other. */
  readonly loops: readonly (readonly string[])[];
  readonly retracted: readonly string[];
  readonly remarks: readonly CaseRemark[];
}

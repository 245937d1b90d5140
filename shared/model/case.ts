import type { DocumentId, NameId, PassageId } from './ids.ts';

/*
 * Who says what, and from whom they have it. Ids are those of the case file that something came in with, or made here:
 * any words that are not empty, each once among its kind.
 */

export const BASES = ['first-hand', 'hearsay', 'derived', 'unknown'] as const;
/** Whether the speaker was there; heard it; took it from a text; or nobody knows. */
export type Basis = (typeof BASES)[number];

export const STANCES = ['supports', 'contradicts', 'qualifies', 'mentions', 'retracts'] as const;
export type Stance = (typeof STANCES)[number];

export const CLAIM_TYPES = ['number', 'date', 'place', 'person', 'yes/no', 'free'] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];

/** The Admiralty scale for sources: A completely reliable, E unreliable, F cannot be judged. */
export const GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Grade = (typeof GRADES)[number];

/** The same scale for what is said: 1 confirmed, 5 improbable, 6 cannot be judged. */
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;
export type Credibility = (typeof CREDIBILITIES)[number];

/** What a person says of evidence whose value conflicts with another: the computed conflict stands beside it. */
export const JUDGEMENTS = ['conflict', 'no-conflict', 'unclear'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

export interface Reliability {
  readonly grade: Grade;
  readonly reason: string;
  /** When it was judged so. EDTF level 1. */
  readonly date: string | null;
}

/** A person or a body that says something. One of which nothing is known but its id has no name. */
export interface Source {
  readonly id: string;
  readonly name: string;
  /** `witness`, `author`, `outlet`, `institution`, or another word. */
  readonly kind: string;
  readonly role: string;
  /** To the events. */
  readonly relation: string;
  /** When it was where the events were. EDTF level 1. */
  readonly present: string | null;
  readonly reliability: Reliability | null;
  /** Another source that is the same person. */
  readonly sameAs: string | null;
  /** Whom the library knows under this name. */
  readonly nameId: NameId | null;
}

/** A document that the case speaks of, whether the library holds it or not. One that is only named has no title. */
export interface CaseDocument {
  readonly id: string;
  readonly title: string;
  /** A source. */
  readonly author: string | null;
  /** EDTF level 1. */
  readonly published: string | null;
  readonly url: string | null;
  /** The document of the library that it is; null where it is not held. */
  readonly documentId: DocumentId | null;
  /** Whether the library has it in the trash. */
  readonly trashed: boolean;
}

/** What a speaker has something from: a statement, or one who or which the case holds no statement of. */
export interface From {
  readonly kind: 'statement' | 'source' | 'document';
  readonly id: string;
}

/** Words in a speaker's mouth. */
export interface Statement {
  readonly id: string;
  readonly document: string | null;
  readonly passageId: PassageId | null;
  readonly speaker: string | null;
  /** When it was said, and when what it tells of happened. EDTF level 1. */
  readonly said: string | null;
  readonly event: string | null;
  readonly basis: Basis;
  readonly from: readonly From[];
  readonly credibility: Credibility | null;
  /** What was said, where no passage tells. */
  readonly text: string;
}

/** As it is given: `50`, `over 200`, `1988-08`, `true`. */
export type GivenValue = number | string | boolean;

export interface Evidence {
  readonly statement: string;
  readonly stance: Stance;
  readonly value: GivenValue | null;
  readonly judgement: Judgement | null;
  /** Why it is judged so. */
  readonly reason: string;
}

/** A short statement of fact, with what speaks for it and against it. */
export interface Claim {
  readonly id: string;
  readonly text: string;
  readonly type: ClaimType;
  readonly evidence: readonly Evidence[];
}

export interface Case {
  readonly sources: readonly Source[];
  readonly documents: readonly CaseDocument[];
  readonly statements: readonly Statement[];
  readonly claims: readonly Claim[];
}

import type { StatementShown, NamedFrom } from './case-shown.ts';
import type { Basis, ClaimType, Evidence, From, GivenValue, Reliability, Statement } from './case.ts';
import type { NameId } from './ids.ts';

/* What a person gives of a case. */

/** What of a source a person gives. */
export interface SourceFacts {
  readonly name: string;
  readonly kind: string;
  readonly role: string;
  readonly relation: string;
  /** EDTF level 1. */
  readonly present: string | null;
  readonly reliability: Reliability | null;
  /** Whom the library knows under this name. */
  readonly nameId: NameId | null;
}

/** What of a statement a person gives, apart from where its words stand. */
export interface StatementFacts {
  readonly speaker: string | null;
  /** EDTF level 1. */
  readonly said: string | null;
  readonly event: string | null;
  readonly basis: Basis;
  readonly from: readonly From[];
  readonly credibility: Statement['credibility'];
}

/** A speaker: one of the case, or a new one of which so much is known. */
export type GivenSpeaker =
  | { readonly id: string }
  | { readonly name: string; readonly kind: string; readonly nameId: NameId | null };

/** What selected words say, to be kept as one act: who says it, and what it means for a claim. */
export interface GivenStatement {
  readonly speaker: GivenSpeaker | null;
  readonly said: string | null;
  readonly event: string | null;
  readonly basis: Basis;
  readonly from: readonly From[];
  /** Null where the words are a statement and nothing more. */
  readonly evidence: {
    readonly claim: { readonly id: string } | { readonly text: string; readonly type: ClaimType };
    readonly stance: Evidence['stance'];
    readonly value: GivenValue | null;
  } | null;
}

/** What selected words may be, for a person to agree with by one key. */
export interface StatementDraft {
  /** The statement that these very words are already. */
  readonly known: StatementShown | null;
  /** The words, shortened to a sentence. */
  readonly text: string;
  readonly type: ClaimType;
  /** What the words give: `50` of “about fifty people”. */
  readonly value: GivenValue | null;
  /** Likeliest first, with the reason: “the author of the document”, “said the paragraph before”. */
  readonly speakers: readonly {
    readonly speaker: GivenSpeaker;
    readonly called: string;
    readonly reason: string;
  }[];
  /** When it was said: the time of the document, where that is known. */
  readonly said: string | null;
  /** A time that the words name. */
  readonly event: string | null;
  /** First-hand where a witness speaks in the first person; derived where a marker of a footnote stands in the words. */
  readonly basis: Basis;
  readonly from: readonly NamedFrom[];
  /** Claims that may be meant, most alike first. */
  readonly claims: readonly { readonly id: string; readonly text: string; readonly type: ClaimType }[];
}

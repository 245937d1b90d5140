import type { GivenValue, Stance } from './case.ts';

/** A statement of one source, with what it says of each claim. */
export interface TestimonyEntry {
  readonly statement: string;
  readonly text: string;
  readonly document: string | null;
  /** When it was said; when its document appeared, where nobody says. EDTF. */
  readonly date: string | null;
  readonly claims: readonly {
    readonly claim: string;
    readonly stance: Stance;
    readonly value: GivenValue | null;
  }[];
}

/** What two sources say of one claim: nothing where one of them is silent. */
export interface AlignedClaim {
  readonly claim: string;
  readonly text: string;
  readonly one: readonly TestimonyEntry[];
  readonly other: readonly TestimonyEntry[];
  /** Whether values that they give cannot both be. */
  readonly conflict: boolean;
}

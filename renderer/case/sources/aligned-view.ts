import type { AlignedSources } from '#shared/model/case-shown.ts';
import type { AlignedClaim, TestimonyEntry } from '#shared/model/testimony.ts';

/** Two testimonies, parted by who says something of a claim. */
export interface AlignedParts {
  readonly both: readonly AlignedClaim[];
  readonly oneAlone: readonly AlignedClaim[];
  readonly otherAlone: readonly AlignedClaim[];
  /** Statements that mean nothing for any claim. */
  readonly oneElse: readonly string[];
  readonly otherElse: readonly string[];
}

/** What conflicts stands before what does not. */
export function alignedParts({ one, other, claims, statements }: AlignedSources): AlignedParts {
  const both = claims.filter((claim) => claim.one.length > 0 && claim.other.length > 0);
  const told = new Set(
    claims.flatMap((claim) => [...claim.one, ...claim.other].map(({ statement }) => statement)),
  );
  const elseOf = (person: string) =>
    Object.values(statements)
      .filter(({ id, by }) => by?.id === person && !told.has(id))
      .map(({ id }) => id);
  return {
    both: [...both.filter(({ conflict }) => conflict), ...both.filter(({ conflict }) => !conflict)],
    oneAlone: claims.filter((claim) => claim.other.length === 0),
    otherAlone: claims.filter((claim) => claim.one.length === 0),
    oneElse: elseOf(one.person),
    otherElse: elseOf(other.person),
  };
}

/** What an entry says of one claim, once for each time that it says something of it. */
export function saidOf(entry: TestimonyEntry, claim: string): TestimonyEntry['claims'] {
  return entry.claims.filter((said) => said.claim === claim);
}

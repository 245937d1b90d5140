import type { RankedClaim } from '../model/claim-matrix.ts';
import type { Case, Claim, Stance } from '../model/case.ts';
import { claimStandings } from './claim-report.ts';

/**
 * Claims as hypotheses of which one may be true, after Heuer's analysis of competing hypotheses: what little speaks against
 * tells more than how much speaks for. Ordered by independent origins of what contradicts, so that a story that is often
 * repeated does not weigh more than one told once; silence weighs nothing.
 */
export function rankClaims(all: Case): readonly RankedClaim[] {
  const standing = claimStandings(all);
  const stances = stancesByStatement(all.claims);
  const ranked = all.claims.map((claim): RankedClaim => {
    const { against } = standing(claim);
    const said = new Set(claim.evidence.map(({ statement }) => statement));
    return {
      claim: claim.id,
      text: claim.text,
      against: against.certain,
      possiblyAgainst: against.possible,
      inconsistent: countOf(claim, 'contradicts'),
      consistent: countOf(claim, 'supports'),
      diagnostic: [...said].filter((id) => tellsApart(stances.get(id), all.claims.length)).length,
    };
  });
  return ranked.toSorted(
    (a, b) =>
      a.against - b.against ||
      a.possiblyAgainst - b.possiblyAgainst ||
      a.inconsistent - b.inconsistent ||
      b.consistent - a.consistent,
  );
}

function countOf({ evidence }: Claim, stance: Stance): number {
  return new Set(evidence.filter((one) => one.stance === stance).map(({ statement }) => statement)).size;
}

/** What each statement says of each claim that it says something of. */
function stancesByStatement(claims: readonly Claim[]): ReadonlyMap<string, ReadonlyMap<string, Stance>> {
  const stances = new Map<string, Map<string, Stance>>();
  for (const { id, evidence } of claims) {
    for (const { statement, stance } of evidence) {
      const own = stances.get(statement) ?? new Map<string, Stance>();
      stances.set(statement, own.set(id, stance));
    }
  }
  return stances;
}

/** Whether it helps to tell so many claims apart: unless it says the same of every one. */
export function tellsApart(stances: ReadonlyMap<string, Stance> | undefined, claims: number): boolean {
  if (!stances) return false;
  return stances.size < claims || new Set(stances.values()).size > 1;
}

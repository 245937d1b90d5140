import type { ClaimSummary } from '#shared/model/case-shown.ts';
import type { Case } from '#shared/model/case.ts';
import { beginsWith } from './same-case.ts';

export type Summaries = ReadonlyMap<string, ClaimSummary>;

/**
 * Claims that stand as they stood before, of a case that `sameCase` has made of the one before. As long as things are added alone, that is every claim that says the same: nothing
 * that was there can rest on what came since.
 */
export function carriedSummaries(before: Case, summaries: Summaries, now: Case): Summaries {
  if (!isMoreOf(before, now)) return new Map();
  const said = new Map(before.claims.map((claim) => [claim.id, claim]));
  return new Map(
    now.claims.flatMap((claim) => {
      const summary = summaries.get(claim.id);
      return summary && said.get(claim.id) === claim ? [[claim.id, summary] as const] : [];
    }),
  );
}

function isMoreOf(before: Case, now: Case): boolean {
  const added = now.sources.slice(before.sources.length);
  return (
    beginsWith(now.statements, before.statements) &&
    beginsWith(now.documents, before.documents) &&
    beginsWith(now.sources, before.sources) &&
    // A new source may be one person with one that is there.
    added.every(({ sameAs, nameId }) => sameAs === null && nameId === null)
  );
}

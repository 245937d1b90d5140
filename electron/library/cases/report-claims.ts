import { claimReports } from '#shared/case/claim-report.ts';
import type { ClaimReport } from '#shared/model/case-report.ts';
import type { Case } from '#shared/model/case.ts';
import { beginLongWork, type LongWork } from '../long-work.ts';
import { find } from './case-act.ts';

/** How the claims stand, in the order in which they are asked; null for all. Fails with `not-found` and `cancelled`. */
export async function reportClaims(
  all: Case,
  ids: readonly string[] | null,
  work: LongWork = {},
): Promise<readonly ClaimReport[]> {
  const { step } = beginLongWork(work);
  const claims = ids === null ? all.claims : ids.map((id) => find(all.claims, id, 'claim'));
  const report = claimReports(all);
  const reports: ClaimReport[] = [];
  for (const claim of claims) {
    await step(reports.length, claims.length);
    reports.push(report(claim));
  }
  return reports;
}

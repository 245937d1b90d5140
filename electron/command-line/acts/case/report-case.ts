import { claimReports } from '#shared/case/claim-report.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { Case, Claim } from '#shared/model/case.ts';
import { checkQuotations } from '../../../export/case/checked-quotations.ts';
import { sourceReport } from '../../../export/case/source-report.ts';
import type { Ibid } from '../../../library/open-ibid.ts';
import { readCase } from '../../../storage/cases.ts';
import { shown, shownAlone, toJson } from '../../shown.ts';
import type { Terminal } from '../../terminal.ts';

/** How each claim stands: as a list in JSON, or as Markdown for a person. Fails with `not-found`. */
export async function reportCase(
  { db }: Ibid,
  ids: readonly string[],
  json: boolean,
  terminal: Terminal,
): Promise<boolean> {
  const all = await readCase(db);
  const reports = chosen(all, ids).map(claimReports(all));
  if (json) await terminal.out(`${toJson(reports)}\n`);
  else {
    const quotations = await checkQuotations(db, all.statements);
    await terminal.out(shownAlone(sourceReport(all, reports, quotations)));
  }
  return true;
}

function chosen({ claims }: Case, ids: readonly string[]): readonly Claim[] {
  if (ids.length === 0) return claims;
  return ids.map((id) => {
    const claim = claims.find((one) => one.id === id);
    if (!claim) throw new Failed('not-found', `The case has no claim “${shown(id)}”.`);
    return claim;
  });
}

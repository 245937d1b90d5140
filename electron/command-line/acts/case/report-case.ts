import { reportInMarkdown } from '../../../export/case/write-case-export.ts';
import { reportClaims } from '../../../library/cases/report-claims.ts';
import type { Ibid } from '../../../library/open-ibid.ts';
import { readCase } from '../../../storage/cases.ts';
import { shownAlone, toJson } from '../../shown.ts';
import type { Terminal } from '../../terminal.ts';

/** How each claim stands: as a list in JSON, or as Markdown for a person. Fails with `not-found`. */
export async function reportCase(
  { db }: Ibid,
  ids: readonly string[],
  json: boolean,
  terminal: Terminal,
): Promise<boolean> {
  const all = await readCase(db);
  const reports = await reportClaims(all, ids.length === 0 ? null : ids);
  if (json) await terminal.out(`${toJson(reports)}\n`);
  else await terminal.out(shownAlone(await reportInMarkdown(db, all, reports)));
  return true;
}

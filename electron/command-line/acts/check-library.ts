import type { CheckReport } from '#shared/model/library.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import { counted } from '../columns.ts';
import { toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

export async function checkLibrary(
  { handlers }: Ibid,
  { json }: { readonly json: boolean },
  terminal: Terminal,
): Promise<boolean> {
  const report = await handlers['library.check']();
  for (const { about, id, message } of report.findings) {
    await terminal.fail({ code: 'library-damaged', message }, `${about} ${id}`);
  }
  await terminal.out(json ? `${toJson(report)}\n` : inWords(report));
  return report.clean;
}

function inWords({ clean, checked, findings }: CheckReport): string {
  const looked = [
    counted(checked.originals, 'original'),
    counted(checked.revisions, 'text'),
    counted(checked.passages, 'passage'),
    counted(checked.notes, 'note'),
    counted(checked.entries, 'entry of the ledger', 'entries of the ledger'),
  ].join(', ');
  return clean
    ? `Clean. Checked: ${looked}.\n`
    : `Not clean: ${counted(findings.length, 'finding')}. Checked: ${looked}.\n`;
}

import { type CheckedQuotation, isSound, VERDICTS } from '#shared/model/seal.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import { counted } from '../columns.ts';
import type { VerifyOrder } from '../order.ts';
import { shown, toJsonLine } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

/** Of the folder that the host chooses, which is the one that was ordered. Answers whether all quotations are sound. */
export async function verifyExport(
  { handlers }: Ibid,
  { json }: VerifyOrder,
  terminal: Terminal,
): Promise<boolean> {
  const verified = await handlers['notes.verifyExport']();
  if (verified === null) throw new Error('the command line always chooses a folder');
  const { checked, notCompared } = verified;
  for (const one of checked) await terminal.out(json ? `${toJsonLine(one)}\n` : inWords(one));
  if (!json) await terminal.out(`${summary(checked)}\n`);
  if (notCompared.length > 0)
    await terminal.remark(`Not compared: ${notCompared.map((path) => shown(path)).join(', ')}.\n`);
  return checked.every(({ status }) => isSound(status));
}

function inWords({ status, note, footnote, title, document, reason, diff }: CheckedQuotation): string {
  const head = `${status.padEnd(14)} ${shown(note)} [${shown(footnote)}] ${shown(title ?? document)}\n`;
  return [reason, diff].reduce<string>(
    (text, line) => (line === null ? text : `${text}    ${shown(line)}\n`),
    head,
  );
}

function summary(checked: readonly CheckedQuotation[]): string {
  const counts = VERDICTS.flatMap((verdict) => {
    const { length } = checked.filter(({ status }) => status === verdict);
    return length === 0 ? [] : [`${length} ${verdict}`];
  });
  const files = new Set(checked.map(({ note }) => note)).size;
  return `${counted(checked.length, 'quotation')} in ${counted(files, 'file')}: ${counts.join(', ')}.`;
}

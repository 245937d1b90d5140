import type { DocumentId, RevisionId } from '#shared/model/ids.ts';
import type { MadeRepair, Mended } from '#shared/model/repair.ts';
import type { Writer } from '../storage/database.ts';
import { listRepairs } from '../storage/repairs.ts';
import { getDocument } from './get-document.ts';
import { addMended, loadTextToMend } from './mended-revision.ts';
import { applyRepair } from './repairs/apply-repair.ts';
import { findAgain } from './repairs/find-again.ts';

/**
 * Does what was mended in `from` again in the newest revision of the document, where the words are found exactly and
 * in one place; that makes one more revision. What cannot be done again is among the losses of that one.
 */
export async function carryRepairs(
  tx: Writer,
  documentId: DocumentId,
  from: RevisionId,
  at: string,
): Promise<void> {
  const { revisionId: newest } = await getDocument(tx, documentId);
  const repairs = newest === from ? [] : await listRepairs(tx, from);
  if (repairs.length === 0) return;
  let text = await loadTextToMend(tx, newest);
  const made: MadeRepair[] = [];
  const losses: string[] = [];
  for (const { mended } of repairs) {
    const repair = findAgain(text, mended);
    if (repair === null) losses.push(`A repair could not be carried over: ${inWords(mended)}`);
    else if (repair !== 'done') {
      text = applyRepair(text, repair);
      made.push({ repair, mended, madeAt: at });
    }
  }
  if (made.length === 0 && losses.length === 0) return;
  const report = { ...text.report, losses: [...text.report.losses, ...losses] };
  await addMended(tx, newest, { ...text, report }, [...(await listRepairs(tx, newest)), ...made], at);
}

function inWords(mended: Mended): string {
  switch (mended.kind) {
    case 'take-back':
      return `“${shortened(mended.text)}” was put back into the text, and does not stand in the new file.`;
    case 'leave-out':
      return `“${shortened(mended.text)}” was left out, and does not stand in the new text once and alike.`;
    case 'pair':
      return `“${mended.words}” was made a marker of note ${mended.label}, and no longer stands between the same words, or the note is another.`;
    case 'unpair':
      return `“${mended.words}” was said to be no marker, and no longer stands between the same words.`;
  }
}

const SHOWN_LETTERS = 60;

function shortened(text: string): string {
  const line = text.trim().replaceAll(/\s+/gu, ' ');
  return line.length <= SHOWN_LETTERS ? line : `${line.slice(0, SHOWN_LETTERS).trimEnd()}…`;
}

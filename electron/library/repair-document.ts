import { Failed } from '#shared/ipc/result.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { RevisionId } from '#shared/model/ids.ts';
import type { MadeRepair, Repair } from '#shared/model/repair.ts';
import type { Writer } from '../storage/database.ts';
import { listRepairs } from '../storage/repairs.ts';
import { findRevision, listRevisions } from '../storage/revisions.ts';
import { getDocument } from './get-document.ts';
import { addMended, loadTextToMend } from './mended-revision.ts';
import { applyRepair } from './repairs/apply-repair.ts';
import { mendedBy } from './repairs/mended-by.ts';

/**
 * Makes a newest revision in which something is mended. Fails with `not-found`, and with `conflict` where the
 * revision is not the newest, or where what is to be mended is not in it.
 */
export async function repairDocument(
  tx: Writer,
  id: RevisionId,
  repair: Repair,
  at: string,
): Promise<DocumentSummary> {
  const documentId = await documentOfNewest(
    tx,
    id,
    'The document has a newer text. Open that one to mend it.',
  );
  const text = await loadTextToMend(tx, id);
  const mended = applyRepair(text, repair);
  const made: MadeRepair = { repair, mended: mendedBy(text, repair), madeAt: at };
  await addMended(tx, id, mended, [...(await listRepairs(tx, id)), made], at);
  return getDocument(tx, documentId);
}

/**
 * Makes a newest revision in which the last repair is not done: the others are done again on the text that they were
 * done on first. Fails like `repairDocument`.
 */
export async function undoRepair(tx: Writer, id: RevisionId, at: string): Promise<DocumentSummary> {
  const documentId = await documentOfNewest(
    tx,
    id,
    'The text was changed again since. Its details list what is mended.',
  );
  const repairs = await listRepairs(tx, id);
  const unmended = (await listRevisions(tx, documentId)).find(({ madeBy }) => madeBy !== 'repair');
  if (!unmended || repairs.length === 0) throw new Failed('conflict', 'Nothing is mended in this text.');
  const { losses } = (await loadTextToMend(tx, id)).report;
  const kept = repairs.slice(0, -1);
  const text = kept.reduce(
    (mended, { repair }) => applyRepair(mended, repair),
    await loadTextToMend(tx, unmended.id),
  );
  await addMended(tx, id, { ...text, report: { ...text.report, losses } }, kept, at);
  return getDocument(tx, documentId);
}

async function documentOfNewest(
  tx: Writer,
  id: RevisionId,
  otherwise: string,
): Promise<DocumentSummary['id']> {
  const revision = await findRevision(tx, id);
  if (!revision) throw new Failed('not-found', 'This text is not in the library.');
  const document = await getDocument(tx, revision.documentId);
  if (document.revisionId !== id) throw new Failed('conflict', otherwise);
  return document.id;
}

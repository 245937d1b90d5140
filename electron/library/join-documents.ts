import { Failed } from '#shared/ipc/result.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { DocumentId, RevisionId } from '#shared/model/ids.ts';
import { removeStrayAnchors } from '../storage/anchors.ts';
import { moveCitationRejections } from '../storage/citation-rejections.ts';
import type { Writer } from '../storage/database.ts';
import { applyReading, deleteDocument, insertDocument, restoreDocument } from '../storage/documents.ts';
import { newDocumentId } from '../storage/ids.ts';
import { moveLinks } from '../storage/links.ts';
import { findMergedBy, inheritOrganisation, takeBackOrganisation } from '../storage/merged-documents.ts';
import { inheritMetadataEdits, takeBackMetadataEdits } from '../storage/metadata-edits.ts';
import { listNotesNaming } from '../storage/note-points.ts';
import { findReading } from '../storage/readings.ts';
import { renewPoints } from '../storage/renew-points.ts';
import { findRevision, listRevisions, moveRevision } from '../storage/revisions.ts';
import { keepApart, keepApartAlike } from '../storage/signatures.ts';
import { moveCaseDocuments } from '../storage/write-case.ts';
import { carryPassages } from './carry-passages.ts';
import { carryRepairs } from './carry-repairs.ts';
import { getDocument } from './get-document.ts';
import { giveKey } from './list-works.ts';

/**
 * Makes the revisions of `newer` the newest ones of `older`; `newer` is no document any more. Passages and quotations
 * stay with the revision that they were taken from; tags, collections and links of both are those of the one. What was
 * mended in `older` is mended in the newer text as well, where it can be. Fails with `not-found` and with `conflict` for
 * one document.
 */
export async function joinDocuments(
  tx: Writer,
  newer: DocumentId,
  older: DocumentId,
  at: string,
): Promise<DocumentSummary> {
  if (newer === older) throw new Failed('conflict', 'A document cannot become a revision of itself.');
  await getDocument(tx, newer);
  const { revisionId: before } = await getDocument(tx, older);
  const last = await findRevision(tx, before);
  const moved = (await listRevisions(tx, newer)).toReversed();
  let previous = before;
  for (const [index, { id }] of moved.entries()) {
    await moveRevision(tx, id, older, (last?.number ?? 0) + index + 1);
    await carryPassages(tx, previous, id);
    previous = id;
  }
  const [first] = moved;
  if (first) {
    await inheritMetadataEdits(tx, newer, older, first.id);
    await inheritOrganisation(tx, newer, older, first.id);
  }
  await moveLinks(tx, newer, older);
  await moveCitationRejections(tx, newer, older);
  await moveCaseDocuments(tx, newer, older);
  await keepApartAlike(tx, newer, older);
  await deleteDocument(tx, newer);
  await restoreDocument(tx, older);
  await applyReading(tx, older);
  await carryRepairs(tx, older, before, at);
  return getDocument(tx, older);
}

/**
 * Makes a document of its own of a revision that was imported, with those that were mended or recognised after it, and
 * keeps it apart from the one that it was part of. One that was joined is itself again, with its id, its tags and its
 * collections. Fails with `not-found`, and with `conflict` where the document has no other text that was imported.
 */
export async function separateRevision(tx: Writer, id: RevisionId): Promise<DocumentSummary> {
  const revision = await findRevision(tx, id);
  const reading = await findReading(tx, id);
  if (!revision || !reading) throw new Failed('not-found', 'This revision is not in the library.');
  const { documentId } = revision;
  const oldestFirst = (await listRevisions(tx, documentId)).toReversed();
  const from = oldestFirst.findIndex((one) => one.id === id);
  const next = oldestFirst.findIndex(({ madeBy }, index) => index > from && madeBy === 'import');
  const group = oldestFirst.slice(from, next < 0 ? undefined : next);
  if (reading.madeBy !== 'import' || group.length === oldestFirst.length) {
    throw new Failed('conflict', 'Only one of several files of a document can become a document of its own.');
  }
  const former = await findMergedBy(tx, id);
  const separated = former ?? newDocumentId();
  const { format, fileName, metadata, item } = reading;
  await insertDocument(tx, {
    ...metadata,
    id: separated,
    format,
    fileName,
    importedAt: revision.createdAt,
    ...(item ? { item } : {}),
  });
  for (const [index, one] of group.entries()) await moveRevision(tx, one.id, separated, index + 1);
  await takeBackMetadataEdits(tx, separated, documentId, id);
  if (former) {
    await takeBackOrganisation(tx, former, documentId);
    await renewPoints(tx, await listNotesNaming(tx, { kind: 'document', id: documentId }));
  }
  await applyReading(tx, separated);
  await applyReading(tx, documentId);
  await giveKey(tx, separated);
  await removeStrayAnchors(tx, separated);
  await keepApartAlike(tx, documentId, separated);
  await keepApart(tx, separated, documentId);
  return getDocument(tx, separated);
}

import type { CslItem } from '#shared/model/citation.ts';
import type { DocumentMetadata, ImportedFootnote } from '#shared/model/document.ts';
import type { DocumentFormat } from '#shared/model/formats.ts';
import type { DocumentId, RevisionId } from '#shared/model/ids.ts';
import type { ImportReport } from '#shared/model/report.ts';
import type { RevisionMaker } from '#shared/model/revision.ts';
import type { ImportedBlock } from '#shared/model/text.ts';
import { placeBlocks } from '#shared/text/canonical-text.ts';
import type { Writer } from '../storage/database.ts';
import { applyReading } from '../storage/documents.ts';
import { newRevisionId } from '../storage/ids.ts';
import { insertPictures, type StoredPicture } from '../storage/pictures.ts';
import { insertReading, marksHashOf } from '../storage/readings.ts';
import { findNewestRevision, insertRevision } from '../storage/revisions.ts';
import { carryPassages } from './carry-passages.ts';

/** A text that becomes the newest of its document. Its original and its pictures are in the library already. */
export interface RevisionToAdd {
  readonly documentId: DocumentId;
  readonly originalHash: string;
  readonly originalPart: string;
  readonly madeBy: RevisionMaker;
  readonly format: DocumentFormat;
  readonly fileName: string;
  readonly metadata: DocumentMetadata;
  readonly item: CslItem | null;
  readonly blocks: readonly ImportedBlock[];
  readonly footnotes: readonly ImportedFootnote[];
  readonly pictures: readonly StoredPicture[];
  readonly report: ImportReport;
  readonly createdAt: string;
}

/**
 * Adds the text. What holds of the document is then what was read with it and what a person has changed, and the
 * passages of the text before are looked for in it.
 */
export async function addRevision(tx: Writer, revision: RevisionToAdd): Promise<RevisionId> {
  const { documentId, madeBy, format, fileName, metadata, item, pictures } = revision;
  const last = await findNewestRevision(tx, documentId);
  const id = newRevisionId();
  const { blocks, footnotes } = placeBlocks(revision.blocks, revision.footnotes);
  await insertRevision(tx, {
    id,
    documentId,
    number: (last?.number ?? 0) + 1,
    originalHash: revision.originalHash,
    originalPart: revision.originalPart,
    blocks,
    footnotes,
    report: revision.report,
    createdAt: revision.createdAt,
  });
  const marksHash = marksHashOf(blocks, footnotes);
  await insertReading(tx, id, { madeBy, format, fileName, metadata, item, marksHash });
  await insertPictures(tx, id, pictures);
  if (last) {
    await applyReading(tx, documentId);
    await carryPassages(tx, last.id, id);
  }
  return id;
}

import type { RevisionId } from '#shared/model/ids.ts';
import type { MadeRepair } from '#shared/model/repair.ts';
import type { Reader, Writer } from '../storage/database.ts';
import { listPictures } from '../storage/pictures.ts';
import { findReading } from '../storage/readings.ts';
import { insertRepairs } from '../storage/repairs.ts';
import { findOriginalPart, readReport, readRevision } from '../storage/revisions.ts';
import { addRevision } from './add-revision.ts';
import { bodyAndNotes, type TextToMend } from './repairs/text-to-mend.ts';

/** Throws for a revision that is not in the library. */
export async function loadTextToMend(db: Reader, id: RevisionId): Promise<TextToMend> {
  const revision = await readRevision(db, id);
  const report = await readReport(db, id);
  const reading = await findReading(db, id);
  if (!revision || !report || !reading) throw new Error(`revision ${id} is not in the library`);
  const { language, direction } = reading.metadata;
  return { ...bodyAndNotes(revision), report, language, direction };
}

/** Adds what was made of the text of `from`, with all the repairs that are done in it. */
export async function addMended(
  tx: Writer,
  from: RevisionId,
  { body, footnotes, report }: TextToMend,
  repairs: readonly MadeRepair[],
  at: string,
): Promise<RevisionId> {
  const revision = await readRevision(tx, from);
  const reading = await findReading(tx, from);
  const originalPart = await findOriginalPart(tx, from);
  if (!revision || !reading || originalPart === null)
    throw new Error(`revision ${from} is not in the library`);
  const { format, fileName, metadata, item } = reading;
  const id = await addRevision(tx, {
    documentId: revision.documentId,
    originalHash: revision.originalHash,
    originalPart,
    madeBy: 'repair',
    format,
    fileName,
    metadata,
    item,
    blocks: body,
    footnotes,
    pictures: await listPictures(tx, from),
    report,
    createdAt: at,
  });
  await insertRepairs(tx, id, repairs);
  return id;
}

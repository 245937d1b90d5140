import type { z } from 'zod';
import type { Citation } from '#shared/model/citation.ts';
import { toDocumentId, toRevisionId } from '#shared/model/ids.ts';
import { isPictureName } from '#shared/pictures/page-folder.ts';
import type { Block, Footnote } from '#shared/model/text.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import { beginLongWork, type LongWork } from '../library/long-work.ts';
import {
  DOCUMENTS,
  EDITS,
  EDITS_BEFORE_JOIN,
  PICTURES,
  READINGS,
  REPAIRS,
} from '../storage/archived/kinds.ts';
import { insertRecords } from '../storage/archived/records.ts';
import type { Writer } from '../storage/database.ts';
import { insertOriginal, packOriginal } from '../storage/originals.ts';
import { insertRevision } from '../storage/revisions.ts';
import { type ArchivedRevision, DOCUMENT, ORIGINAL } from './archive-schema.ts';
import { type Archive, damaged } from './open-archive.ts';
import { ORIGINALS_FILE } from './write-archive.ts';

type ArchivedDocument = z.infer<typeof DOCUMENT>;

/** Where a text stands among all, without what is long. */
interface Place {
  readonly path: string;
  readonly added: number;
  readonly revision: number;
}

/** Answers how many there are. Documents and texts come in the order in which they once came. */
export async function restoreDocuments(tx: Writer, archive: Archive, work: LongWork): Promise<number> {
  const paths = archive.paths.filter((path) => /^documents\/[^/]+\/document\.json$/.test(path));
  const originals = await archive.readLines(ORIGINALS_FILE, ORIGINAL);
  const { step } = beginLongWork(work);
  const of = originals.length + paths.length * 2;
  let done = 0;
  for (const { sha256, file } of originals) {
    await step((done += 1), of);
    if (archive.hashOf(file) !== sha256) throw damaged(ORIGINALS_FILE, `“${file}” is not what it names`);
    await insertOriginal(
      tx,
      await packOriginal({ hash: sha256, bytes: await archive.read(file) }, isPictureName(file)),
    );
  }
  const places: Place[] = [];
  const inOrder: { readonly path: string; readonly added: number }[] = [];
  for (const path of paths) {
    await step((done += 1), of);
    const { added, revisions } = await archive.readJson(path, DOCUMENT);
    inOrder.push({ path, added });
    for (const [revision, { added: of_ }] of revisions.entries()) places.push({ path, added: of_, revision });
  }
  for (const { path } of inOrder.toSorted(byAdded)) {
    await restoreDocument(tx, await archive.readJson(path, DOCUMENT));
  }
  for (const { path, revision } of places.toSorted(byAdded)) {
    await step((done += 1), of);
    const { id, revisions } = await archive.readJson(path, DOCUMENT);
    const one = revisions[revision];
    if (one) await restoreRevision(tx, archive, id, one);
  }
  return paths.length;
}

function byAdded(a: { readonly added: number }, b: { readonly added: number }): number {
  return a.added - b.added;
}

async function restoreDocument(
  tx: Writer,
  { edits, revisions: _revisions, ...record }: ArchivedDocument,
): Promise<void> {
  await insertRecords(tx, DOCUMENTS, [record]);
  await insertRecords(
    tx,
    EDITS,
    edits.map((edit) => ({ ...edit, documentId: record.id })),
  );
}

async function restoreRevision(
  tx: Writer,
  archive: Archive,
  documentId: string,
  revision: ArchivedRevision,
): Promise<void> {
  const { id, text, reading, repairs, editsBeforeJoin, pictures, original } = revision;
  if (archive.hashOf(text.file) !== text.sha256)
    throw damaged(text.file, 'it is not the text that it should be');
  const blocks = blocksOf(revision, (await archive.read(text.file)).toString('utf8'));
  await insertRevision(tx, {
    id: toRevisionId(id),
    documentId: toDocumentId(documentId),
    number: revision.number,
    originalHash: original.sha256,
    originalPart: original.part,
    blocks,
    footnotes: revision.footnotes.map(({ label, markers, citations }, ordinal): Footnote => ({
      ordinal,
      label,
      text: canonicalText(blocks.filter(({ footnote }) => footnote === ordinal)),
      markers,
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked as far as it is relied upon
      citations: citations as unknown as readonly Citation[],
    })),
    report: revision.report,
    createdAt: revision.createdAt,
  });
  const own = { revisionId: id };
  if (reading) await insertRecords(tx, READINGS, [{ ...reading, ...own }]);
  await insertRecords(
    tx,
    REPAIRS,
    repairs.map((one) => ({ ...one, ...own })),
  );
  await insertRecords(
    tx,
    EDITS_BEFORE_JOIN,
    editsBeforeJoin.map((one) => ({ ...one, ...own })),
  );
  await insertRecords(
    tx,
    PICTURES,
    pictures.map(({ file: _file, ...one }) => ({ ...one, ...own })),
  );
}

/** The blocks with their words, which stand in the text alone. Fails where they are not all of it. */
function blocksOf({ blocks, text }: ArchivedRevision, words: string): readonly Block[] {
  const placed = blocks.map(({ end, ...block }, ordinal): Block => ({
    ...block,
    ordinal,
    text: words.slice(block.start, end),
  }));
  if (canonicalText(placed) !== words) throw damaged(text.file, 'its paragraphs are not those of the text');
  return placed;
}

import { createHash } from 'node:crypto';
import { canonicalText, placeBlocks } from '#shared/text/canonical-text.ts';
import type { Writer } from '../../electron/storage/database.ts';
import type { Sources } from './built.ts';
import { makeDocument } from './text/make-document.ts';

/** A generated document, ready to be put into a library. */
export type PreparedDocument = Awaited<ReturnType<typeof prepareDocument>>;

export async function prepareDocument(sources: Sources, number: number, made = makeDocument(number)) {
  const { blocks, footnotes, report, ...metadata } = made;
  // A copy, as the import process hands over what it has read: put together from words, texts would lie in pieces.
  const placed = structuredClone(placeBlocks(blocks, footnotes));
  const bytes = Buffer.from(canonicalText(placed.blocks));
  const hash = createHash('sha256').update(bytes).digest('hex');
  return {
    id: sources.newDocumentId(),
    fileName: `document-${number}.txt`,
    at: new Date(Date.UTC(2020, 0, 1) + number * 60_000).toISOString(),
    metadata,
    placed,
    report,
    original: await sources.packOriginal({ hash, bytes }),
  };
}

/** So many files an import stores at once. */
const FILES_AT_ONCE = 25;

/** Everything but the texts, in groups as an import makes them. */
export async function insertWithoutTexts(
  sources: Sources,
  tx: Writer,
  documents: readonly PreparedDocument[],
): Promise<void> {
  for (let first = 0; first < documents.length; first += FILES_AT_ONCE) {
    const group = documents.slice(first, first + FILES_AT_ONCE);
    await sources.insertOriginals(
      tx,
      group.map(({ original }) => original),
    );
    for (const { id, fileName, at, metadata } of group)
      await sources.insertDocument(tx, { ...metadata, id, format: 'plain-text', fileName, importedAt: at });
  }
}

export async function insertText(sources: Sources, tx: Writer, document: PreparedDocument): Promise<void> {
  await sources.insertRevision(tx, {
    ...document.placed,
    id: sources.newRevisionId(),
    documentId: document.id,
    number: 1,
    originalHash: document.original.hash,
    report: document.report,
    createdAt: document.at,
  });
}

import type { DocumentSummary } from '#shared/model/document.ts';
import type { RevisionId } from '#shared/model/ids.ts';
import { addRevision } from '../../electron/library/add-revision.ts';
import type { Database } from '../../electron/storage/database.ts';
import { findRevision } from '../../electron/storage/revisions.ts';
import { ofParagraphs } from './store.ts';

/** Gives the document a newer text of these paragraphs, as the import of a changed file would. */
export async function revise(
  db: Database,
  document: DocumentSummary,
  ...texts: readonly string[]
): Promise<RevisionId> {
  const own = await findRevision(db, document.revisionId);
  if (!own) throw new Error('the document has no text');
  const { blocks, footnotes, pictures: _none, report, ...metadata } = ofParagraphs(document.title, ...texts);
  return db.transaction((tx) =>
    addRevision(tx, {
      documentId: document.id,
      originalHash: own.originalHash,
      originalPart: '',
      madeBy: 'import',
      format: 'plain-text',
      fileName: document.fileName,
      metadata,
      item: null,
      blocks,
      footnotes,
      pictures: [],
      report,
      createdAt: '2026-02-01T00:00:00.000Z',
    }),
  );
}

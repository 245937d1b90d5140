import type { DocumentSummary } from '#shared/model/document.ts';
import type { SourceFile } from '../importers/importer.ts';
import type { Database, Writer } from '../storage/database.ts';
import { findDocument, findDocumentByOriginal, insertDocument, restoreDocument } from '../storage/documents.ts';
import { insertOriginal } from '../storage/originals.ts';
import { insertRevision } from '../storage/revisions.ts';
import type { ImportProcess } from './import-process.ts';

export interface StoreParts {
  readonly db: Database;
  readonly process: ImportProcess;
  readonly now: () => Date;
}

export interface Stored {
  readonly status: 'imported' | 'known';
  readonly document: DocumentSummary;
}

/**
 * Reads a file and puts it into the library: bytes, document and first revision together, or nothing.
 * Bytes that the library holds already are not read again; their document comes back from the trash.
 */
export async function storeDocument({ db, process, now }: StoreParts, file: SourceFile): Promise<Stored> {
  const hash = await sha256(file.bytes);
  const known = await findDocumentByOriginal(db, hash);
  if (known) return db.transaction((tx) => answerKnown(tx, known));
  const { format, document } = await process.read(file);
  return db.transaction(async (tx) => {
    // Another program may have imported the same bytes while this one was reading them.
    const knownNow = await findDocumentByOriginal(tx, hash);
    if (knownNow) return answerKnown(tx, knownNow);
    // STORE
  });
}

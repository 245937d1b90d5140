import type { Archives } from '../archive/archives.ts';
import type { Backups } from '../backups/keep-backups.ts';
import type { DocumentImport } from '../library/import-documents.ts';
import type { ImportProcess } from '../library/import-process.ts';
import type { Indexing } from '../library/keep-indexed.ts';
import type { NameLooking } from '../library/names/look-through.ts';
import type { DocumentRecognition } from '../library/recognize-document.ts';
import type { Originals } from '../library/show-originals.ts';
import type { PasteProcess } from '../library/paste-process.ts';
import type { Database } from '../storage/database.ts';
import type { CaseKnowledge } from './cases/case-knowledge.ts';
import type { Host } from './host.ts';

/** What the handlers are made of. */
export interface HandlerParts {
  readonly db: Database;
  readonly host: Host;
  readonly archives: Archives;
  readonly backups: Backups;
  readonly documents: DocumentImport;
  /** Reads files that do not come into the library. */
  readonly reader: Pick<ImportProcess, 'read'>;
  readonly recognition: DocumentRecognition;
  readonly paste: PasteProcess;
  readonly originals: Originals;
  readonly indexing: Indexing;
  readonly looking: NameLooking;
  readonly knowledge: CaseKnowledge;
}

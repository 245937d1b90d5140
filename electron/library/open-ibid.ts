import type { Emit, LibraryHandlers } from '#shared/ipc/contract.ts';
import type { ImportedNotes } from '#shared/model/note.ts';
import { Failed, type Failure } from '#shared/ipc/result.ts';
import { type Archives, createArchives } from '../archive/archives.ts';
import { type Backups, type BackupTimes, createBackups } from '../backups/keep-backups.ts';
import { settleStaged } from '../backups/staged.ts';
import { createDispatch, type Dispatch } from '../handlers/dispatch.ts';
import { caseKnowledge } from '../handlers/cases/case-knowledge.ts';
import { tellingOfCase } from '../handlers/cases/telling-of-case.ts';
import { type Host, withEmit } from '../handlers/host.ts';
import { createHandlers } from '../handlers/index.ts';
import type { StartReader } from '../importers/reader-channel.ts';
import type { StartOriginal } from '../originals/original-channel.ts';
import type { StartRecognition } from '../recognition/recognition-channel.ts';
import { note } from '../log/events.ts';
import type { Database, Reader } from '../storage/database.ts';
import type { Key } from '../storage/key.ts';
import { migrations } from '../storage/migrations.ts';
import { openLibrary } from '../storage/open-library.ts';
import { type CaseActs, caseActs } from './cases/case-acts.ts';
import { type AutoLock, keepAutoLock } from './auto-lock.ts';
import { createDocumentImport, type PathOutcome } from './import-documents.ts';
import { createRecognition } from './recognize-document.ts';
import type { RecognitionLimits } from './recognition-run.ts';
import type { ImportLimits } from './import-process.ts';
import { createImportProcesses } from './import-processes.ts';
import { createIndexing } from './keep-indexed.ts';
import { importNotes } from '../note-import/import-notes.ts';
import { worksImporter } from '../note-import/works-importer.ts';
import { createNameLooking } from './names/look-through.ts';
import { createPasteProcess } from './paste-process.ts';
import type { OriginalLimits } from './original-run.ts';
import { createOriginals } from './show-originals.ts';

export interface IbidOptions {
  /** The library file; made when there is none. */
  readonly path: string;
  /** For a library that is locked, or is made and is to be. Wiped by whoever gives it. */
  readonly key?: Key | null;
  readonly host: Host;
  readonly startReader: StartReader;
  readonly startRecognition: StartRecognition;
  readonly startOriginal: StartOriginal;
  /** When backups are made without being asked for; null for never. A host with a window makes them if nothing is said. */
  readonly backupTimes?: Partial<BackupTimes> | null;
  readonly importLimits?: Partial<ImportLimits>;
  readonly recognitionLimits?: RecognitionLimits;
  readonly originalLimits?: OriginalLimits;
}

/** An open library with everything that may be asked of it, the same for every host. */
export interface Ibid {
  readonly handlers: LibraryHandlers;
  /** For calls whose name and arguments come from a window. */
  readonly dispatch: Dispatch;
  /** For a host that is given paths by the person, as the command line is. */
  importPaths(paths: readonly string[], password?: string | null): Promise<readonly PathOutcome[]>;
  /** Those of the last paths once more that are locked. */
  unlockPaths(password: string): Promise<readonly PathOutcome[]>;
  /** Resolves when every text is found as it should be, or why it is not: another version may have made the index. */
  indexed(): Promise<Failure | null>;
  /** What the contract does not ask of who says what: files by their paths, and what became of the statements. */
  readonly cases: Pick<CaseActs, 'importFile' | 'matchDocument' | 'quoteStatement'>;
  /** For a host that is given paths by the person. */
  readonly archives: Pick<Archives, 'write' | 'restore'>;
  /** Makes notes of a folder of exported ones, that a person has named. */
  importNotes(folder: string): Promise<ImportedNotes>;
  /** Backups in folders that the person has named by their paths. */
  readonly backups: Pick<Backups, 'make' | 'stop' | 'folder'>;
  /** Minutes without a call after which a locked library is closed again; null for never. */
  readonly autoLock: AutoLock;
  /** For questions that the contract does not ask. */
  readonly db: Reader;
  /** Stops a running import after the file at hand, and recognition at once, and closes the library. */
  close(): Promise<void>;
}

/** Fails as `openLibrary` does. */
export async function openIbid(options: IbidOptions): Promise<Ibid> {
  const { path, startReader, startRecognition, importLimits, recognitionLimits } = options;
  const db = await openNoted(path, options.key ?? null);
  const knowledge = caseKnowledge(db);
  const host = withEmit(options.host, tellingOfCase(options.host.emit, knowledge.last));
  const process = createImportProcesses(startReader, importLimits);
  const indexing = createIndexing({ db, emit: host.emit });
  const backups = createBackups({
    db,
    emit: host.emit,
    now: () => host.now(),
    times:
      options.backupTimes === undefined ? (host.name === 'command-line' ? null : {}) : options.backupTimes,
  });
  // Imports tell of documents; that is when there are words to count.
  const emit: Emit = (name, event) => {
    host.emit(name, event);
    if (name === 'documents.changed') {
      indexing.wake();
      backups.imported();
    }
  };
  const parts = { db, emit, now: () => host.now() };
  const documents = createDocumentImport({ ...parts, process });
  const recognition = createRecognition({
    ...parts,
    start: startRecognition,
    ...(recognitionLimits ? { limits: recognitionLimits } : {}),
  });
  const paste = createPasteProcess(startReader);
  const originals = createOriginals({
    db,
    start: options.startOriginal,
    ...(options.originalLimits ? { limits: options.originalLimits } : {}),
  });
  const looking = createNameLooking({ db, emit: host.emit });
  const archives = createArchives(db);
  const handlers = createHandlers({
    db,
    host,
    archives,
    backups,
    documents,
    reader: process,
    recognition,
    paste,
    originals,
    indexing,
    looking,
    knowledge,
  });
  indexing.wake();
  return {
    handlers,
    dispatch: createDispatch(() => handlers),
    importPaths: (paths, password = null) => documents.importPaths(paths, password),
    unlockPaths: (password) => documents.retry(password),
    indexed: () => indexing.indexed(),
    cases: caseActs(parts),
    archives,
    importNotes: (folder) =>
      importNotes(db, folder, { importWorks: worksImporter(documents), now: parts.now }),
    backups,
    autoLock: keepAutoLock(db),
    db,
    async close() {
      documents.cancel();
      recognition.cancel();
      looking.cancel();
      archives.cancel();
      process.close();
      paste.close();
      originals.close();
      await Promise.all([
        documents.settled(),
        recognition.settled(),
        looking.settled(),
        archives.settled(),
        indexing.stop(),
        backups.stop(),
      ]);
      await db.close();
      note({ event: 'closed', refused: host.refused() });
    },
  };
}

async function openNoted(path: string, key: Key | null): Promise<Database> {
  const began = performance.now();
  try {
    await settleStaged(path);
    const db = await openLibrary(path, migrations, key);
    note({ event: 'opened', ms: Math.round(performance.now() - began) });
    return db;
  } catch (error) {
    note({ event: 'not-opened', code: error instanceof Failed ? error.code : 'internal' });
    throw error;
  }
}

import { resolve } from 'node:path';
import type { ImportProgress } from '#shared/model/import.ts';
import { nodeOriginal } from '../library/node-original.ts';
import { nodeReader } from '../library/node-reader.ts';
import { nodeRecognition } from '../library/node-recognition.ts';
import type { LongWork } from '../library/long-work.ts';
import { type Ibid, openIbid } from '../library/open-ibid.ts';
import { wipeKey } from '../storage/key.ts';
import type { ProgramFiles } from '../window/places.ts';
import { importAnnotations, writeAnnotations } from './acts/exchange-annotations.ts';
import { archiveLibrary, restoreArchive } from './acts/archive-library.ts';
import { checkLibrary } from './acts/check-library.ts';
import { carryOutCase } from './acts/case/carry-out-case.ts';
import { loadCase, type LoadedCase } from '../library/cases/load-case-file.ts';
import { listBackups } from './acts/list-backups.ts';
import { listCopies } from './acts/list-copies.ts';
import { listLedger } from './acts/list-ledger.ts';
import { listLoops } from './acts/list-loops.ts';
import { listWanted } from './acts/list-wanted.ts';
import { showGraph } from './acts/show-graph.ts';
import { showTimeline } from './acts/show-timeline.ts';
import { compactLibrary } from './acts/compact-library.ts';
import { editDocument } from './acts/edit-document.ts';
import { exportNotes } from './acts/export-notes.ts';
import { importFolder } from './acts/import-notes.ts';
import { type ImportKey, importPaths } from './acts/import-paths.ts';
import { joinDocuments } from './acts/join-documents.ts';
import { listDocuments } from './acts/list-documents.ts';
import { lockLibrary } from './acts/lock-library.ts';
import { makeBackup } from './acts/make-backup.ts';
import { listNames } from './acts/list-names.ts';
import { listNotes } from './acts/list-notes.ts';
import { listRevisions } from './acts/list-revisions.ts';
import { pageProgress, recognizeDocument } from './acts/recognize-document.ts';
import { recoverLibrary } from './acts/recover-library.ts';
import { restoreLibrary } from './acts/restore-library.ts';
import { repairDocument } from './acts/repair-document.ts';
import { searchLibrary } from './acts/search-library.ts';
import { searchList } from './acts/search-list.ts';
import { separateRevision } from './acts/separate-revision.ts';
import { showDocument } from './acts/show-document.ts';
import { showName } from './acts/show-name.ts';
import { verifyExport } from './acts/verify-export.ts';
import { writeNote } from './acts/write-note.ts';
import { writeReferences } from './acts/write-references.ts';
import { libraryPath, orderedPath } from './library-path.ts';
import type { AskPassword } from './ask-password.ts';
import { libraryKey } from './library-key.ts';
import type { CompactOrder, LibraryOrder, LockOrder } from './order.ts';
import { readPassword } from './read-password.ts';
import { endable, stopOnSignal } from './stop-on-signal.ts';
import { requireFolder } from './require-folder.ts';
import { findChromium } from '../printing/find-chromium.ts';
import { printPage } from '../printing/print-page.ts';
import type { Terminal } from './terminal.ts';

export interface Program {
  readonly files: ProgramFiles;
  readonly version: string;
  readonly terminal: Terminal;
  readonly showProgress: (progress: ImportProgress) => void;
  /** Null where nobody can be asked. */
  readonly askPassword: AskPassword | null;
}

/** Opens the library, does what was ordered, and closes it. Answers whether all of it was done. */
export async function carryOut(order: LibraryOrder, program: Program): Promise<boolean> {
  // These open no library: one makes it, the other reads one that cannot be opened.
  const { terminal, askPassword } = program;
  if (order.act === 'restore') return restoreLibrary(order, orderedPath(order), terminal, askPassword);
  if (order.act === 'recover') return recoverLibrary(order, orderedPath(order), terminal, askPassword);
  const path = await libraryPath(order);
  if (isLockOrder(order))
    return lockLibrary(order, path, { terminal, ask: askPassword, work: watched(program) });
  if (order.act === 'compact')
    return compactLibrary(order, path, { terminal, ask: askPassword, work: watched(program) });
  const key = await keyFor(order, program);
  const loaded = await caseFor(order);
  await requireFolder(order);
  const { readerProcess, recognitionProcess, recognitionData, originalProcess } = program.files;
  const reader = endable(nodeReader(readerProcess));
  const recognizer = endable(nodeRecognition(recognitionProcess, recognitionData));
  const libraryLock = await libraryKey(path, order, askPassword);
  const ibid = await openIbid({
    path,
    key: libraryLock,
    startReader: reader.start,
    startRecognition: recognizer.start,
    startOriginal: nodeOriginal(originalProcess, recognitionData),
    host: {
      name: 'command-line',
      refused: () => 0,
      version: program.version,
      sampleFolder: program.files.sampleFolder,
      packagesFile: program.files.packagesFile,
      logFolder: null,
      chooseFiles: async () => filesOf(order),
      chooseTarget: async () =>
        order.act === 'search' && order.table !== null ? resolve(order.table) : null,
      chooseFolder: async () =>
        order.act === 'export' || order.act === 'verify' ? resolve(order.folder) : null,
      printPage: (html) => printPage(findChromium(process.env), html),
      emit: (name, event) => {
        if (name === 'import.progress' && event && 'total' in event && 'name' in event)
          program.showProgress(event);
        if (name === 'recognition.progress' && event && 'page' in event)
          program.showProgress(pageProgress(event));
      },
      now: () => new Date(),
    },
  });
  // Nothing that writes takes long enough to be stopped with care but these; what is half written is taken back on the next opening.
  if (order.act === 'import') {
    stopOnSignal(() => void ibid.handlers['documents.cancelImport'](), reader.end);
  }
  if (order.act === 'recognize') {
    stopOnSignal(() => void ibid.handlers['recognition.cancel'](), recognizer.end);
  }
  const work = LONG_ACTS.includes(order.act) ? watched(program) : {};
  try {
    const failure = await ibid.indexed();
    if (failure) await program.terminal.fail(failure, 'The index is not whole, so some things are not found');
    return await act(ibid, order, { ...program, key, loaded, work });
  } finally {
    program.showProgress({ done: 0, total: 0, name: null });
    await ibid.close();
    wipeKey(libraryLock);
  }
}

/** Work that tells how far it is, and ends when the person stops it. */
function watched({ showProgress }: Program): LongWork {
  const stop = new AbortController();
  stopOnSignal(
    () => stop.abort(),
    () => undefined,
  );
  return { signal: stop.signal, progress: (done, total) => showProgress({ done, total, name: 'reading' }) };
}

function isLockOrder(order: OpeningOrder | CompactOrder | LockOrder): order is LockOrder {
  return order.act === 'lock' || order.act === 'unlock' || order.act === 'passphrase';
}

function filesOf(order: LibraryOrder): readonly string[] | null {
  if (order.act === 'import-annotations') return [resolve(order.path)];
  return order.act === 'search' && order.list !== null ? [resolve(order.list)] : null;
}

/** Before the library is opened: a wrong path must not make one. */
async function keyFor(order: LibraryOrder, { askPassword }: Program): Promise<ImportKey> {
  const file = order.act === 'import' || order.act === 'recognize' ? order.passwordFile : null;
  return file === null
    ? { password: null, ask: askPassword }
    : { password: await readPassword(file), ask: null };
}

/** Likewise. */
async function caseFor(order: LibraryOrder): Promise<LoadedCase | null> {
  return order.act === 'case' && order.what.task === 'import' ? loadCase(order.what.path) : null;
}

/** Those that read every text. */
const LONG_ACTS: readonly LibraryOrder['act'][] = [
  'archive',
  'restore-archive',
  'backup',
  'copies',
  'loops',
  'wanted',
  'graph',
  'timeline',
];

type OpeningOrder = Exclude<
  LibraryOrder,
  { readonly act: 'restore' | 'recover' | 'compact' | LockOrder['act'] }
>;

interface Means {
  readonly terminal: Terminal;
  readonly key: ImportKey;
  readonly loaded: LoadedCase | null;
  readonly work: LongWork;
}

function act(ibid: Ibid, order: OpeningOrder, { terminal, key, loaded, work }: Means): Promise<boolean> {
  switch (order.act) {
    case 'import':
      return importPaths(ibid, order, terminal, key);
    case 'recognize':
      return recognizeDocument(ibid, order, terminal, key);
    case 'list':
      return listDocuments(ibid, order, terminal);
    case 'show':
      return showDocument(ibid, order, terminal);
    case 'revisions':
      return listRevisions(ibid, order, terminal);
    case 'join':
      return joinDocuments(ibid, order, terminal);
    case 'separate':
      return separateRevision(ibid, order, terminal);
    case 'repair':
      return repairDocument(ibid, order, terminal);
    case 'notes':
      return listNotes(ibid, order, terminal);
    case 'edit':
      return editDocument(ibid, order, terminal);
    case 'search':
      return order.list === null ? searchLibrary(ibid, order, terminal) : searchList(ibid, order, terminal);
    case 'note':
      return writeNote(ibid, order, terminal);
    case 'export':
      return exportNotes(ibid, order, terminal);
    case 'verify':
      return verifyExport(ibid, order, terminal);
    case 'annotations':
      return writeAnnotations(ibid, order, terminal);
    case 'import-annotations':
      return importAnnotations(ibid, order, terminal);
    case 'references':
      return writeReferences(ibid, order, terminal);
    case 'import-notes':
      return importFolder(ibid, order, terminal);
    case 'archive':
      return archiveLibrary(ibid, order, terminal, work);
    case 'restore-archive':
      return restoreArchive(ibid, order, terminal, work);
    case 'names':
      return listNames(ibid, order, terminal);
    case 'name':
      return showName(ibid, order, terminal);
    case 'copies':
      return listCopies(ibid, order, terminal, work);
    case 'loops':
      return listLoops(ibid, order, terminal, work);
    case 'wanted':
      return listWanted(ibid, order, terminal, work);
    case 'graph':
      return showGraph(ibid, order, terminal, work);
    case 'timeline':
      return showTimeline(ibid, order, terminal, work);
    case 'case':
      return carryOutCase(ibid, order, terminal, loaded);
    case 'backup':
      return makeBackup(ibid, order, terminal, work);
    case 'backups':
      return listBackups(ibid, order, terminal);
    case 'ledger':
      return listLedger(ibid, order, terminal);
    case 'check':
      return checkLibrary(ibid, order, terminal);
  }
}

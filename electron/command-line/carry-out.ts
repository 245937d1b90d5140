import { resolve } from 'node:path';
import type { ImportProgress } from '#shared/model/import.ts';
import { nodeReader } from '../library/node-reader.ts';
import { type Ibid, openIbid } from '../library/open-ibid.ts';
import type { ProgramFiles } from '../window/places.ts';
import { checkLibrary } from './acts/check-library.ts';
import { exportNotes } from './acts/export-notes.ts';
import { importPaths } from './acts/import-paths.ts';
import { listDocuments } from './acts/list-documents.ts';
import { listNotes } from './acts/list-notes.ts';
import { searchLibrary } from './acts/search-library.ts';
import { showDocument } from './acts/show-document.ts';
import { writeNote } from './acts/write-note.ts';
import { libraryPath } from './library-path.ts';
import type { LibraryOrder } from './order.ts';
import { endableReader, stopOnSignal } from './stop-on-signal.ts';
import type { Terminal } from './terminal.ts';

export interface Program {
  readonly files: ProgramFiles;
  readonly version: string;
  readonly terminal: Terminal;
  readonly showProgress: (progress: ImportProgress) => void;
}

/** Opens the library, does what was ordered, and closes it. Answers whether all of it was done. */
export async function carryOut(order: LibraryOrder, program: Program): Promise<boolean> {
  const path = await libraryPath(order);
  const reader = endableReader(nodeReader(program.files.readerProcess));
  const ibid = await openIbid({
    path,
    startReader: reader.start,
    host: {
      name: 'command-line',
      refused: () => 0,
      version: program.version,
      sampleFolder: program.files.sampleFolder,
      chooseFiles: async () => null,
      chooseFolder: async () => (order.act === 'export' ? resolve(order.folder) : null),
      emit: (name, event) => {
        if (name === 'import.progress' && 'done' in event) program.showProgress(event);
      },
      now: () => new Date(),
    },
  });
  // Nothing else takes long enough to be stopped with care; what is half written is taken back on the next opening.
  if (order.act === 'import') {
    stopOnSignal(() => void ibid.handlers['documents.cancelImport'](), reader.end);
  }
  try {
    return await act(ibid, order, program.terminal);
  } finally {
    await ibid.close();
  }
}

function act(ibid: Ibid, order: LibraryOrder, terminal: Terminal): Promise<boolean> {
  switch (order.act) {
    case 'import':
      return importPaths(ibid, order, terminal);
    case 'list':
      return listDocuments(ibid, order, terminal);
    case 'show':
      return showDocument(ibid, order, terminal);
    case 'notes':
      return listNotes(ibid, order, terminal);
    case 'search':
      return searchLibrary(ibid, order, terminal);
    case 'note':
      return writeNote(ibid, order, terminal);
    case 'export':
      return exportNotes(ibid, order, terminal);
    case 'check':
      return checkLibrary(ibid, order, terminal);
  }
}

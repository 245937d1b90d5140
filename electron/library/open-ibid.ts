import type { Handlers } from '#shared/ipc/contract.ts';
import { createDispatch, type Dispatch } from '../handlers/dispatch.ts';
import type { Host } from '../handlers/host.ts';
import { createHandlers } from '../handlers/index.ts';
import type { StartReader } from '../importers/reader-channel.ts';
import type { Reader } from '../storage/database.ts';
import { openLibrary } from '../storage/open-library.ts';
import { createDocumentImport, type PathOutcome } from './import-documents.ts';
import { createImportProcess, type ImportLimits } from './import-process.ts';

export interface IbidOptions {
  /** The library file; made when there is none. */
  readonly path: string;
  readonly host: Host;
  readonly startReader: StartReader;
  readonly importLimits?: ImportLimits;
}

/** An open library with everything that may be asked of it, the same for every host. */
export interface Ibid {
  readonly handlers: Handlers;
  /** For calls whose name and arguments come from a window. */
  readonly dispatch: Dispatch;
  /** For a host that is given paths by the person, as the command line is. */
  importPaths(paths: readonly string[]): Promise<readonly PathOutcome[]>;
  /** For questions that the contract does not ask. */
  readonly db: Reader;
  /** Stops a running import after the file at hand, and closes the library. */
  close(): Promise<void>;
}

/** Fails as `openLibrary` does. */
export async function openIbid({ path, host, startReader, importLimits }: IbidOptions): Promise<Ibid> {
  const db = await openLibrary(path);
  const process = createImportProcess(startReader, importLimits);
  const documents = createDocumentImport({ db, process, emit: host.emit, now: () => host.now() });
  const handlers = createHandlers({ db, host, documents });
  return {
    handlers,
    dispatch: createDispatch(handlers),
    importPaths: (paths) => documents.importPaths(paths),
    db,
    async close() {
      documents.cancel();
      process.close();
      await documents.settled();
      await db.close();
    },
  };
}

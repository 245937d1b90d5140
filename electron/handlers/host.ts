import type { Emit } from '#shared/ipc/contract.ts';
import type { LibraryInfo } from '#shared/model/library.ts';

/** What a dialog asks for. */
export type FileKind = 'documents' | 'picture' | 'list' | 'case' | 'annotations';

/**
 * What a folder is asked for: to write notes to, to read such notes again, to put an archive into, to restore one, to keep
 * backups in.
 */
export type FolderKind = 'export' | 'exported' | 'archive' | 'archived' | 'backups';

/** What differs between Electron, Chromium and the command line. The only seams that tests replace. */
export interface Host {
  readonly name: LibraryInfo['host'];
  readonly version: string;
  /** Folder of the sample library. */
  readonly sampleFolder: string;
  /** The list of packages that the build has left. */
  readonly packagesFile: string;
  /** Where it keeps its log; null where it keeps none. */
  readonly logFolder: string | null;
  /** Absolute paths that the person chose; null when they chose none. Of pictures, lists and cases they choose one. */
  chooseFiles(kind: FileKind): Promise<readonly string[] | null>;
  /** Absolute path of an existing folder; null when the person chose none. */
  chooseFolder(kind: FolderKind): Promise<string | null>;
  /**
   * Absolute path to write a file to, which may be there already and is replaced then; null when none was chosen. What
   * the name ends in says what kind of file it is.
   */
  chooseTarget(name: string): Promise<string | null>;
  /** Prints a page of HTML that holds all it shows, as a PDF. Fails with `cannot-print`. */
  printPage(html: string): Promise<Uint8Array>;
  /** Clears the clipboard if it holds words of that SHA-256, and answers whether it did. Absent where the window does. */
  readonly clearClipboard?: (sha256: string) => Promise<boolean>;
  /** How often it has refused a way out of the window since it started. */
  refused(): number;
  readonly emit: Emit;
  now(): Date;
}

/** The same host, of which something else tells the windows. */
export function withEmit(host: Host, emit: Emit): Host {
  return {
    name: host.name,
    version: host.version,
    sampleFolder: host.sampleFolder,
    packagesFile: host.packagesFile,
    logFolder: host.logFolder,
    chooseFiles: (kind) => host.chooseFiles(kind),
    chooseFolder: (kind) => host.chooseFolder(kind),
    chooseTarget: (name) => host.chooseTarget(name),
    printPage: (html) => host.printPage(html),
    ...(host.clearClipboard ? { clearClipboard: host.clearClipboard } : {}),
    refused: () => host.refused(),
    emit,
    now: () => host.now(),
  };
}

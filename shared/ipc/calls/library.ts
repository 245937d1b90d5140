import type { RestoredArchive, WrittenArchive } from '../../model/archive.ts';
import type { ImportOutcome } from '../../model/import.ts';
import type { BundledPackage, CheckReport, LibraryInfo } from '../../model/library.ts';

export interface LibraryCalls {
  'library.info': () => LibraryInfo;
  /** Of the build that runs, by name. Fails with `not-found` where the program was not built. */
  'library.packages': () => readonly BundledPackage[];
  /** The newest lines of the log, the last at the end: JSON without any words of the person's. */
  'library.log': () => readonly string[];
  'library.check': () => CheckReport;
  /** Goes on with the index where that has failed. Tells `index.progress`. */
  'library.indexAgain': () => void;
  /** Imports the fictional documents that ship with Ibid. */
  'library.addSample': () => readonly ImportOutcome[];
  /**
   * Asks for a folder and writes the whole library into a new one in it; null when the person chooses none. Tells
   * `archive.progress`. Fails with `disk-full`, `no-permission`, `file-missing`, `cancelled`.
   */
  'library.archive': () => WrittenArchive | null;
  /**
   * Asks for the folder of an archive and makes this library, which is empty, what was archived; null when the person chooses
   * none. Tells `archive.progress`. Fails with `library-not-empty`, `archive-damaged`, `archive-newer`, `file-missing`,
   * `no-permission`, `cancelled`, and changes nothing then.
   */
  'library.restoreArchive': () => RestoredArchive | null;
  'library.cancelArchive': () => void;
}

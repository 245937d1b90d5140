import type { ImportOutcome } from '../../model/import.ts';
import type { CheckReport, LibraryInfo } from '../../model/library.ts';

export interface LibraryCalls {
  'library.info': () => LibraryInfo;
  'library.check': () => CheckReport;
  /** Goes on with the index where that has failed. Tells `index.progress`. */
  'library.indexAgain': () => void;
  /** Imports the fictional documents that ship with Ibid. */
  'library.addSample': () => readonly ImportOutcome[];
}

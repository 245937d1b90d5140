import type { Failure } from '../ipc/result.ts';
import type { DocumentSummary } from './document.ts';
import type { Resemblance } from './resemblance.ts';

/** A file as the window hands it over: by drop or by paste. Never a path of the disk. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Files that it may show as pictures and that were dropped with it; their paths begin at its own folder. */
  readonly beside?: readonly { readonly path: string; readonly bytes: Uint8Array }[] | undefined;
}

/** What became of one file of an import. `known`: the library already holds these very bytes. */
export type ImportOutcome =
  | {
      readonly status: 'imported' | 'known';
      readonly name: string;
      readonly document: DocumentSummary;
      /** Documents that were there before and whose text it resembles; absent where there are none. */
      readonly resembles?: readonly Resemblance[];
    }
  | { readonly status: 'failed'; readonly name: string; readonly failure: Failure };

/** How far a file of many pages has been read. */
export interface PagesRead {
  readonly done: number;
  readonly total: number;
}

export interface ImportProgress {
  readonly done: number;
  readonly total: number;
  /** The file being read; null when the import has ended. */
  readonly name: string | null;
  /** Of that file, where it takes its time. */
  readonly pages?: PagesRead;
}

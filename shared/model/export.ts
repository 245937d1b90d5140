import type { RedactionPolicy } from './redaction.ts';

/** What goes along with the notes. */
export interface ExportOptions {
  /** The whole texts of what they quote, with a program that checks the quotations. */
  readonly texts: boolean;
  /** Who is not to be known from it. */
  readonly redaction?: RedactionPolicy;
}

/** What became of an export. The window never learns a path: `folder` is the folder's name alone. */
export type ExportOutcome =
  | {
      readonly status: 'written';
      readonly folder: string;
      /** Names of the files written, relative to the folder. */
      readonly files: readonly string[];
      readonly footnotes: number;
      /** What a person should know before passing it on, in sentences. */
      readonly remarks: readonly string[];
    }
  /** Nothing was written. The same export can be confirmed under `exportId`. */
  | {
      readonly status: 'exists';
      readonly folder: string;
      readonly files: readonly string[];
      readonly exportId: string;
    };

export type ExistingFiles = 'replace' | 'keep-both';

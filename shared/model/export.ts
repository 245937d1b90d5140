import type { RedactionPolicy } from './redaction.ts';

/**
 * Markdown for pandoc (and Zettlr), for GitHub, for any reader that knows CommonMark alone, or a vault of Obsidian; one page
 * of HTML; or a document for Word and LibreOffice.
 */
export const EXPORT_FLAVOURS = ['pandoc', 'github', 'commonmark', 'obsidian', 'html', 'docx'] as const;
export type ExportFlavour = (typeof EXPORT_FLAVOURS)[number];

export interface ExportOptions {
  readonly flavour: ExportFlavour;
  /** Whether the whole texts of what they quote go along, with a program that checks the quotations. */
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

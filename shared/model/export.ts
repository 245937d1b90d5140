/**
 * Markdown for pandoc (and Zettlr), for GitHub, for any reader that knows CommonMark alone, or a vault of Obsidian; one page
 * of HTML; or a document for Word and LibreOffice.
 */
export const EXPORT_FLAVOURS = ['pandoc', 'github', 'commonmark', 'obsidian', 'html', 'docx'] as const;
export type ExportFlavour = (typeof EXPORT_FLAVOURS)[number];

export interface ExportOptions {
  readonly flavour: ExportFlavour;
}

/** What became of an export. The window never learns a path: `folder` is the folder's name alone. */
export type ExportOutcome =
  | {
      readonly status: 'written';
      readonly folder: string;
      /** Names of the files written, relative to the folder. */
      readonly files: readonly string[];
      readonly footnotes: number;
    }
  /** Nothing was written. The same export can be confirmed under `exportId`. */
  | {
      readonly status: 'exists';
      readonly folder: string;
      readonly files: readonly string[];
      readonly exportId: string;
    };

export type ExistingFiles = 'replace' | 'keep-both';

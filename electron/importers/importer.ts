import type { DocumentFormat, ImportedDocument } from '#shared/model/document.ts';

export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Turns the bytes of one file into a document. Knows nothing of the disk, the library or the window.
 *
 * Throws `Failed` (`unreadable-file`, `empty-file`, `not-text`, …) for a file that it cannot read;
 * whatever it can read in part it returns, with the rest in `report.losses` or `report.audit.dropped`.
 */
export interface Importer {
  readonly format: DocumentFormat;
  readonly extensions: readonly `.${string}`[];
  /** The same bytes give the same document, always. */
  read(file: SourceFile): Promise<ImportedDocument>;
}

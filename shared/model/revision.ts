import type { DocumentFormat } from './formats.ts';
import type { Revision } from './text.ts';

/** `import`: read from a file. `repair`: mended by hand. `recognition`: its pictures of pages were read by OCR. */
export type RevisionMaker = 'import' | 'repair' | 'recognition';

/** A text of a document as a list shows it. */
export interface RevisionSummary extends Revision {
  readonly madeBy: RevisionMaker;
  readonly format: DocumentFormat;
  readonly fileName: string;
  readonly words: number;
  readonly footnotes: number;
}

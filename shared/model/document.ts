import type { DocumentId, RevisionId, TagId } from './ids.ts';
import type { Direction, ImportedBlock } from './text.ts';
import type { Citation, CslItem } from './citation.ts';
import type { DocumentFormat } from './formats.ts';
import type { Picture } from './picture.ts';
import type { ImportReport } from './report.ts';

export interface DocumentMetadata {
  readonly title: string;
  /** Without the leading "By". */
  readonly authors: readonly string[];
  /** EDTF level 1, for instance `2010-09`; null when the text does not say. */
  readonly published: string | null;
  /** From the root down: `['Home', 'Testimonies', …]`. */
  readonly breadcrumb: readonly string[];
  /** Name of the site or periodical, when the page says so. */
  readonly publisher: string | null;
  /** Where the page said it came from. Shown and exported, never fetched. */
  readonly url: string | null;
  /** BCP 47 tag of most of the text. */
  readonly language: string | null;
  readonly direction: Direction;
}

/** What an importer makes of the bytes of one file. */
export interface ImportedDocument extends DocumentMetadata {
  readonly blocks: readonly ImportedBlock[];
  readonly footnotes: readonly ImportedFootnote[];
  /** Each once, in the order in which spans first refer to them. */
  readonly pictures: readonly Picture[];
  /** The record that the document is; absent for one that is a text. */
  readonly item?: CslItem;
  readonly report: ImportReport;
}

export interface ImportedFootnote {
  readonly label: string;
  readonly blocks: readonly ImportedBlock[];
  readonly citations: readonly Citation[];
}

/** A document as lists show it. */
export interface DocumentSummary extends DocumentMetadata {
  readonly id: DocumentId;
  readonly format: DocumentFormat;
  readonly fileName: string;
  readonly importedAt: string;
  /** The newest revision. */
  readonly revisionId: RevisionId;
  readonly words: number;
  readonly footnotes: number;
  /** In the order of their names. */
  readonly tags: readonly TagId[];
  readonly pinnedAt: string | null;
  readonly trashedAt: string | null;
}

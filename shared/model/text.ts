import type { Citation } from './citation.ts';
import type { DocumentId, RevisionId } from './ids.ts';

export type Direction = 'ltr' | 'rtl';

export const BLOCK_KINDS = [
  'heading',
  'paragraph',
  'quote',
  'list-item',
  'table-row',
  'code',
  'caption',
  'cue',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

interface Range {
  /** UTF-16 code units from the start of the block's own text. */
  readonly start: number;
  /** First code unit that no longer belongs to the range. */
  readonly end: number;
}

/** What holds for a part of one block. Spans may overlap; their offsets count from the start of the block. */
export type Span =
  | (Range & { readonly kind: 'emphasis' | 'strong' | 'code' })
  | (Range & { readonly kind: 'link'; readonly href: string })
  /** `footnote` is the footnote's ordinal in its revision, not its label: labels repeat between chapters. */
  | (Range & { readonly kind: 'footnote-marker'; readonly footnote: number })
  | (Range & {
      readonly kind: 'page';
      readonly page: string;
      /** Of a page that was read from its picture: how sure that is, on average, 0 to 1. */
      readonly confidence?: number;
    })
  /** Words that were read from a picture, with how sure that is on average: 0 to 1. */
  | (Range & { readonly kind: 'recognized'; readonly confidence: number })
  | (Range & { readonly kind: 'time'; readonly seconds: number })
  | (Range & { readonly kind: 'language'; readonly language: string; readonly direction: Direction })
  /** Lies on the one character of a block that is a picture, `PICTURE_SIGN`. */
  | (Range & {
      readonly kind: 'picture';
      /** Ordinal among the pictures of the revision; null where the source names a picture that it does not hold. */
      readonly picture: number | null;
      /** What the source says the picture shows, for those who do not see it. */
      readonly description: string | null;
      /** In pixels, as the picture itself says. */
      readonly width: number | null;
      readonly height: number | null;
    });

/** A paragraph-like unit as an importer finds it. */
export interface ImportedBlock {
  readonly kind: BlockKind;
  /** 1 to 6 for a heading, nesting depth from 1 for a list item, otherwise 1. */
  readonly level: number;
  readonly text: string;
  /** BCP 47 tag, or null where nobody can tell. */
  readonly language: string | null;
  readonly direction: Direction;
  readonly spans: readonly Span[];
}

/** A block in its place in a revision. */
export interface Block extends ImportedBlock {
  readonly ordinal: number;
  /** UTF-16 code units from the start of the revision's canonical text. */
  readonly start: number;
  /** Ordinal of the footnote this block belongs to; null in the body. */
  readonly footnote: number | null;
}

export interface Footnote {
  /** Place in the list of notes, from 0. */
  readonly ordinal: number;
  /** As printed, without its brackets: `1`, `۱`, `*`, `iv`. Never renumbered, not unique. */
  readonly label: string;
  /** The texts of its blocks, joined by line feeds. */
  readonly text: string;
  /** Where the body refers to it: offsets in the canonical text. */
  readonly markers: readonly { readonly start: number; readonly end: number }[];
  readonly citations: readonly Citation[];
}

export interface Revision {
  readonly id: RevisionId;
  readonly documentId: DocumentId;
  /** 1 for the first. */
  readonly number: number;
  /** SHA-256 of the bytes it was read from, in hexadecimal. */
  readonly originalHash: string;
  /** SHA-256 of the canonical text in UTF-8, in hexadecimal. */
  readonly textHash: string;
  readonly createdAt: string;
}

/** A text as far as it was asked for: without footnotes while it is not whole. */
export interface BegunText {
  readonly text: RevisionText;
  readonly isWhole: boolean;
}

/**
 * Immutable canonical text. The canonical text of a revision is the text of its blocks in order,
 * the body first and the footnotes after it, joined by single line feeds.
 */
export interface RevisionText extends Revision {
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Footnote[];
}

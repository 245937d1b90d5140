import type { Anchor, Fate, RevisionName } from './anchor.ts';
import type { HighlightColour } from './colour.ts';
import type { DocumentId, NoteId, PassageId, RevisionId, TagId } from './ids.ts';
import type { Direction } from './text.ts';

/** https://www.w3.org/TR/annotation-model/#text-position-selector, in UTF-16 code units of the canonical text. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}
/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}
/** The block in which the passage starts, and how far into it: survives edits before the block. */
export interface BlockSelector {
  readonly type: 'BlockSelector';
  readonly block: number;
  readonly offset: number;
}
export interface Selectors {
  readonly position: TextPositionSelector;
  readonly quote: TextQuoteSelector;
  readonly block: BlockSelector;
}

/**
 * A range of one revision, which never changes, as the revision itself never does; what a person has made of it may.
 */
export interface Passage extends Selectors {
  readonly id: PassageId;
  readonly revisionId: RevisionId;
  readonly highlighted: boolean;
  /** Of its highlight, or of the last one it had. */
  readonly colour: HighlightColour;
  /** A person's own words on it; empty for none. */
  readonly comment: string;
  readonly createdAt: string;
}

/** What the window hands over to make a passage: offsets in the canonical text of a revision. */
export interface PassageRange {
  readonly revisionId: RevisionId;
  readonly start: number;
  readonly end: number;
}

/** Where a passage stands, in the terms of a reference. */
export interface Place {
  /** Number of the body block that it starts in, counted from 1 over the body without headings; null in a footnote or a heading. */
  readonly paragraph: number | null;
  /** Label of the footnote whose text it is from. */
  readonly footnote: string | null;
  /** Printed page, where the document has page marks. */
  readonly page: string | null;
  /** Seconds from the start of a recording, for words that were heard at a time: nobody counts paragraphs there. */
  readonly time: number | null;
}

/** A passage with what is needed to show it away from its document. */
export interface PassageView extends Passage {
  readonly document: {
    readonly id: DocumentId;
    readonly title: string;
    readonly authors: readonly string[];
    readonly published: string | null;
    readonly trashed: boolean;
  };
  readonly place: Place;
  readonly language: string | null;
  readonly direction: Direction;
  /** Footnotes whose markers lie inside the passage. */
  readonly footnotes: readonly { readonly ordinal: number; readonly label: string }[];
  /** What became of it in the newest text of its document; null where that is its own text. */
  readonly inNewest: (Omit<Anchor, 'passageId'> & RevisionName) | null;
}

/**
 * A passage in a text, with what uses it: notes, tags, links, statements. `position` is where it stands in that text, which need
 * not be the one that it was taken from.
 */
export interface PassageUse extends Omit<Passage, 'block'> {
  readonly notes: readonly { readonly id: NoteId; readonly title: string }[];
  readonly tags: readonly TagId[];
  /** How many links begin or end at it. */
  readonly links: number;
  /** How many statements of the case its words are. */
  readonly statements: number;
  /** The older text that it was taken from; null for one of this text. */
  readonly from: RevisionName | null;
  /** What became of it on the way here; null for one of this text. */
  readonly fate: Exclude<Fate, 'lost'> | null;
}

/** A passage of the library among those that a note may refer to. */
export interface PassageChoice extends PassageRange {
  readonly id: PassageId;
  readonly documentId: DocumentId;
  readonly title: string;
  /** Those that it begins with. */
  readonly words: string;
}

import type { DocumentId, NameId, PassageId, RevisionId } from '#shared/model/ids.ts';
import type { CaseView } from './case-views.ts';
import type { Where } from './where-to-open.ts';

/** A passage that is to be put into the note; a new object asks again. */
export interface AskedPassage {
  readonly passageId: PassageId;
  readonly as: 'quotation' | 'reference';
}

/** Puts a passage into the open note: its words, or a reference that names its place within a line. */
export type PutInNote = (id: PassageId, as?: AskedPassage['as']) => void;

/** What the reader is asked to show, and where. A new object asks again, even for the same place. */
export interface ReaderTarget {
  readonly documentId: DocumentId;
  readonly revisionId: RevisionId;
  /** Range of the canonical text to scroll to and flash; absent opens at the remembered position. */
  readonly range?: { readonly start: number; readonly end: number };
  /** The passage whose card opens at the range. */
  readonly passage?: PassageId;
  /** Where the view stays, for a text that was read before or that takes the place of another of its document. */
  readonly place?: KeptPlace;
}

/** The page of a name, which opens where texts do. */
export interface NameTarget {
  readonly nameId: NameId;
}

/** A page of the case, which opens where texts do. */
export interface CaseTarget {
  readonly caseView: CaseView;
}

/** Opens a text; in place of what one reads, unless it is to open elsewhere. */
export type OpenTarget = (target: ReaderTarget, where?: Where) => void;

/** Where the view stood in a text. */
export interface KeptPlace {
  /** Of the block at the top of the view. */
  readonly words: string;
  readonly ordinal: number;
  /** Pixels from the top of the view down to that block; negative when it is cut off. */
  readonly shift: number;
  /** Canonical offset in the new text that gets the focus if nothing has it; null for none. */
  readonly focus: number | null;
  /** Whether the text takes the focus from whatever has it. */
  readonly takesFocus?: true;
}

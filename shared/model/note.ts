import type { DocumentId, NoteId, PassageId, TagId } from './ids.ts';

export interface NoteSummary {
  readonly id: NoteId;
  readonly title: string;
  /** The first words of the note, for lists. */
  readonly opening: string;
  readonly quotations: number;
  /** Others are begun from it; it is listed apart. */
  readonly template: boolean;
  /** Given to it or written in its text, in the order of their names. */
  readonly tags: readonly TagId[];
  readonly pinnedAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly trashedAt: string | null;
}

export interface Note {
  readonly id: NoteId;
  readonly title: string;
  /** Serialized Lexical editor state, see `note-state.ts`. */
  readonly state: string;
  /** The words of the note, quotations included, for search. Derived from `state` on every save. */
  readonly text: string;
  /** Those that it quotes, in its order; behind them those that it refers to. */
  readonly passages: readonly PassageId[];
  /** 1 for the first save; every save adds a version and keeps the earlier ones, the older the further apart. */
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface NoteDraft {
  readonly id: NoteId;
  readonly title: string;
  readonly state: string;
  /** The version that the draft was made from. Saving fails with `conflict` when a newer one exists. */
  readonly basedOn: number;
}

export interface NoteVersion {
  readonly version: number;
  readonly title: string;
  readonly savedAt: string;
  /** Length of the text, in UTF-16 code units. */
  readonly length: number;
}

/** What came of a folder with exported notes. */
export interface ImportedNotes {
  readonly notes: readonly NoteId[];
  /** Made for what they quote or cite. */
  readonly documents: readonly DocumentId[];
  readonly passages: number;
  /** What could not be carried, in sentences. */
  readonly remarks: readonly string[];
}

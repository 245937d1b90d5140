import type { RecognizedPage } from './recognition.ts';
import type { ImportedBlock } from './text.ts';

/** A piece of the source that is in no block, with the reason. */
export interface DroppedText {
  readonly text: string;
  /** A plain phrase for a person: `page clutter`, `script`, `navigation`. */
  readonly reason: string;
  /**
   * Ordinal of the block of the body that it stood before, one beyond the last for the end; absent where nobody
   * knows any more.
   */
  readonly before?: number;
  /** There is more of it in the file, which tells nobody more: only a part is named here. */
  readonly cut?: true;
  /** What it was in the text, for a block that a person left out. */
  readonly block?: ImportedBlock;
}

/**
 * Where every character of the source went. Counts are UTF-16 code units of the decoded source
 * (for HTML: of its text nodes), and `body + footnotes + metadata + dropped = total` always holds.
 */
export interface CharacterAccount {
  readonly body: number;
  readonly footnotes: number;
  readonly metadata: number;
  readonly dropped: number;
  readonly total: number;
}

export interface ImportAudit {
  /** Labels of markers in the body that no note answers. */
  readonly markersWithoutNote: readonly string[];
  /** Labels of notes that no marker in the body refers to. */
  readonly notesWithoutMarker: readonly string[];
  /** Labels missing from a run of numbers: `['3']` for 1, 2, 4. */
  readonly gaps: readonly string[];
  /** Labels that more than one note of the same run carries. */
  readonly duplicates: readonly string[];
  readonly dropped: readonly DroppedText[];
  /** Places of the canonical text that look like markers and are none, as a person says; absent where there are none. */
  readonly notMarkers?: readonly number[];
  readonly characters: CharacterAccount;
}

/** What became of a file on import, for the person to check. */
export interface ImportReport {
  readonly audit: ImportAudit;
  /** Sentences about what could not be carried over. Not errors. */
  readonly losses: readonly string[];
  /** Encoding the bytes were read with, as a WHATWG label. */
  readonly encoding: string;
  /** Places in the file, from 1, of pages whose text only recognition could tell; absent where there are none. */
  readonly unread?: readonly number[];
  /** Places of pages with a text that a machine read before the file came; absent where there are none. */
  readonly readBefore?: readonly number[];
  /** How many pages the file has; given where one of these three is. */
  readonly pages?: number;
  /** The pages that Ibid read from their pictures; absent where there are none. */
  readonly recognized?: readonly RecognizedPage[];
}

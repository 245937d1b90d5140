/** A piece of the source that is in no block, with the reason. */
export interface DroppedText {
  readonly text: string;
  /** A plain phrase for a person: `page clutter`, `script`, `navigation`. */
  readonly reason: string;
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
  readonly characters: CharacterAccount;
}

/** What became of a file on import, for the person to check. */
export interface ImportReport {
  readonly audit: ImportAudit;
  /** Sentences about what could not be carried over. Not errors. */
  readonly losses: readonly string[];
  /** Encoding the bytes were read with, as a WHATWG label. */
  readonly encoding: string;
}

/** A block that matches. */
export interface Candidate {
  readonly id: number;
  /** `documents.number`. */
  readonly document: number;
  /** At most 0, and 0 where it was not ranked; smaller is better, as with FTS5's bm25. */
  readonly score: number;
  /** It meets what was asked for itself, and not only another form of it. */
  readonly isExact: boolean;
}

/** The best first. */
export function byScore(a: Candidate, b: Candidate): number {
  return Number(b.isExact) - Number(a.isExact) || a.score - b.score || a.id - b.id;
}

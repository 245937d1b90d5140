import type { StatementPlace } from './case-shown.ts';
import type { DocumentId } from './ids.ts';

/** Something with its times, in the order of the timeline. */
export interface TimelineRow {
  /** Of a statement, or of a document. */
  readonly kind: 'statement' | 'document';
  readonly id: string;
  readonly title: string;
  /** Who says it, or who wrote it. */
  readonly by: string | null;
  /** The source that stands for that person. */
  readonly source: string | null;
  /** Those that it speaks of, or that statements in it speak of; by id. */
  readonly claims: readonly string[];
  /** EDTF; null where nobody knows. */
  readonly event: string | null;
  readonly said: string | null;
  readonly published: string | null;
  /** Where it opens; null where the library does not hold it. */
  readonly place: StatementPlace | null;
  readonly documentId: DocumentId | null;
}

/** What cannot be as it is dated. */
export interface DateFinding {
  readonly kind: 'statement' | 'document';
  readonly id: string;
  /** “It tells of what happened after X had left.” */
  readonly message: string;
  readonly certainty: 'certain' | 'possible';
}

export interface CaseTimeline {
  readonly rows: readonly TimelineRow[];
  /** When sources were where the events were. EDTF. */
  readonly presences: readonly {
    readonly source: string;
    readonly called: string;
    readonly present: string;
  }[];
  readonly findings: readonly DateFinding[];
}

import type { DateFinding } from './case-timeline.ts';
import type { DocumentId, RevisionId } from './ids.ts';
import type { Direction } from './text.ts';

/** What a person said of a finding. */
export const FINDING_DECISIONS = ['accepted', 'dismissed'] as const;
export type FindingDecision = (typeof FINDING_DECISIONS)[number];

interface FindingBase {
  /** The same whenever the same is found. */
  readonly key: string;
  readonly decision: FindingDecision | null;
  /** One sentence that says what was found. */
  readonly message: string;
}

/** A place of a document, with its words. */
export interface FoundPlace {
  readonly documentId: DocumentId;
  readonly title: string;
  readonly revisionId: RevisionId;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly direction: Direction;
}

export type CaseFinding =
  | (FindingBase & {
      readonly kind: 'loop';
      /** Each cites the next, the last the first; with where it does. Of statements: each is taken from the next. */
      readonly way: readonly {
        readonly kind: 'document' | 'statement';
        readonly id: string;
        readonly called: string;
        readonly date: string | null;
        readonly places: readonly FoundPlace[];
      }[];
    })
  | (FindingBase & {
      readonly kind: 'copy';
      readonly source: {
        readonly documentId: DocumentId;
        readonly title: string;
        readonly published: string | null;
      };
      readonly copy: {
        readonly documentId: DocumentId;
        readonly title: string;
        readonly published: string | null;
      };
      readonly cited: 'beside' | 'elsewhere' | 'nowhere';
      /** Of what the copy says, from 0 to 1. */
      readonly share: number;
      readonly words: number;
      readonly passages: readonly { readonly source: FoundPlace; readonly copy: FoundPlace }[];
      /** What accepting it would say, as sentences; empty where nobody knows which is the copy. */
      readonly proposal: readonly string[];
    })
  | (FindingBase & {
      readonly kind: 'date';
      readonly about: DateFinding['kind'];
      readonly id: string;
      readonly certainty: DateFinding['certainty'];
      readonly places: readonly FoundPlace[];
    });

export interface CaseFindings {
  /** Documents that were compared. */
  readonly compared: number;
  readonly findings: readonly CaseFinding[];
}

import type { NoteId, PassageId, RevisionId } from './ids.ts';

/**
 * What became of a passage in a newer text of its document. `exact`: the very same words at the same offsets.
 * `moved`: the very same words elsewhere, and certainly these. `altered`: other words stand in its place.
 * `ambiguous`: the very same words stand there, but nothing tells for certain that they are these. `lost`: no place.
 */
export type Fate = 'exact' | 'moved' | 'altered' | 'ambiguous' | 'lost';

/** `attached` by itself; `proposed` and waiting for a person, who then has `accepted` or `rejected` it. */
export type AnchorDecision = 'attached' | 'proposed' | 'accepted' | 'rejected';

export interface Anchor {
  readonly passageId: PassageId;
  /** The newer text. */
  readonly revisionId: RevisionId;
  readonly fate: Fate;
  /** Where the passage stands there, or is proposed to stand: UTF-16 code units. Null for what is lost. */
  readonly place: { readonly start: number; readonly end: number } | null;
  /** From 0 to 1, weighed by the length of the words; null unless altered. */
  readonly similarity: number | null;
  /** A negation, quantifier, number, date, name or modal word differs. */
  readonly guarded: boolean;
  readonly decision: AnchorDecision;
  /** Null where no person has decided. */
  readonly decidedAt: string | null;
}

/** A text of a document, as people speak of it. */
export interface RevisionName {
  readonly revisionId: RevisionId;
  readonly number: number;
}

/** An anchor with what a person needs to decide on it. */
export interface AnchorFate extends Anchor {
  /** The text that the passage was taken from. */
  readonly from: RevisionName;
  /** The words of the passage. */
  readonly quote: string;
  /** The words that stand at the place; null for what is lost. */
  readonly words: string | null;
  readonly highlighted: boolean;
  /** Notes outside the trash that use it. */
  readonly notes: readonly { readonly id: NoteId; readonly title: string }[];
}

/** How many passages in use met which fate. */
export type AnchorReport = Readonly<Record<Fate, number>>;

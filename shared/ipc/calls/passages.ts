import type { AnchorFate } from '../../model/anchor.ts';
import type { HighlightColour, NamedColour } from '../../model/colour.ts';
import type { Copied } from '../../model/copied.ts';
import type { PassageId, RevisionId } from '../../model/ids.ts';
import type { Passage, PassageChoice, PassageRange, PassageUse, PassageView } from '../../model/passage.ts';

export interface PassageCalls {
  /** Makes a passage of the range, or answers the one that covers exactly this range already. */
  'passages.create': (range: PassageRange) => Passage;
  'passages.find': (id: PassageId) => PassageView | null;
  /**
   * Every passage in use that stands in the revision, also one of an older revision that is attached or was accepted. In
   * use is what is highlighted, commented, tagged or linked, and what a note outside the trash uses.
   */
  'passages.list': (id: RevisionId) => readonly PassageUse[];
  /** Null takes the highlight away. Fails with `not-found`. */
  'passages.highlight': (id: PassageId, colour: HighlightColour | null) => Passage;
  /** Empty words take the comment away. Fails with `not-found`. */
  'passages.comment': (id: PassageId, words: string) => Passage;
  /**
   * Gives highlight, comment, tags and links of a passage to the one of another range, which it answers with. Notes go on
   * quoting the former one. Fails with `not-found`, and with `conflict` for a range of another document.
   */
  'passages.changeRange': (id: PassageId, range: PassageRange) => Passage;
  /** Those of the whole library that are in use, newest first. */
  'passages.choices': () => readonly PassageChoice[];
  /** What became, in this revision, of every passage in use that was taken from an older one. */
  'passages.anchors': (id: RevisionId) => readonly AnchorFate[];
  /** Accepts or rejects that a passage stands at its place in this revision. Fails with `not-found`, `conflict`. */
  'passages.decide': (id: PassageId, revision: RevisionId, accept: boolean) => void;
  /** The words of the range and where they stand, for the clipboard. Fails as `passages.create`. */
  'passages.reference': (range: PassageRange) => Copied;

  /** All six, with what each stands for, in the order in which they are offered. */
  'highlights.colours': () => readonly NamedColour[];
  /** Fails with `invalid-name`. Answers all six. */
  'highlights.rename': (colour: HighlightColour, name: string) => readonly NamedColour[];
}

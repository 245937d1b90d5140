/** Something with a time: a document, or what someone says. All dates are EDTF of level 1, null where nobody knows. */
export interface TimelineItem {
  readonly id: string;
  /** What it is called where it is shown. */
  readonly title: string;
  /** Whoever speaks in it. */
  readonly speaker: string | null;
  /** The speaker was there: only then is it odd to tell of what happened elsewhere in time. */
  readonly firstHand: boolean;
  /** When what it tells of happened. */
  readonly event: string | null;
  /** When it was said. */
  readonly said: string | null;
  readonly published: string | null;
  /** Ids of the items that it cites, or has what it says from. */
  readonly cites: readonly string[];
}

/** When someone was where the events were: `1985/1988-06`. */
export interface Presence {
  readonly speaker: string;
  readonly present: string;
}

/** Something in a text that a person mends. Ordinals and offsets are those of the revision that is mended. */
export type Repair =
  /** Puts a piece that the import dropped back into the text. */
  | {
      readonly kind: 'take-back';
      /** Index among the dropped pieces of the revision's audit. */
      readonly dropped: number;
      /** Ordinal of the body block that it comes before; null for the end of the body. */
      readonly before: number | null;
    }
  /** Takes a block of the body out of the text; it is then among the dropped pieces. */
  | { readonly kind: 'leave-out'; readonly block: number }
  /** Makes a range of the body a marker of a note, in place of whatever note it was a marker of. */
  | { readonly kind: 'pair'; readonly start: number; readonly end: number; readonly footnote: number }
  /** Makes a marker, which starts there, plain text; one that has no note is no marker after that. */
  | { readonly kind: 'unpair'; readonly start: number };

/** What a repair was about, in words: by them a person knows it, and it is found again in another text. */
export type Mended =
  | {
      readonly kind: 'take-back';
      readonly text: string;
      readonly reason: string;
      /** Text of the block that it was put before; null at the end. */
      readonly before: string | null;
    }
  | {
      readonly kind: 'leave-out';
      readonly text: string;
      /** Texts of its neighbours; null where it had none. */
      readonly previous: string | null;
      readonly next: string | null;
    }
  | (Surroundings & { readonly kind: 'pair'; readonly label: string; readonly note: string })
  /** `label` is that of the note it was a marker of; null for a marker that had none. */
  | (Surroundings & { readonly kind: 'unpair'; readonly label: string | null });

interface Surroundings {
  /** What the marker consists of. */
  readonly words: string;
  /** Of the same paragraph, at most 32 code units to either side. */
  readonly prefix: string;
  readonly suffix: string;
}

/** A repair that was done. */
export interface MadeRepair {
  readonly repair: Repair;
  readonly mended: Mended;
  readonly madeAt: string;
}

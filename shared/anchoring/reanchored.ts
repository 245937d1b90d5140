/** A range of a canonical text, in UTF-16 code units. */
export interface TextPlace {
  readonly start: number;
  readonly end: number;
}

/** What became of a passage in a newer text. Only `exact` and `moved` are certain; nothing else may attach by itself. */
export type Reanchored =
  /** The very same words, at the same offsets or elsewhere. */
  | (TextPlace & { readonly fate: 'exact' | 'moved' })
  /** Other words stand in its place: a proposal. `guarded` where a word differs that can turn the meaning. */
  | (TextPlace & { readonly fate: 'altered'; readonly similarity: number; readonly guarded: boolean })
  /** The very same words, but nothing tells for certain that this is the place: a proposal. */
  | (TextPlace & { readonly fate: 'ambiguous' })
  | { readonly fate: 'lost' };

/** Ids of the elements that footnote markers and notes point at each other with. `start` is canonical. */
export const markerElementId = (start: number) => `marker-${start}`;
export const noteElementId = (ordinal: number) => `footnote-${ordinal}`;
export const noteTextElementId = (ordinal: number) => `footnote-${ordinal}-text`;
/** Offset of the text itself, for a place to go back to that has no marker. */
export const TITLE_ELEMENT_ID = 'reader-title';

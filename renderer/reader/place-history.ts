/** Where the person was in a document: the row at the top of the view, and what had the focus. */
export interface ReadingPlace {
  /** Ordinal of the row's first block. */
  readonly row: number;
  /** Pixels from the top of the view down to the row's top; negative when the row is cut off. */
  readonly shift: number;
  /** Id of the element to give the focus back to; null when only the view moves back. */
  readonly focusId: string | null;
}

export type PlaceHistory = readonly ReadingPlace[];

export const NO_PLACES: PlaceHistory = [];
const LIMIT = 50;

/** Remembers a place that is about to be left. */
export function leavePlace(history: PlaceHistory, place: ReadingPlace): PlaceHistory {
  const last = history.at(-1);
  if (last && isSamePlace(last, place)) return history;
  return [...history, place].slice(-LIMIT);
}

/** The place to return to, and the history without it; null when nothing was left yet. */
export function returnToPlace(
  history: PlaceHistory,
): { readonly place: ReadingPlace; readonly rest: PlaceHistory } | null {
  const place = history.at(-1);
  return place ? { place, rest: history.slice(0, -1) } : null;
}

function isSamePlace(a: ReadingPlace, b: ReadingPlace): boolean {
  return a.row === b.row && a.shift === b.shift && a.focusId === b.focusId;
}

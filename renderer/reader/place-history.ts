/** Where the person was in a document: the row at the top of the view, and what had the focus. */
export interface ReadingPlace {
  /** Ordinal of the row's first block. */
  readonly row: number;
  /** Pixels from the top of the view down to the row's top; negative when the row is cut off. */
  readonly shift: number;
  /** Id of the element to give the focus back to; null when only the view moves back. */
  readonly focusId: string | null;
}

/** Places that were left, on either side of where the person is; the nearest is last. */
export interface PlaceHistory {
  readonly behind: readonly ReadingPlace[];
  readonly ahead: readonly ReadingPlace[];
}

export const NO_PLACES: PlaceHistory = { behind: [], ahead: [] };
const LIMIT = 50;

/** Remembers a place that is about to be left for a new one. */
export function leavePlace(history: PlaceHistory, place: ReadingPlace): PlaceHistory {
  return { behind: pushed(history.behind, place), ahead: [] };
}

/** Leads from `here` to the place left last, or to the one gone back from last; null when there is none. */
export function returnToPlace(
  { behind, ahead }: PlaceHistory,
  way: 'back' | 'forward',
  here: ReadingPlace,
): { readonly place: ReadingPlace; readonly history: PlaceHistory } | null {
  const [from, to] = way === 'back' ? [behind, ahead] : [ahead, behind];
  const place = from.at(-1);
  if (!place) return null;
  const rest = from.slice(0, -1);
  const left = pushed(to, here);
  return {
    place,
    history: way === 'back' ? { behind: rest, ahead: left } : { behind: left, ahead: rest },
  };
}

function pushed(places: readonly ReadingPlace[], place: ReadingPlace): readonly ReadingPlace[] {
  const last = places.at(-1);
  if (last && isSamePlace(last, place)) return places;
  return [...places, place].slice(-LIMIT);
}

function isSamePlace(a: ReadingPlace, b: ReadingPlace): boolean {
  return a.row === b.row && a.shift === b.shift && a.focusId === b.focusId;
}

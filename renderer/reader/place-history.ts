import { keyOfCaseView } from '../bridge/case-views.ts';
import type { CaseTarget, KeptPlace, NameTarget, ReaderTarget } from '../bridge/targets.ts';

/** A place in a text; without one the text opens where it was left. */
export interface LeftText extends Pick<ReaderTarget, 'documentId' | 'revisionId'> {
  readonly place?: KeptPlace;
}

export type LeftPlace = LeftText | NameTarget | CaseTarget;

/** Places that were left, on either side of where the person is; the nearest is last. */
export interface PlaceHistory {
  readonly behind: readonly LeftPlace[];
  readonly ahead: readonly LeftPlace[];
}

export const NO_PLACES: PlaceHistory = { behind: [], ahead: [] };
const LIMIT = 50;

/** Remembers a place that is about to be left for a new one. */
export function leavePlace(history: PlaceHistory, place: LeftPlace): PlaceHistory {
  return { behind: pushed(history.behind, place), ahead: [] };
}

/**
 * Leads from `here` to the place left last, or to the one gone back from last; null when there is none. `here` is null
 * where nothing is open.
 */
export function returnToPlace(
  { behind, ahead }: PlaceHistory,
  way: 'back' | 'forward',
  here: LeftPlace | null,
): { readonly place: LeftPlace; readonly history: PlaceHistory } | null {
  const [from, to] = way === 'back' ? [behind, ahead] : [ahead, behind];
  const place = from.at(-1);
  if (!place) return null;
  const rest = from.slice(0, -1);
  const left = here ? pushed(to, here) : to;
  return {
    place,
    history: way === 'back' ? { behind: rest, ahead: left } : { behind: left, ahead: rest },
  };
}

/** Without the places in a document that is gone. */
export function forgetPlaces(
  { behind, ahead }: PlaceHistory,
  isGone: (place: LeftPlace) => boolean,
): PlaceHistory {
  return { behind: behind.filter((place) => !isGone(place)), ahead: ahead.filter((place) => !isGone(place)) };
}

function pushed(places: readonly LeftPlace[], place: LeftPlace): readonly LeftPlace[] {
  const last = places.at(-1);
  if (last && isSamePlace(last, place)) return places;
  return [...places, place].slice(-LIMIT);
}

function isSamePlace(a: LeftPlace, b: LeftPlace): boolean {
  if ('nameId' in a || 'nameId' in b) return 'nameId' in a && 'nameId' in b && a.nameId === b.nameId;
  if ('caseView' in a || 'caseView' in b) {
    return 'caseView' in a && 'caseView' in b && keyOfCaseView(a.caseView) === keyOfCaseView(b.caseView);
  }
  return (
    a.revisionId === b.revisionId &&
    a.place?.ordinal === b.place?.ordinal &&
    a.place?.shift === b.place?.shift &&
    a.place?.focus === b.place?.focus
  );
}

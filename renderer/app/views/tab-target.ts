import type { NameId, RevisionId } from '#shared/model/ids.ts';
import type { KeptPlace, NameTarget, ReaderTarget } from '../../bridge/targets.ts';

/** What a tab shows. */
export type TabTarget = ReaderTarget | NameTarget;

export function isText(target: TabTarget): target is ReaderTarget {
  return 'revisionId' in target;
}

/** What tells what a tab shows from what others show, wherever it stands in it. */
export function idOf(target: TabTarget): RevisionId | NameId {
  return isText(target) ? target.revisionId : target.nameId;
}

/** The same text, at a place in it. The page of a name has none. */
export function sameAt(target: TabTarget, place: KeptPlace | undefined): TabTarget {
  if (!isText(target)) return { nameId: target.nameId };
  const { documentId, revisionId } = target;
  return { documentId, revisionId, ...(place ? { place } : {}) };
}

/** Whether it has to be shown anew even where it is on the screen. */
export function asksForPlace(target: TabTarget): boolean {
  return isText(target) && (target.range !== undefined || target.place !== undefined);
}

import { keyOfCaseView } from '../../bridge/case-views.ts';
import type { CaseTarget, KeptPlace, NameTarget, ReaderTarget } from '../../bridge/targets.ts';

/** What a tab shows. */
export type TabTarget = ReaderTarget | NameTarget | CaseTarget;

export function isText(target: TabTarget): target is ReaderTarget {
  return 'revisionId' in target;
}

export function isCase(target: TabTarget): target is CaseTarget {
  return 'caseView' in target;
}

/** What tells what a tab shows from what others show, wherever it stands in it. */
export function idOf(target: TabTarget): string {
  if (isText(target)) return target.revisionId;
  return isCase(target) ? keyOfCaseView(target.caseView) : target.nameId;
}

/** The same text, at a place in it. The page of a name, or of the case, has none. */
export function sameAt(target: TabTarget, place: KeptPlace | undefined): TabTarget {
  if (!isText(target)) return target;
  const { documentId, revisionId } = target;
  return { documentId, revisionId, ...(place ? { place } : {}) };
}

/** Whether it has to be shown anew even where it is on the screen. */
export function asksForPlace(target: TabTarget): boolean {
  return isText(target) && (target.range !== undefined || target.place !== undefined);
}

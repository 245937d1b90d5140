import { isDeepStrictEqual } from 'node:util';
import type { Case } from '#shared/model/case.ts';

interface Thing {
  readonly id: string;
}

/** The case as it was read, with the very objects of before for what is the same: two are then compared at a glance. */
export function sameCase(before: Case, now: Case): Case {
  const same: Case = {
    sources: sameThings(before.sources, now.sources),
    documents: sameThings(before.documents, now.documents),
    statements: sameThings(before.statements, now.statements),
    claims: sameThings(before.claims, now.claims),
  };
  const isSame =
    same.sources === before.sources &&
    same.documents === before.documents &&
    same.statements === before.statements &&
    same.claims === before.claims;
  return isSame ? before : same;
}

function sameThings<T extends Thing>(before: readonly T[], now: readonly T[]): readonly T[] {
  const old = new Map(before.map((thing) => [thing.id, thing]));
  const things = now.map((thing) => {
    const former = old.get(thing.id);
    return former && isDeepStrictEqual(former, thing) ? former : thing;
  });
  return things.length === before.length && beginsWith(things, before) ? before : things;
}

/** Whether some stand at the beginning, as the very same objects. */
export function beginsWith<T>(all: readonly T[], some: readonly T[]): boolean {
  return some.length <= all.length && some.every((thing, index) => thing === all[index]);
}

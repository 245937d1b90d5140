import { Failed } from '#shared/ipc/result.ts';
import type { NameId } from '#shared/model/ids.ts';
import type { Writer } from '../../storage/database.ts';
import { listApart, setApart } from '../../storage/name-decisions.ts';
import { setMergedInto } from '../../storage/names.ts';
import { getName } from '../name-acts.ts';
import { getGroup } from './get-group.ts';
import { idsOf } from './name-register.ts';

/**
 * The first goes by the second from now on, with everything that is merged into it. No row is lost by it. Fails with
 * `not-found`, and with `conflict` where they are one already, or one of these is kept apart from one of those.
 */
export async function mergeNames(tx: Writer, from: NameId, into: NameId): Promise<void> {
  const [gone, left] = [await getGroup(tx, from), await getGroup(tx, into)];
  if (gone.root.id === left.root.id) throw new Failed('conflict', 'These two are one name already.');
  const [these, those] = [new Set(idsOf(gone)), new Set(idsOf(left))];
  const apart = (await listApart(tx)).some(
    ({ one, other }) => (these.has(one) && those.has(other)) || (these.has(other) && those.has(one)),
  );
  if (apart) {
    const message = `It was said that “${gone.root.name}” and “${left.root.name}” are different. Take that back first.`;
    throw new Failed('conflict', message);
  }
  await setMergedInto(tx, gone.root.id, left.root.id);
}

/** Undoes a merge exactly. Fails with `not-found`, and with `conflict` for a name that is merged into none. */
export async function unmergeName(tx: Writer, id: NameId): Promise<void> {
  const { name, mergedInto } = await getName(tx, id);
  if (mergedInto === null) throw new Failed('conflict', `“${name}” is not merged into another name.`);
  await setMergedInto(tx, id, null);
}

/** Says that two of a like name are different, or takes that back. Fails with `not-found`, and with `conflict` for one. */
export async function keepNamesApart(tx: Writer, one: NameId, other: NameId, apart: boolean): Promise<void> {
  const [first, second] = [await getGroup(tx, one), await getGroup(tx, other)];
  if (first.root.id === second.root.id) {
    throw new Failed('conflict', 'These two are one name. Take one of them out of the other first.');
  }
  if (apart) await setApart(tx, first.root.id, second.root.id, true);
  else {
    // It may have been said of names that are merged into these since.
    for (const here of idsOf(first))
      for (const there of idsOf(second)) await setApart(tx, here, there, false);
  }
}

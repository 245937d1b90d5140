import { Failed } from '#shared/ipc/result.ts';
import type { NameId } from '#shared/model/ids.ts';
import type { Reader } from '../../storage/database.ts';
import { type NameGroup, readNames } from './name-register.ts';

/** The name with all that it is together with, by the id of any of them. Fails with `not-found`. */
export async function getGroup(db: Reader, id: NameId): Promise<NameGroup> {
  const group = (await readNames(db)).groupOf(id);
  if (!group) throw new Failed('not-found', 'This name is not in the library.');
  return group;
}

import type { NameId } from '#shared/model/ids.ts';
import type { Name, NamePage, NameUse } from '#shared/model/name.ts';
import { spellingKey } from '#shared/names/words.ts';
import type { Reader } from '../../storage/database.ts';
import { groupBy } from '../../storage/group-by.ts';
import { listApart } from '../../storage/name-decisions.ts';
import { listNoteMentions, type NameRecord } from '../../storage/names.ts';
import { aliasOf } from './alias-acts.ts';
import { listLikeNames } from './like-names.ts';
import { idsOf, type NameGroup, readNames } from './name-register.ts';

/** In the order in which they were made, without those merged into others. */
export async function listNames(db: Reader): Promise<readonly NameUse[]> {
  const { groups } = await readNames(db);
  const notesOf = groupBy(await listNoteMentions(db), ({ nameId }) => nameId);
  return groups.map((group) => {
    const notes = idsOf(group).flatMap((id) => notesOf.get(id) ?? []);
    const { root, members, spellings } = group;
    return {
      ...nameOf(root),
      notes: new Set(notes.map(({ noteId }) => noteId)).size,
      aliases: spellings.filter((spelling) => spellingKey(spelling) !== spellingKey(root.name)),
      merged: members.filter(({ id }) => id !== root.id).map(nameOf),
    };
  });
}

/** Also by the id of a name that was merged into it; null for what is not there. */
export async function readNamePage(db: Reader, id: NameId): Promise<NamePage | null> {
  const register = await readNames(db);
  const group = register.groupOf(id);
  if (!group) return null;
  const own = new Set<NameId>(idsOf(group));
  const apart = (await listApart(db)).flatMap(({ one, other }) => {
    const there = own.has(one) ? other : own.has(other) ? one : null;
    const found = there && register.groupOf(there);
    return found ? [found.root] : [];
  });
  const keptApart = [...new Map(apart.map((name) => [name.id, nameOf(name)])).values()];
  return {
    ...pageOf(group, group.root),
    keptApart,
    alike: listLikeNames(group, register, new Set(keptApart.map((name) => name.id))),
  };
}

/** A name with those that are merged into it, and so on. */
function pageOf(group: NameGroup, record: NameRecord): NamePage {
  return {
    ...nameOf(record),
    description: record.description,
    aliases: group.aliases.filter(({ nameId }) => nameId === record.id).map(aliasOf),
    merged: group.members
      .filter(({ mergedInto }) => mergedInto === record.id)
      .map((member) => pageOf(group, member)),
    keptApart: [],
    alike: [],
  };
}

function nameOf({ id, name, kind }: Name): Name {
  return { id, name, kind };
}

import type { NameId } from '#shared/model/ids.ts';
import { spellingKey } from '#shared/names/words.ts';
import type { Reader } from '../../storage/database.ts';
import { groupBy } from '../../storage/group-by.ts';
import { type AliasRecord, listAliases } from '../../storage/name-aliases.ts';
import { listNameRecords, type NameRecord } from '../../storage/names.ts';

/** A name with those that were merged into it, at any remove: together they are one. */
export interface NameGroup {
  readonly root: NameRecord;
  /** The root first. */
  readonly members: readonly NameRecord[];
  readonly aliases: readonly AliasRecord[];
  /** Everything that it goes by, each once, the root's own name first. */
  readonly spellings: readonly string[];
}

/** All names of a library. They are few, beside its words: thousands at most. */
export interface NameRegister {
  /** In the order in which the roots were made. */
  readonly groups: readonly NameGroup[];
  /** By the id of any member. */
  readonly groupOf: (id: NameId) => NameGroup | null;
  /** The groups that go by the spelling. */
  readonly named: (spelling: string) => readonly NameGroup[];
}

export async function readNames(db: Reader): Promise<NameRegister> {
  const records = await listNameRecords(db);
  const aliasesOf = groupBy(await listAliases(db), ({ nameId }) => nameId);
  const rootOf = rootFinder(records);
  const membersOf = groupBy(records, rootOf);
  const groups = records
    .filter(({ mergedInto }) => mergedInto === null)
    .map((root): NameGroup => {
      const merged = (membersOf.get(root.id) ?? []).filter(({ id }) => id !== root.id);
      const members = [root, ...merged];
      const aliases = members.flatMap(({ id }) => aliasesOf.get(id) ?? []);
      const words = [...members.map(({ name }) => name), ...aliases.map(({ alias }) => alias)];
      return { root, members, aliases, spellings: distinct(words) };
    });
  const byId = new Map(groups.flatMap((group) => group.members.map(({ id }) => [id, group] as const)));
  const bySpelling = groupBy(
    groups.flatMap((group) => group.spellings.map((spelling) => ({ key: spellingKey(spelling), group }))),
    ({ key }) => key,
  );
  return {
    groups,
    groupOf: (id) => byId.get(id) ?? null,
    named: (spelling) => (bySpelling.get(spellingKey(spelling)) ?? []).map(({ group }) => group),
  };
}

function rootFinder(records: readonly NameRecord[]): (record: NameRecord) => NameId {
  const byId = new Map(records.map((record) => [record.id, record]));
  return (record) => {
    let root = record;
    for (let steps = 0; root.mergedInto !== null; steps += 1) {
      const above = byId.get(root.mergedInto);
      if (!above || steps > records.length) throw new Error(`the name ${record.id} is merged in a circle`);
      root = above;
    }
    return root.id;
  };
}

function distinct(spellings: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const spelling of spellings) {
    const key = spellingKey(spelling);
    if (!byKey.has(key)) byKey.set(key, spelling);
  }
  return [...byKey.values()];
}

/** The ids of all that the name is together with. */
export function idsOf(group: NameGroup): readonly NameId[] {
  return group.members.map(({ id }) => id);
}

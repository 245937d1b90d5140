import { Failed } from '#shared/ipc/result.ts';
import type { NameId } from '#shared/model/ids.ts';
import type { Name, NameKind } from '#shared/model/name.ts';
import { spellingKey } from '#shared/names/words.ts';
import { nameProblem, tidyName } from '#shared/organisation/name.ts';
import type { Reader, Writer } from '../storage/database.ts';
import { newNameId } from '../storage/ids.ts';
import {
  changeName as writeChange,
  deleteName as deleteRow,
  describeName as writeDescription,
  findNameRecord,
  insertName,
  listNotesMentioning,
  type NameRecord,
} from '../storage/names.ts';
import { readNames } from './names/name-register.ts';

/**
 * Answers the one of this kind that goes by the name, in whatever spelling: by its own, or by an alias that is no other's.
 * Fails with `invalid-name`.
 */
export async function createName(tx: Writer, given: string, kind: NameKind, at: Date): Promise<Name> {
  const name = checkedName(given);
  const key = spellingKey(name);
  const known = (await readNames(tx)).named(name).filter(({ root }) => root.kind === kind);
  const own = known.find(({ members }) => members.some((member) => spellingKey(member.name) === key));
  const same = own ?? (known.length === 1 ? known[0] : undefined);
  if (same) return { id: same.root.id, name: same.root.name, kind };
  const made = { id: newNameId(), name, kind };
  await insertName(tx, made, at.toISOString());
  return made;
}

/** Notes that mention it show it by its new name. Fails with `not-found` and `invalid-name`. */
export async function changeName(tx: Writer, id: NameId, given: string, kind: NameKind): Promise<Name> {
  await getName(tx, id);
  const changed = { id, name: checkedName(given), kind };
  await writeChange(tx, changed);
  return changed;
}

/** Fails with `not-found`. */
export async function describeName(tx: Writer, id: NameId, description: string): Promise<void> {
  await getName(tx, id);
  await writeDescription(tx, id, description.trim());
}

/** Fails with `not-found`, and with `conflict` while a note mentions it, even one in the trash, or another is merged into it. */
export async function deleteName(tx: Writer, id: NameId): Promise<void> {
  const { name } = await getName(tx, id);
  const merged = (await readNames(tx)).groupOf(id)?.members.find(({ mergedInto }) => mergedInto === id);
  if (merged) {
    const message = `“${name}” cannot be deleted: “${merged.name}” is merged into it. Take that out first.`;
    throw new Failed('conflict', message);
  }
  const notes = await listNotesMentioning(tx, id);
  if (notes.length > 0) {
    const [first] = notes;
    const where =
      notes.length > 1
        ? `${notes.length} notes mention it`
        : `the note “${first?.title.trim() || 'Untitled note'}” mentions it${first?.trashed ? ', in the trash' : ''}`;
    throw new Failed('conflict', `“${name}” cannot be deleted: ${where}.`);
  }
  await deleteRow(tx, id);
}

/** The very record, whatever it is merged into. Fails with `not-found`. */
export async function getName(db: Reader, id: NameId): Promise<NameRecord> {
  const name = await findNameRecord(db, id);
  if (!name) throw new Failed('not-found', 'This name is not in the library.');
  return name;
}

/** Fails with `invalid-name`. */
export function checkedName(given: string): string {
  const name = tidyName(given);
  const problem = nameProblem(name);
  if (problem !== null) throw new Failed('invalid-name', problem);
  return name;
}

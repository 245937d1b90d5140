import { fold } from '#shared/fold/fold.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { NameId } from '#shared/model/ids.ts';
import type { Name, NameKind } from '#shared/model/name.ts';
import { nameProblem, tidyName } from '#shared/organisation/name.ts';
import type { Reader, Writer } from '../storage/database.ts';
import { newNameId } from '../storage/ids.ts';
import {
  changeName as writeChange,
  deleteName as deleteRow,
  findName,
  insertName,
  listNames,
  listNotesMentioning,
} from '../storage/names.ts';

/** Answers the one of this name and kind, in whatever spelling, where there is one. Fails with `invalid-name`. */
export async function createName(tx: Writer, given: string, kind: NameKind, at: Date): Promise<Name> {
  const name = checked(given);
  const key = fold(name).text;
  const same = (await listNames(tx)).find((one) => one.kind === kind && fold(one.name).text === key);
  if (same) return { id: same.id, name: same.name, kind };
  const made = { id: newNameId(), name, kind };
  await insertName(tx, made, at.toISOString());
  return made;
}

/** Notes that mention it show it by its new name. Fails with `not-found` and `invalid-name`. */
export async function changeName(tx: Writer, id: NameId, given: string, kind: NameKind): Promise<Name> {
  await getName(tx, id);
  const changed = { id, name: checked(given), kind };
  await writeChange(tx, changed);
  return changed;
}

/** Fails with `not-found`, and with `conflict` while a note mentions it, even one in the trash. */
export async function deleteName(tx: Writer, id: NameId): Promise<void> {
  const { name } = await getName(tx, id);
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

export async function getName(db: Reader, id: NameId): Promise<Name> {
  const name = await findName(db, id);
  if (!name) throw new Failed('not-found', 'This name is not in the library.');
  return name;
}

function checked(given: string): string {
  const name = tidyName(given);
  const problem = nameProblem(name);
  if (problem !== null) throw new Failed('invalid-name', problem);
  return name;
}

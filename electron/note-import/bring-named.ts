import { Failed } from '#shared/ipc/result.ts';
import { type NameId, type NoteId, type TagId, toNameId, toTagId } from '#shared/model/ids.ts';
import { createName } from '../library/name-acts.ts';
import { createTag, giveTags } from '../library/organise-tags.ts';
import type { Writer } from '../storage/database.ts';
import { findName } from '../storage/names.ts';
import { findTag } from '../storage/tags.ts';
import type { FoundNote } from './read-notes.ts';

/** The names and the tags that kept notes have, by their ids in the library that they come from. */
export interface Named {
  readonly names: ReadonlyMap<string, NameId>;
  readonly tags: ReadonlyMap<string, TagId>;
}

/** Those that the library has by their ids, or by what they are called, and else new ones. One that cannot be called so is left out. */
export async function bringNamed(tx: Writer, notes: readonly FoundNote[], at: Date): Promise<Named> {
  const names = new Map<string, NameId>();
  const tags = new Map<string, TagId>();
  for (const { kept } of notes) {
    for (const { id, name, kind } of kept?.names ?? []) {
      if (names.has(id)) continue;
      const own =
        (await findName(tx, toNameId(id))) ?? (await madeOrNull(() => createName(tx, name, kind, at)));
      if (own) names.set(id, own.id);
    }
    for (const { id, name, colour } of kept?.tags ?? []) {
      if (tags.has(id)) continue;
      const own =
        (await findTag(tx, toTagId(id))) ?? (await madeOrNull(() => createTag(tx, name, colour, at)));
      if (own) tags.set(id, own.id);
    }
  }
  return { names, tags };
}

/** Gives a note the tags that it had beside its text. */
export async function giveKeptTags(
  tx: Writer,
  id: NoteId,
  { kept }: FoundNote,
  { tags }: Named,
): Promise<void> {
  for (const { id: tag, isGiven } of kept?.tags ?? []) {
    const own = isGiven ? tags.get(tag) : undefined;
    if (own !== undefined) await giveTags(tx, own, [{ kind: 'note', id }]);
  }
}

async function madeOrNull<Made>(make: () => Promise<Made>): Promise<Made | null> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof Failed && error.code === 'invalid-name') return null;
    throw error;
  }
}

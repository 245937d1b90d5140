import { Failed } from '#shared/ipc/result.ts';
import { TAG_COLOURS, type TagColour } from '#shared/model/colour.ts';
import type { TagId } from '#shared/model/ids.ts';
import type { Tag, Tagged } from '#shared/model/tag.ts';
import { nameProblem, tagKey, tidyTagName } from '#shared/organisation/name.ts';
import type { Reader, Writer } from '../storage/database.ts';
import { newTagId } from '../storage/ids.ts';
import { findMissing, giveTag, takeTag } from '../storage/tagged.ts';
import * as storage from '../storage/tags.ts';

const AUTOMATIC_COLOURS = TAG_COLOURS.filter((colour) => colour !== 'grey');

/** Answers the one of the same name, in whatever spelling, where there is one. Fails with `invalid-name`. */
export async function createTag(tx: Writer, given: string, colour: TagColour | null, at: Date): Promise<Tag> {
  const name = checkedName(given);
  const key = tagKey(name);
  const same = await storage.findTagByKey(tx, key);
  if (same) return same;
  const tag = { id: newTagId(), name, colour: colour ?? rarestColour(await storage.listTags(tx)) };
  await storage.insertTag(tx, { ...tag, key, createdAt: at.toISOString() });
  return tag;
}

/** Fails with `not-found`, `invalid-name`, and with `conflict` where another tag goes by the name. */
export async function renameTag(tx: Writer, id: TagId, given: string): Promise<Tag> {
  const tag = await getTag(tx, id);
  const name = checkedName(given);
  const key = tagKey(name);
  const same = await storage.findTagByKey(tx, key);
  if (same && same.id !== tag.id) {
    throw new Failed('conflict', `There is a tag “${same.name}” already. Merge the two to make them one.`);
  }
  await storage.renameTag(tx, tag.id, name, key);
  return { ...tag, name };
}

/** Fails with `not-found`. */
export async function recolourTag(tx: Writer, id: TagId, colour: TagColour): Promise<Tag> {
  const tag = await getTag(tx, id);
  await storage.recolourTag(tx, tag.id, colour);
  return { ...tag, colour };
}

/** Fails with `not-found`, and with `conflict` while the text of a note has it. */
export async function deleteTag(tx: Writer, id: TagId): Promise<void> {
  const tag = await getTag(tx, id);
  const writing = (await storage.listNotesWriting(tx, tag.id)).length;
  if (writing > 0) {
    const where = writing === 1 ? 'the text of a note' : `the text of ${writing} notes`;
    throw new Failed(
      'conflict',
      `“${tag.name}” stands in ${where}. Take it out there, or merge it into another tag.`,
    );
  }
  await storage.deleteTag(tx, tag.id);
}

/** Fails with `not-found`, and with `conflict` for one and the same. Answers the tag that is left. */
export async function mergeTags(tx: Writer, from: TagId, into: TagId): Promise<Tag> {
  const [gone, left] = [await getTag(tx, from), await getTag(tx, into)];
  if (gone.id === left.id) throw new Failed('conflict', 'A tag cannot be merged into itself.');
  await storage.mergeTag(tx, gone.id, left.id);
  return left;
}

/** Fails with `not-found` for the tag or one of the things; none has it then. */
export async function giveTags(tx: Writer, id: TagId, things: readonly Tagged[]): Promise<void> {
  const tag = await getTag(tx, id);
  const missing = await findMissing(tx, things);
  if (missing !== null) throw new Failed('not-found', `This ${missing} is not in the library.`);
  await giveTag(tx, tag.id, things);
}

/**
 * A tag in the text of a note stays there. Fails with `not-found` for the tag, and with `conflict` where nothing can be
 * taken away but what stands in texts.
 */
export async function takeTags(tx: Writer, id: TagId, things: readonly Tagged[]): Promise<void> {
  const tag = await getTag(tx, id);
  const taken = await takeTag(tx, tag.id, things);
  const writing = taken === 0 ? (await storage.listNotesWriting(tx, tag.id)).length : 0;
  if (writing > 0) {
    throw new Failed('conflict', `“${tag.name}” stands in the text of the note. Take it out there.`);
  }
}

async function getTag(db: Reader, id: TagId): Promise<Tag> {
  const tag = await storage.findTag(db, id);
  if (!tag) throw new Failed('not-found', 'This tag is not in the library.');
  return tag;
}

/** The first of those that fewest tags have, so that tags can be told apart before anybody thinks of colours. */
function rarestColour(tags: readonly Tag[]): TagColour {
  const uses = (colour: TagColour): number => tags.filter((tag) => tag.colour === colour).length;
  return AUTOMATIC_COLOURS.toSorted((a, b) => uses(a) - uses(b))[0] ?? 'grey';
}

function checkedName(given: string): string {
  const name = tidyTagName(given);
  const problem = nameProblem(name);
  if (problem !== null) throw new Failed('invalid-name', problem);
  return name;
}

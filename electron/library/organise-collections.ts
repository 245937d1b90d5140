import { Failed } from '#shared/ipc/result.ts';
import type { Collection, Member } from '#shared/model/collection.ts';
import type { CollectionId } from '#shared/model/ids.ts';
import { mayMove, withNested } from '#shared/organisation/collection-tree.ts';
import { nameKey, nameProblem, tidyName } from '#shared/organisation/name.ts';
import * as storage from '../storage/collections.ts';
import type { Writer } from '../storage/database.ts';
import { newCollectionId } from '../storage/ids.ts';
import { findMissing } from '../storage/tagged.ts';

/** Fails with `invalid-name`, `not-found`, and with `conflict` where one of the name lies there already. */
export async function createCollection(
  tx: Writer,
  given: string,
  parentId: CollectionId | null,
  at: Date,
): Promise<Collection> {
  const name = checkedName(given);
  const all = await storage.listCollections(tx);
  if (parentId !== null) find(all, parentId);
  refuseSecond(all, name, parentId, null);
  const made = { id: newCollectionId(), name, parentId };
  await storage.insertCollection(tx, { ...made, createdAt: at.toISOString() });
  return { ...made, documents: [], notes: [] };
}

/** Fails as `createCollection` does. */
export async function renameCollection(tx: Writer, id: CollectionId, given: string): Promise<Collection> {
  const name = checkedName(given);
  const all = await storage.listCollections(tx);
  const collection = find(all, id);
  refuseSecond(all, name, collection.parentId, id);
  await storage.renameCollection(tx, id, name);
  return { ...collection, name };
}

/** Fails with `not-found`, and with `conflict` for a place in itself or beside one of its name. */
export async function moveCollection(
  tx: Writer,
  id: CollectionId,
  parentId: CollectionId | null,
): Promise<Collection> {
  const all = await storage.listCollections(tx);
  const collection = find(all, id);
  if (parentId !== null) find(all, parentId);
  if (!mayMove(all, id, parentId)) {
    throw new Failed('conflict', 'A collection cannot lie in itself, nor in one that lies in it.');
  }
  refuseSecond(all, collection.name, parentId, id);
  await storage.placeCollection(tx, id, parentId);
  return { ...collection, parentId };
}

/** Takes away those that lie in it as well. What they hold stays in the library. Fails with `not-found`. */
export async function deleteCollection(tx: Writer, id: CollectionId): Promise<void> {
  const all = await storage.listCollections(tx);
  find(all, id);
  // A collection is found before those that lie in it, so they go first.
  for (const one of [...withNested(all, id)].toReversed()) await storage.deleteCollection(tx, one);
}

/** Fails with `not-found` for the collection or one of the members; none is added then. */
export async function addMembers(tx: Writer, id: CollectionId, members: readonly Member[]): Promise<void> {
  find(await storage.listCollections(tx), id);
  const missing = await findMissing(tx, members);
  if (missing !== null) throw new Failed('not-found', `This ${missing} is not in the library.`);
  await storage.addToCollection(tx, id, members);
}

/** Fails with `not-found` for the collection. */
export async function removeMembers(tx: Writer, id: CollectionId, members: readonly Member[]): Promise<void> {
  find(await storage.listCollections(tx), id);
  await storage.takeFromCollection(tx, id, members);
}

function find(all: readonly Collection[], id: CollectionId): Collection {
  const collection = all.find((one) => one.id === id);
  if (!collection) throw new Failed('not-found', 'This collection is not in the library.');
  return collection;
}

function checkedName(given: string): string {
  const name = tidyName(given);
  const problem = nameProblem(name);
  if (problem !== null) throw new Failed('invalid-name', problem);
  return name;
}

function refuseSecond(
  all: readonly Collection[],
  name: string,
  parentId: CollectionId | null,
  except: CollectionId | null,
): void {
  const isSame = (one: Collection): boolean =>
    one.id !== except && one.parentId === parentId && nameKey(one.name) === nameKey(name);
  if (all.some(isSame)) throw new Failed('conflict', `There is a collection “${name}” here already.`);
}

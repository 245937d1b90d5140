import type { Collection } from '../model/collection.ts';
import type { CollectionId } from '../model/ids.ts';

type Placed = Pick<Collection, 'id' | 'parentId'>;

/** A collection with those that lie in it. */
export interface CollectionNode<Item extends Placed> {
  readonly collection: Item;
  readonly inside: readonly CollectionNode<Item>[];
}

/** Those that lie in none first, each with those in it, in the order given. */
export function treeOf<Item extends Placed>(
  collections: readonly Item[],
  parent: CollectionId | null = null,
): readonly CollectionNode<Item>[] {
  return collections
    .filter(({ parentId }) => parentId === parent)
    .map((collection) => ({ collection, inside: treeOf(collections, collection.id) }));
}

/** The collection and all that lie in it, however deep. */
export function withNested(collections: readonly Placed[], id: CollectionId): ReadonlySet<CollectionId> {
  const found = new Set([id]);
  let before = 0;
  while (found.size > before) {
    before = found.size;
    for (const { id: inner, parentId } of collections) {
      if (parentId !== null && found.has(parentId)) found.add(inner);
    }
  }
  return found;
}

/** Whether a collection may be put there: not into itself, nor into one that lies in it. */
export function mayMove(
  collections: readonly Placed[],
  id: CollectionId,
  into: CollectionId | null,
): boolean {
  return into === null || !withNested(collections, id).has(into);
}

/** From the outermost down to the collection itself. */
export function pathTo<Item extends Placed>(collections: readonly Item[], id: CollectionId): readonly Item[] {
  const found = collections.find((one) => one.id === id);
  if (!found) return [];
  const above = collections.filter((one) => one.id !== id);
  return [...(found.parentId === null ? [] : pathTo(above, found.parentId)), found];
}

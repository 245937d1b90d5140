import type { Collection } from '#shared/model/collection.ts';
import type { Filter, SavedFilter } from '#shared/model/filter.ts';
import type { CollectionId } from '#shared/model/ids.ts';
import type { SavedSearch } from '#shared/model/saved-search.ts';
import { type CollectionNode, treeOf, withNested } from '#shared/organisation/collection-tree.ts';

/** A line under the lists: a collection with those in it, or a filter or a search that was saved. */
export type ShelfItem =
  | {
      readonly kind: 'collection';
      readonly key: string;
      readonly name: string;
      readonly collection: Collection;
      readonly depth: number;
      /** How many documents and notes lie in it and in those in it, each once. */
      readonly count: number;
      /** Whether those in it are shown; null where none are. */
      readonly open: boolean | null;
    }
  | {
      readonly kind: 'filter';
      readonly key: string;
      readonly name: string;
      readonly saved: SavedFilter;
      readonly depth: 0;
    }
  | {
      readonly kind: 'search';
      readonly key: string;
      readonly name: string;
      readonly saved: SavedSearch;
      readonly depth: 0;
    };

/** What is to be seen, from above to below. `held` are the ids of what is not in the trash. */
export function shelfItems(
  collections: readonly Collection[],
  filters: readonly SavedFilter[],
  searches: readonly SavedSearch[],
  closed: ReadonlySet<CollectionId>,
  held: ReadonlySet<string>,
): readonly ShelfItem[] {
  const lines = (nodes: readonly CollectionNode<Collection>[], depth: number): readonly ShelfItem[] =>
    nodes.flatMap(({ collection, inside }) => {
      const open = inside.length === 0 ? null : !closed.has(collection.id);
      const { id, name } = collection;
      const count = countIn(collections, id, held);
      const line: ShelfItem = { kind: 'collection', key: id, name, collection, depth, count, open };
      return [line, ...(open === true ? lines(inside, depth + 1) : [])];
    });
  return [
    ...lines(treeOf(collections), 0),
    ...filters.map((saved): ShelfItem => ({
      kind: 'filter',
      key: saved.id,
      name: saved.name,
      saved,
      depth: 0,
    })),
    ...searches.map((saved): ShelfItem => ({
      kind: 'search',
      key: saved.id,
      name: saved.name,
      saved,
      depth: 0,
    })),
  ];
}

function countIn(collections: readonly Collection[], id: CollectionId, held: ReadonlySet<string>): number {
  const within = withNested(collections, id);
  const members = collections
    .filter((one) => within.has(one.id))
    .flatMap(({ documents, notes }) => [...documents, ...notes]);
  return new Set<string>(members.filter((member) => held.has(member))).size;
}

/** Whether the lists are narrowed to exactly this line. What a search finds stands in place of the lists. */
export function isShown(item: ShelfItem, filter: Filter): boolean {
  if (item.kind === 'search') return false;
  if (item.kind === 'collection') return filter.collection === item.collection.id;
  return JSON.stringify(item.saved.filter) === JSON.stringify(filter);
}

/** What the key makes of the place in the tree: another line, or one that opens or closes; null for a key that does neither. */
export function moveInShelf(
  key: string,
  items: readonly ShelfItem[],
  active: number,
): { readonly to: number } | { readonly turn: CollectionId } | null {
  const last = items.length - 1;
  const item = items[active];
  switch (key) {
    case 'ArrowDown':
      return { to: Math.min(active + 1, last) };
    case 'ArrowUp':
      return { to: active < 0 ? last : Math.max(active - 1, 0) };
    case 'Home':
      return { to: 0 };
    case 'End':
      return { to: last };
    case 'ArrowRight':
      if (item?.kind !== 'collection' || item.open === null) return null;
      return item.open ? { to: active + 1 } : { turn: item.collection.id };
    case 'ArrowLeft': {
      if (item?.kind !== 'collection') return null;
      if (item.open === true) return { turn: item.collection.id };
      const parent = items.findIndex(({ key: id }) => id === item.collection.parentId);
      return parent < 0 ? null : { to: parent };
    }
    default:
      return null;
  }
}

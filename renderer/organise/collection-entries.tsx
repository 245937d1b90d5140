import { Folder } from 'lucide-react';
import type { Collection } from '#shared/model/collection.ts';
import { type CollectionNode, treeOf } from '#shared/organisation/collection-tree.ts';
import type { ChecklistEntry } from '../ui/Checklist.tsx';

export interface CollectionEntry extends ChecklistEntry {
  readonly collection: Collection;
}

/** The tree of collections as a list to tick. */
export function collectionEntries(
  collections: readonly Collection[],
  stateOf: (collection: Collection) => ChecklistEntry['checked'],
): readonly CollectionEntry[] {
  const lines = (nodes: readonly CollectionNode<Collection>[], depth: number): readonly CollectionEntry[] =>
    nodes.flatMap(({ collection, inside }) => [
      {
        key: collection.id,
        name: collection.name,
        checked: stateOf(collection),
        depth,
        sign: <Folder aria-hidden size={14} />,
        collection,
      },
      ...lines(inside, depth + 1),
    ]);
  return lines(treeOf(collections), 0);
}

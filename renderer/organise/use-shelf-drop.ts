import { type DragEvent, useState } from 'react';
import type { Collection } from '#shared/model/collection.ts';
import { mayMove } from '#shared/organisation/collection-tree.ts';
import { useOrganisation } from '../bridge/organisation.tsx';
import { carriesRows, takeRows } from '../bridge/row-drag.ts';
import { useOrganising } from './organising.tsx';

const COLLECTION = 'application/x-ibid-collection';

/**
 * Rows that fall on a collection come into it; a collection that falls on another, or beside all of them, comes to lie
 * there. `at` answers the collection under the pointer, and null where there is none.
 */
export function useShelfDrop(at: (target: EventTarget) => Collection | null) {
  const { collections } = useOrganisation();
  const { addTo, moveCollection } = useOrganising();
  const [over, setOver] = useState<string | null>(null);
  return {
    /** Id of the collection that something is held over. */
    over,
    onDragStart: (event: DragEvent) => {
      const collection = at(event.target);
      if (!collection) return;
      event.dataTransfer.setData(COLLECTION, collection.id);
      event.dataTransfer.effectAllowed = 'move';
    },
    onDragOver: (event: DragEvent) => {
      const collection = at(event.target);
      const isCollection = event.dataTransfer.types.includes(COLLECTION);
      const takes = isCollection || (collection !== null && carriesRows(event.dataTransfer));
      setOver(takes ? (collection?.id ?? null) : null);
      if (!takes) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = isCollection ? 'move' : 'copy';
    },
    onDragLeave: () => setOver(null),
    onDrop: (event: DragEvent) => {
      const collection = at(event.target);
      const moved = collections.find(({ id }) => id === event.dataTransfer.getData(COLLECTION));
      setOver(null);
      if (moved) {
        event.preventDefault();
        const into = collection?.id ?? null;
        if (moved.parentId !== into && mayMove(collections, moved.id, into)) moveCollection(moved.id, into);
      } else if (collection && carriesRows(event.dataTransfer)) {
        event.preventDefault();
        addTo(collection, takeRows(event.dataTransfer));
      }
    },
  };
}

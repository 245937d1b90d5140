import type { Handlers } from '#shared/ipc/contract.ts';
import type { CollectionId } from '#shared/model/ids.ts';
import {
  addMembers,
  createCollection,
  deleteCollection,
  moveCollection,
  removeMembers,
  renameCollection,
} from '../library/organise-collections.ts';
import { listCollections } from '../storage/collections.ts';
import type { HandlerParts } from './parts.ts';

export function collectionHandlers({ db, host }: HandlerParts) {
  const changed = (id: CollectionId) => host.emit('collections.changed', { ids: [id] });
  return {
    'collections.list': () => listCollections(db),
    'collections.create': async (name, parentId) => {
      const made = await db.transaction(
        (tx) => createCollection(tx, name, parentId, host.now()),
        'Make collection',
      );
      changed(made.id);
      return made;
    },
    'collections.rename': async (id, name) => {
      const renamed = await db.transaction((tx) => renameCollection(tx, id, name), 'Rename collection');
      changed(id);
      return renamed;
    },
    'collections.move': async (id, parentId) => {
      const moved = await db.transaction((tx) => moveCollection(tx, id, parentId), 'Move collection');
      changed(id);
      return moved;
    },
    'collections.delete': async (id) => {
      await db.transaction((tx) => deleteCollection(tx, id), 'Delete collection');
      changed(id);
    },
    'collections.add': async (id, members) => {
      await db.transaction((tx) => addMembers(tx, id, members), 'Add to collection');
      changed(id);
    },
    'collections.remove': async (id, members) => {
      await db.transaction((tx) => removeMembers(tx, id, members), 'Take out of collection');
      changed(id);
    },
  } satisfies Partial<Handlers>;
}

import type { Handlers } from '#shared/ipc/contract.ts';
import type { SavedSearchId } from '#shared/model/ids.ts';
import { readAsk } from '#shared/query/read-ask.ts';
import { deleteSearch, getSearch, moveSearch, renameSearch, saveSearch } from '../library/saved-searches.ts';
import { countUnseen, lookAt } from '../library/unseen-hits.ts';
import { listSearches } from '../storage/saved-searches.ts';
import type { HandlerParts } from './parts.ts';

export function savedSearchHandlers({ db, host }: HandlerParts) {
  const changed = (id: SavedSearchId) => host.emit('searches.changed', { ids: [id] });
  const look = async (id: SavedSearchId) => {
    await lookAt(db, await getSearch(db, id), host.now());
    changed(id);
  };
  return {
    'searches.list': async () => {
      const searches = await listSearches(db);
      return Promise.all(
        searches.map(async (search) => ({ ...search, unseen: await countUnseen(db, search) })),
      );
    },
    'searches.save': async (name, ask) => {
      const saved = await db.transaction((tx) => saveSearch(tx, name, readAsk(ask)), 'Save search');
      // Whoever saves a search has what it finds before them.
      await look(saved.id);
      return { ...saved, unseen: 0 };
    },
    'searches.rename': async (id, name) => {
      const renamed = await db.transaction((tx) => renameSearch(tx, id, name), 'Rename search');
      changed(id);
      return { ...renamed, unseen: await countUnseen(db, renamed) };
    },
    'searches.move': async (id, place) => {
      await db.transaction((tx) => moveSearch(tx, id, place), 'Move search');
      changed(id);
    },
    'searches.delete': async (id) => {
      await db.transaction((tx) => deleteSearch(tx, id), 'Delete search');
      changed(id);
    },
    'searches.look': look,
  } satisfies Partial<Handlers>;
}

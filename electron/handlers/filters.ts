import type { Handlers } from '#shared/ipc/contract.ts';
import type { FilterId } from '#shared/model/ids.ts';
import { readFilter } from '#shared/organisation/read-filter.ts';
import { deleteFilter, moveFilter, renameFilter, saveFilter } from '../library/organise-filters.ts';
import { listFilters } from '../storage/saved-filters.ts';
import type { HandlerParts } from './parts.ts';

export function filterHandlers({ db, host }: HandlerParts) {
  const changed = (id: FilterId) => host.emit('filters.changed', { ids: [id] });
  return {
    'filters.list': () => listFilters(db),
    'filters.save': async (name, filter) => {
      const saved = await db.transaction((tx) => saveFilter(tx, name, readFilter(filter)), 'Save filter');
      changed(saved.id);
      return saved;
    },
    'filters.rename': async (id, name) => {
      const renamed = await db.transaction((tx) => renameFilter(tx, id, name), 'Rename filter');
      changed(id);
      return renamed;
    },
    'filters.move': async (id, place) => {
      await db.transaction((tx) => moveFilter(tx, id, place), 'Move filter');
      changed(id);
    },
    'filters.delete': async (id) => {
      await db.transaction((tx) => deleteFilter(tx, id), 'Delete filter');
      changed(id);
    },
  } satisfies Partial<Handlers>;
}

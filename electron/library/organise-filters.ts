import { Failed } from '#shared/ipc/result.ts';
import type { Filter, SavedFilter } from '#shared/model/filter.ts';
import type { FilterId } from '#shared/model/ids.ts';
import { nameKey, nameProblem, tidyName } from '#shared/organisation/name.ts';
import type { Reader, Writer } from '../storage/database.ts';
import { newFilterId } from '../storage/ids.ts';
import * as storage from '../storage/saved-filters.ts';

/** Under the name of one that is there already it takes its place. Fails with `invalid-name`. */
export async function saveFilter(tx: Writer, given: string, filter: Filter): Promise<SavedFilter> {
  const name = checkedName(given);
  const same = (await storage.listFilters(tx)).find((one) => nameKey(one.name) === nameKey(name));
  if (same) {
    await storage.changeFilter(tx, same.id, filter);
    return { ...same, filter };
  }
  const saved = { id: newFilterId(), name, filter };
  await storage.insertFilter(tx, saved);
  return saved;
}

/** Fails with `invalid-name`, `not-found`, and with `conflict` where another goes by the name. */
export async function renameFilter(tx: Writer, id: FilterId, given: string): Promise<SavedFilter> {
  const name = checkedName(given);
  const filter = await getFilter(tx, id);
  const others = (await storage.listFilters(tx)).filter((one) => one.id !== id);
  if (others.some((one) => nameKey(one.name) === nameKey(name))) {
    throw new Failed('conflict', `There is a filter “${name}” already.`);
  }
  await storage.renameFilter(tx, id, name);
  return { ...filter, name };
}

/** Puts it at this place among the others, counted from 0. Fails with `not-found`. */
export async function moveFilter(tx: Writer, id: FilterId, place: number): Promise<void> {
  await getFilter(tx, id);
  const others = (await storage.listFilters(tx)).map((one) => one.id).filter((one) => one !== id);
  for (const [position, one] of others.toSpliced(place, 0, id).entries()) {
    await storage.placeFilter(tx, one, position);
  }
}

/** Fails with `not-found`. */
export async function deleteFilter(tx: Writer, id: FilterId): Promise<void> {
  await getFilter(tx, id);
  await storage.deleteFilter(tx, id);
}

async function getFilter(db: Reader, id: FilterId): Promise<SavedFilter> {
  const filter = (await storage.listFilters(db)).find((one) => one.id === id);
  if (!filter) throw new Failed('not-found', 'This filter is not in the library.');
  return filter;
}

function checkedName(given: string): string {
  const name = tidyName(given);
  const problem = nameProblem(name);
  if (problem !== null) throw new Failed('invalid-name', problem);
  return name;
}

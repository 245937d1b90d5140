import { Failed } from '#shared/ipc/result.ts';
import type { SavedSearchId } from '#shared/model/ids.ts';
import type { KeptAsk } from '#shared/model/saved-search.ts';
import { nameKey, nameProblem, tidyName } from '#shared/organisation/name.ts';
import type { Reader, Writer } from '../storage/database.ts';
import { newSavedSearchId } from '../storage/ids.ts';
import * as storage from '../storage/saved-searches.ts';
import type { KeptSearch } from '../storage/saved-searches.ts';

/** Under the name of one that is there already it takes its place. Fails with `invalid-name`. */
export async function saveSearch(tx: Writer, given: string, ask: KeptAsk): Promise<KeptSearch> {
  const name = checkedName(given);
  const same = (await storage.listSearches(tx)).find((one) => nameKey(one.name) === nameKey(name));
  if (same) {
    await storage.changeSearch(tx, same.id, ask);
    return { ...same, ask };
  }
  const saved = { id: newSavedSearchId(), name, ask };
  await storage.insertSearch(tx, saved);
  return saved;
}

/** Fails with `invalid-name`, `not-found`, and with `conflict` where another goes by the name. */
export async function renameSearch(tx: Writer, id: SavedSearchId, given: string): Promise<KeptSearch> {
  const name = checkedName(given);
  const search = await getSearch(tx, id);
  const others = (await storage.listSearches(tx)).filter((one) => one.id !== id);
  if (others.some((one) => nameKey(one.name) === nameKey(name))) {
    throw new Failed('conflict', `There is a search “${name}” already.`);
  }
  await storage.renameSearch(tx, id, name);
  return { ...search, name };
}

/** Puts it at this place among the others, counted from 0. Fails with `not-found`. */
export async function moveSearch(tx: Writer, id: SavedSearchId, place: number): Promise<void> {
  await getSearch(tx, id);
  const others = (await storage.listSearches(tx)).map((one) => one.id).filter((one) => one !== id);
  for (const [position, one] of others.toSpliced(place, 0, id).entries()) {
    await storage.placeSearch(tx, one, position);
  }
}

/** Fails with `not-found`. */
export async function deleteSearch(tx: Writer, id: SavedSearchId): Promise<void> {
  await getSearch(tx, id);
  await storage.deleteSearch(tx, id);
}

/** Fails with `not-found`. */
export async function getSearch(db: Reader, id: SavedSearchId): Promise<KeptSearch> {
  const search = (await storage.listSearches(db)).find((one) => one.id === id);
  if (!search) throw new Failed('not-found', 'This search is not in the library.');
  return search;
}

function checkedName(given: string): string {
  const name = tidyName(given);
  const problem = nameProblem(name);
  if (problem !== null) throw new Failed('invalid-name', problem);
  return name;
}

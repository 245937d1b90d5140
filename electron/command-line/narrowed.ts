import { Failed } from '#shared/ipc/result.ts';
import type { Collection } from '#shared/model/collection.ts';
import type { Filter } from '#shared/model/filter.ts';
import { pathTo } from '#shared/organisation/collection-tree.ts';
import { matcherOf, type FilterRow } from '#shared/organisation/matches.ts';
import { nameKey, tagKey } from '#shared/organisation/name.ts';
import { NO_FILTER } from '#shared/organisation/read-filter.ts';
import type { Ibid } from '../library/open-ibid.ts';
import type { ListOrder } from './order.ts';
import { shown } from './shown.ts';

/**
 * The rows that have every tag of the order and lie in its collection, or in one that lies in it. Fails with `not-found`
 * for a tag or a collection that the library does not have, or has several of.
 */
export async function narrowed<Row>(
  { handlers }: Ibid,
  rows: readonly Row[],
  rowOf: (row: Row) => FilterRow,
  { tags, collection }: Pick<ListOrder, 'tags' | 'collection'>,
): Promise<readonly Row[]> {
  if (tags.length === 0 && collection === null) return rows;
  const allTags = await handlers['tags.list']();
  const allCollections = await handlers['collections.list']();
  const filter: Filter = {
    ...NO_FILTER,
    everyTag: true,
    tags: tags.map((name) => only(allTags, (one) => one === tagKey(name), `tag “${shown(name)}”`).id),
    collection: collection === null ? null : collectionCalled(allCollections, collection).id,
  };
  const meets = matcherOf(filter, allCollections, new Date());
  return rows.filter((row) => meets(rowOf(row)));
}

/** By its name, or by its path: the names from the outermost down, parted by slashes. */
function collectionCalled(all: readonly Collection[], name: string): Collection {
  const what = `collection “${shown(name)}”`;
  const wanted = nameKey(name);
  const named = all.filter((one) => nameKey(one.name) === wanted);
  if (named.length > 0) return only(named, () => true, what);
  const pathOf = ({ id }: Collection): string =>
    pathTo(all, id)
      .map((one) => nameKey(one.name))
      .join('/');
  const parts = name.split('/').map(nameKey).join('/');
  return only(
    all.filter((one) => pathOf(one) === parts),
    () => true,
    what,
  );
}

function only<One extends { readonly name: string }>(
  all: readonly One[],
  isWanted: (key: string) => boolean,
  what: string,
): One {
  const [one, ...others] = all.filter(({ name }) => isWanted(nameKey(name)));
  if (!one) throw new Failed('not-found', `There is no ${what} in this library.`);
  if (others.length > 0) throw new Failed('not-found', `There is more than one ${what}.`);
  return one;
}

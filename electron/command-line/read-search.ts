import { plainAsk, SEARCH_ORDERS, type SearchAsk } from '#shared/model/search.ts';
import { SCHEMAS } from '../handlers/schemas.ts';
import type { GivenOption, OptionName } from './read-options.ts';
import { WrongUsage } from './usage.ts';

export const SEARCH_OPTIONS: readonly OptionName[] = ['order', 'forms', 'typos', 'most', 'list', 'table'];

/** What `search` is told. */
export interface SearchOptions {
  readonly ask: SearchAsk;
  /** As given: a file with a line for each search; null where there is one search. */
  readonly list: string | null;
  /** As given: where the table of a list is written. */
  readonly table: string | null;
}

/** Fails with `WrongUsage`. */
export function readSearch(operands: readonly string[], options: readonly GivenOption[]): SearchOptions {
  const valueOf = (name: OptionName) => options.find((option) => option.name === name)?.value ?? null;
  const list = valueOf('list');
  const table = valueOf('table');
  const query = operands.join(' ');
  if (query.trim() === '' && list === null) throw new WrongUsage('search needs words to look for.');
  if (table !== null && list === null) throw new WrongUsage('--table is that of a --list.');
  const ask: SearchAsk = {
    ...plainAsk(query),
    order: orderIn(valueOf('order')),
    stems: valueOf('forms') !== null,
    typos: valueOf('typos') !== null,
    ...mostIn(valueOf('most')),
  };
  if (!SCHEMAS['search.find'].safeParse([ask]).success) throw new WrongUsage('This is too much to look for.');
  return { ask, list, table };
}

function orderIn(given: string | null): SearchAsk['order'] {
  const order = SEARCH_ORDERS.find((one) => one === (given ?? 'relevance'));
  if (order === undefined) throw new WrongUsage(`--order is one of ${SEARCH_ORDERS.join(', ')}.`);
  return order;
}

function mostIn(given: string | null): Partial<SearchAsk> {
  if (given === null) return {};
  if (!/^[1-9]\d{0,3}$/.test(given)) throw new WrongUsage('--most is a number of documents, 1 to 9999.');
  return { documents: Number(given) };
}

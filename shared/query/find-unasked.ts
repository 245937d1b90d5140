import type { Query } from './query.ts';

/** The part of a query that asks for everything but something; null where each part asks for something. */
export function findUnasked(query: Query): Query | null {
  return asks(query, true)
    ? null
    : (query.kind === 'or' && query.parts.find((part) => !asks(part, true))) || query;
}

/** `isWanted`: whether the query itself is asked for, or that it is not so. */
function asks(query: Query, isWanted: boolean): boolean {
  switch (query.kind) {
    case 'not':
      return asks(query.part, !isWanted);
    case 'and':
    case 'or':
      return (query.kind === 'and') === isWanted
        ? query.parts.some((part) => asks(part, isWanted))
        : query.parts.every((part) => asks(part, isWanted));
    case 'word':
    case 'phrase':
    case 'near':
    case 'name':
    case 'regex':
    case 'field':
      return isWanted;
  }
}

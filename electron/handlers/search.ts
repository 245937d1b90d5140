import type { Handlers } from '#shared/ipc/contract.ts';
import { search } from '../storage/search.ts';
import type { HandlerParts } from './parts.ts';

export function searchHandlers({ db }: HandlerParts) {
  return { 'search.find': (query) => search(db, query) } satisfies Partial<Handlers>;
}

import type { Handlers } from '#shared/ipc/contract.ts';
import type { HandlerParts } from './parts.ts';

export function originalHandlers({ originals }: HandlerParts) {
  return {
    'originals.describe': (id, password) => originals.describe(id, password),
    'originals.page': (id, page, width) => originals.page(id, page, width),
    'originals.lines': (id, page) => originals.lines(id, page),
  } satisfies Partial<Handlers>;
}

import type { Handlers } from '#shared/ipc/contract.ts';
import type { HandlerParts } from './parts.ts';

export function clipboardHandlers({ host }: HandlerParts) {
  return {
    'clipboard.clear': async (sha256) => (await host.clearClipboard?.(sha256)) ?? null,
  } satisfies Partial<Handlers>;
}

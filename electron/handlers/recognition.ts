import type { Handlers } from '#shared/ipc/contract.ts';
import type { HandlerParts } from './parts.ts';

export function recognitionHandlers({ recognition }: HandlerParts) {
  return {
    'recognition.start': (id, languages, pages, password) =>
      recognition.recognize(id, { languages, pages, password }),
    'recognition.cancel': async () => recognition.cancel(),
  } satisfies Partial<Handlers>;
}

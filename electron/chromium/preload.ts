import type { Result } from '#shared/ipc/result.ts';
import { fromWire, toWire } from '#shared/ipc/wire.ts';
import type { WindowApi } from '#shared/ipc/window-api.ts';

declare global {
  /** Put there by the host; carries text only. */
  var ibidCall: ((message: string) => Promise<string>) | undefined;
  /** Called by the host. */
  var ibidEmit: ((message: string) => void) | undefined;
}

const send = globalThis.ibidCall;
const listeners = new Set<(name: string, event: unknown) => void>();

if (send) {
  const library: WindowApi = Object.freeze({
    call: async (name: string, args: readonly unknown[]) => {
      const answer = fromWire(await send(toWire({ name, args })));
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `dispatch` answers nothing else
      return answer as Result<unknown>;
    },
    on: (listener: (name: string, event: unknown) => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  });
  Object.defineProperty(globalThis, 'library', { value: library });
  Object.defineProperty(globalThis, 'ibidEmit', {
    value: (message: string) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by the host two files away
      const { name, event } = fromWire(message) as { name: string; event: unknown };
      for (const listener of listeners) listener(name, event);
    },
  });
}

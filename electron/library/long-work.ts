import { setImmediate } from 'node:timers/promises';
import { Failed } from '#shared/ipc/result.ts';

/** How work over the whole library is watched and stopped. */
export interface LongWork {
  readonly signal?: AbortSignal;
  readonly progress?: (done: number, of: number) => void;
}

/** So long the window waits for an answer, at the most. */
const TURN_MS = 15;

/** `step` is called between pieces of work: it tells how far they are, lets others have their turn, and stops. */
export function beginLongWork({ signal, progress }: LongWork): {
  step(done: number, of: number): Promise<void>;
} {
  let since = performance.now();
  return {
    async step(done, of) {
      if (performance.now() - since >= TURN_MS) {
        progress?.(done, of);
        await setImmediate();
        since = performance.now();
      }
      if (signal?.aborted === true) throw new Failed('cancelled', 'Stopped.');
    },
  };
}

import { constants } from 'node:os';
import type { WorkProcess } from '../importers/reader-channel.ts';

type Start<Request, Message> = (memoryMegabytes: number) => WorkProcess<Request, Message>;

/** Processes as given, and a way to end those that are running. */
export function endable<Request, Message>(
  start: Start<Request, Message>,
): { readonly start: Start<Request, Message>; end(): void } {
  const started: WorkProcess<Request, Message>[] = [];
  return {
    start(memoryMegabytes) {
      const one = start(memoryMegabytes);
      started.push(one);
      return one;
    },
    end() {
      // To kill one that has ended does nothing.
      for (const one of started) one.kill();
    },
  };
}

/**
 * The first signal asks to stop at the next good place, the second ends the program at once: what it was writing
 * is taken back when the library is opened again.
 */
export function stopOnSignal(stop: () => void, end: () => void): void {
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (asked) {
        end();
        // What a shell says of a program that a signal has ended.
        process.exit(128 + constants.signals[signal]);
      }
      asked = true;
      stop();
    });
  }
}
